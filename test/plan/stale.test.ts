import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { refreshCommand, tellStale, type Plan } from '../../src/plan/index.js'

const plan: Plan = {
  entries: [
    { path: 'executive-summary.md', action: 'update', contents: 'x', reason: 'contents differ' },
    { path: 'roadmap.md', action: 'create', contents: 'x', reason: 'new' },
    { path: 'roadmap.pdf', action: 'keep', reason: 'printed from the same pages' },
  ],
}

describe('tellStale', () => {
  it('names every file that writing would change, and the command that writes it', () => {
    const file = new VFile()
    tellStale(plan, 'docs', { findings: 'shop.yaml', out: 'docs' }, file)
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'Unexpected state of `docs/executive-summary.md` (stale, contents differ), expected what the findings give',
      'Unexpected state of `docs/roadmap.md` (missing), expected what the findings give',
    ])
    expect(file.messages[0]).toMatchObject({ ruleId: 'output-stale', fatal: true })
    expect(file.messages[0]?.note).toContain('`dossier build shop.yaml --out docs`')
  })
})

describe('refreshCommand', () => {
  it('repeats what was asked for, quoted where a shell needs it', () => {
    const request = {
      findings: "the shop's.yaml",
      documents: ['roadmap'],
      formats: ['md', 'pdf'],
      locale: 'de-DE',
      templates: 'ours',
      theme: 'acme.yaml',
      paper: 'letter',
      fonts: 'linked',
    }
    expect(refreshCommand(request)).toBe(
      String.raw`dossier build 'the shop'\''s.yaml' --documents roadmap --formats md,pdf --locale de-DE --templates ours --theme acme.yaml --paper letter --fonts linked`,
    )
  })
})
