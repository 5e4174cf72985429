import type { Ref, Subject } from '../../model/index.js'

/**
 * Where a file of the subject can be read: `<repository>/blob/<commit>/<path>#L25-L36`, the form of GitHub.
 * Without a commit the link follows the branch, and without one the default branch. Undefined
 * where no repository is stated.
 */
export function sourceLink(
  subject: Subject | undefined,
  { path, line, endLine }: Pick<Ref, 'path' | 'line' | 'endLine'>,
): string | undefined {
  const { repository, commit, branch } = subject ?? {}
  if (repository === undefined || path === undefined || !/^https?:/i.test(repository)) return undefined
  const base = repository.replace(/(?:\.git)?\/*$/, '')
  const revision = [commit ?? branch ?? 'HEAD', path].join('/').split('/').map(encodeURIComponent).join('/')
  const lines =
    line === undefined
      ? ''
      : endLine === undefined || endLine === line
        ? `#L${line}`
        : `#L${line}-L${endLine}`
  return `${base}/blob/${revision}${lines}`
}
