import { describe, expect, it } from 'vitest'
import { describePlan, joinPath, type Plan } from '../../src/plan/index.js'

const plan: Plan = {
  entries: [
    { path: 'executive-summary.md', action: 'update', contents: 'x', reason: 'contents differ' },
    { path: 'roadmap.md', action: 'create', contents: 'x', reason: 'new' },
    { path: 'roadmap.pdf', action: 'keep', reason: 'printed from the same pages' },
  ],
}

describe('describePlan', () => {
  it('says for every file what would happen and why', () => {
    expect(describePlan(plan, 'dossier/')).toMatchInlineSnapshot(`
      "~ dossier/executive-summary.md  update (contents differ)
      + dossier/roadmap.md            create (new)
      = dossier/roadmap.pdf           keep (printed from the same pages)
      "
    `)
  })

  it('is empty for an empty plan', () => {
    expect(describePlan({ entries: [] }, 'dossier')).toBe('')
  })
})

describe('joinPath', () => {
  it('keeps the folder as the user wrote it', () => {
    expect(joinPath('.', 'a.md')).toBe('a.md')
    expect(joinPath('out//', 'a.md')).toBe('out/a.md')
    expect(joinPath('/', 'a.md')).toBe('/a.md')
    expect(joinPath('../docs', 'a.md')).toBe('../docs/a.md')
  })
})
