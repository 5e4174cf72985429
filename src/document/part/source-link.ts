import type { Ref, Subject } from '../../model/index.js'

type Lines = { readonly from: number; readonly to: number }

/** How a forge addresses a file at a revision, and lines in it. */
type Forge = {
  readonly host: RegExp
  readonly file: (path: string, revision: Revision) => string
  readonly lines: (lines: Lines) => string
}

/** Encoded for an address; without a commit a link follows the branch, and without one the default branch. */
type Revision = { readonly name: string; readonly isCommit: boolean }

const hashLines = ({ from, to }: Lines): string => (to === from ? `#L${from}` : `#L${from}-L${to}`)

/** Forges that differ from GitHub, whose form many others read, too. */
const forges: readonly Forge[] = [
  {
    host: /gitlab/,
    file: (path, { name }) => `/-/blob/${name}/${path}`,
    lines: ({ from, to }) => (to === from ? `#L${from}` : `#L${from}-${to}`),
  },
  {
    host: /bitbucket/,
    file: (path, { name }) => `/src/${name}/${path}`,
    lines: ({ from, to }) => (to === from ? `#lines-${from}` : `#lines-${from}:${to}`),
  },
  {
    host: /codeberg|gitea|forgejo/,
    file: (path, { name, isCommit }) => `/src/${isCommit ? 'commit' : 'branch'}/${name}/${path}`,
    lines: hashLines,
  },
]

const gitHub: Omit<Forge, 'host'> = { file: (path, { name }) => `/blob/${name}/${path}`, lines: hashLines }

/**
 * Where a file of the subject can be read: `<repository>/blob/<commit>/<path>#L25-L36` in the form of GitHub; GitLab,
 * Bitbucket, Codeberg and Gitea in theirs, told by the host. Undefined where no repository is stated.
 */
export function sourceLink(
  subject: Subject | undefined,
  { path, line, endLine = line }: Pick<Ref, 'path' | 'line' | 'endLine'>,
): string | undefined {
  const { repository, commit, branch } = subject ?? {}
  const host = /^https?:\/\/([^/]+)/i.exec(repository ?? '')?.[1]?.toLowerCase()
  if (repository === undefined || host === undefined || path === undefined) return undefined
  const { file, lines } = forges.find((forge) => forge.host.test(host)) ?? gitHub
  const base = repository.replace(/(?:\.git)?\/*$/, '')
  const revision = { name: encoded(commit ?? branch ?? 'HEAD'), isCommit: commit !== undefined }
  const place = line === undefined ? '' : lines({ from: line, to: endLine ?? line })
  return `${base}${file(encoded(path), revision)}${place}`
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
