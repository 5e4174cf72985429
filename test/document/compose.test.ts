import { describe, expect, it } from 'vitest'
import { assess, type Assessment } from '../../src/assess/index.js'
import { checkAgreement, compose, type TemplateSet } from '../../src/document/index.js'
import { loadTemplates } from '../../src/io/index.js'
import { check, readSource } from '../../src/model/index.js'

const shop = {
  meta: { title: 'Readiness of the shop', date: '2026-03-01' },
  categories: [{ id: 'SEC', name: 'Security', weight: 1, score: 6.2 }],
  findings: [
    {
      id: 'F-1',
      title: 'Orders are lost',
      category: 'SEC',
      severity: 'critical',
      priority: 'P0',
      effort: '4h',
    },
    {
      id: 'F-2',
      title: 'Logs hold passwords',
      category: 'SEC',
      severity: 'high',
      priority: 'P1',
      phase: 'W1',
    },
  ],
  phases: [{ id: 'W1', name: 'First week', duration: '1w' }],
}

const templates = await loadTemplates()

describe('compose', () => {
  it('gives documents that agree, with anchored headings and every figure noted', async () => {
    const assessment = await assessed(shop)
    const { documents, failed, files, ledger } = compose(assessment, { templates })
    expect(failed).toEqual([])
    expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
    expect(checkAgreement(documents, { ledger }).messages).toEqual([])
    for (const { figures, outline } of documents) {
      expect(outline.every(({ anchor }) => anchor !== '')).toBe(true)
      expect(figures.length).toBeGreaterThan(0)
    }
  })

  it('skips documents the findings hold nothing for', async () => {
    const { documents, skipped } = compose(await assessed({ meta: shop.meta, findings: [] }), { templates })
    expect(skipped).toContain('roadmap')
    expect(documents.map(({ kind }) => kind)).not.toContain('roadmap')
  })

  it('makes only the documents that are wanted', async () => {
    const { documents } = compose(await assessed(shop), { templates, documents: ['roadmap'] })
    expect(documents.map(({ kind }) => kind)).toEqual(['roadmap'])
  })

  it('goes on with the others when the template of one is wrong', async () => {
    const { documents, failed, files } = compose(await assessed(shop), {
      templates: replaced('roadmap', '# {{titel}}'),
    })
    expect(failed).toEqual(['roadmap'])
    expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(['template-path'])
    expect(documents.map(({ kind }) => kind)).toContain('executive-summary')
  })

  it('names the template that is missing', async () => {
    const { roadmap: _left, ...others } = templates.documents
    const { failed, files } = compose(await assessed(shop), {
      templates: { ...templates, documents: others },
    })
    expect(failed).toEqual(['roadmap'])
    expect(files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([
      'template-missing',
    ])
  })

  it('has its disagreement caught when a template heads rows with another count', async () => {
    const assessment = await assessed(shop)
    const { documents, ledger } = compose(assessment, { templates })
    const [first] = documents
    if (!first) expect.fail('the shop has documents')
    const rows = { counted: 'open.total', rows: 9 }
    first.tree.children.push({ type: 'list', ordered: false, spread: false, children: [], data: { rows } })
    const { messages } = checkAgreement(documents, { ledger })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['count-disagreement'])
  })
})

async function assessed(findings: object): Promise<Assessment> {
  const checked = check(await readSource({ path: 'shop.json', text: JSON.stringify(findings) }))
  return checked ? assess(checked) : expect.fail('the shop has errors')
}

function replaced(name: string, source: string): TemplateSet {
  return { ...templates, documents: { ...templates.documents, [name]: { path: `${name}.md.hbs`, source } } }
}
