import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { languages } from '../../src/locale/index.js'
import { dossier } from '../cli/dossier.js'
import { folderWith } from '../folder.js'

/* What docs/guide/languages.md says, done as a reader would. */
const guide = readFileSync('docs/guide/languages.md', 'utf8')
const [snippet = ''] = snippets('yaml')
const [command = ''] = snippets('sh')
const findings = `${snippet}${[
  'findings: [{ id: A, title: Kein Backup, severity: critical, effort: 1234h, phase: W1 }]',
  'phases: [{ id: W1, name: Betrieb }]',
  'costs: { currency: EUR, blendedRate: 100 }',
].join('\n')}\n`

function snippets(language: string): string[] {
  return [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  )
}

/** Runs the command of the guide, for Markdown alone, and gives the investment it writes. */
async function built(text: string, more: readonly string[] = []): Promise<{ page: string }> {
  const cwd = folderWith({ 'findings.yaml': text })
  const words = command.trim().split(' ').slice(1, 3)
  const { code, stderr } = await dossier([...words, '--formats', 'md', ...more], { cwd })
  expect(code, stderr).toBe(0)
  return { page: readFileSync(join(cwd, 'dossier', 'investment.md'), 'utf8') }
}

describe('the guide to languages', () => {
  it('chooses the language in the findings, with its dates and amounts', async () => {
    expect(parse(snippet).meta.locale).toBe('de-DE')
    const { page } = await built(findings)
    expect(page).toContain('# Investitionsübersicht: Kundenportal')
    expect(page).toContain('23. Februar 2026')
    expect(page).toMatch(/1\.234\s[^]*123\.400\s€/)
  })

  it('chooses it for one run, as the command does', async () => {
    expect(command.trim().split(' ').slice(3)).toEqual(['--locale', 'de-AT'])
    const english = findings.replace(', locale: de-DE', '')
    expect((await built(english)).page).toContain('# Investment: Kundenportal')
    const { page } = await built(english, command.trim().split(' ').slice(3))
    expect(page).toContain('# Investitionsübersicht: Kundenportal')
  })

  it('keeps numbers of other languages, prints English words, and says so', async () => {
    const french = findings.replace('de-DE', 'fr-FR')
    const { page } = await built(french)
    expect(page).toContain('# Investment: Kundenportal')
    expect(page).toMatch(/123\s400\s€/)
    const { stderr, stdout } = await dossier(['check', 'findings.yaml'], {
      cwd: folderWith({ 'findings.yaml': french }),
    })
    expect(stdout + stderr).toMatch(/expected `de`, `en` \[/)
    expect(stdout + stderr).toContain('locale-without-words')
  })

  it('names the languages there are words for, and the files that a new one takes', () => {
    const [, named = ''] = /There are words for ([^.]*)\./.exec(guide) ?? []
    expect([...named.matchAll(/`(\w+)`/g)].map(([, tag]) => tag)).toEqual(languages.toSorted().toReversed())
    for (const [, path = ''] of guide.matchAll(/`((?:src|test)\/[\w./]+)`/g))
      if (!path.endsWith('/fr')) expect(existsSync(path), path).toBe(true)
    for (const type of ['FigureWords', 'ComponentWords', 'DocumentWords', 'PageWords']) {
      expect(guide).toContain(`\`${type}\``)
      expect(readFileSync('src/locale/de/index.ts', 'utf8') + typesOf('de')).toContain(type)
    }
    const tests = /Run `npx vitest run (test\/\w+)`/.exec(guide)?.[1] ?? ''
    expect(existsSync(tests)).toBe(true)
  })
})

/** The files of a language that stand for a whole area. */
function typesOf(language: string): string {
  return ['figures', 'components', 'documents', 'page']
    .map((area) => `src/locale/${language}/${area}.ts`)
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
}
