import { describe, expect, it } from 'vitest'
import { assessed, assessedFile, type Given } from '../../assess/assessing.js'
import { traces, viewProblems, type Composed } from '../composed.js'
import { composedSet, section } from '../set.js'

const example = await checklistFrom('examples/fastapi-service/findings.json')
const everything = await checklistFrom('test/fixtures/everything/findings.yaml')

const shop: Given = {
  findings: [
    { id: 'tls', title: 'No HTTPS', priority: 'P0', effort: '2h' },
    { id: 'keys', title: 'Keys in the code', priority: 'P0', status: 'done' },
    { id: 'cascade', title: 'Orders lose their lines', priority: 'P2' },
    { id: 'fonts', title: 'Old fonts', status: { state: 'accepted', reason: 'Nobody minds.' } },
    { id: 'tls-2', title: 'HTTP only', duplicateOf: 'tls' },
  ],
  requirements: [
    { id: 'encrypted', group: 'Security', text: 'Traffic is encrypted', findings: ['cascade', 'tls'] },
    { id: 'fast', group: 'Speed', text: 'Pages open fast', status: 'met' },
  ],
  verdict: { conditions: [{ text: 'No keys in the code', findings: ['keys'] }] },
  checklists: [
    {
      id: 'extra',
      title: 'Before release',
      groups: [
        { label: 'High', priority: 'P1', items: ['Load test', { text: 'Input cleaned', done: true }] },
        { label: 'Runbook', items: [{ text: 'Runbook for orders', findings: ['cascade'] }] },
      ],
    },
  ],
}

describe('the readiness checklist', () => {
  it.each([
    ['the example', 'examples/fastapi-service/findings.json'],
    ['the fixture that uses everything', 'test/fixtures/everything/findings.yaml'],
    ['the smallest file', 'test/fixtures/minimal/findings.yaml'],
    ['a file without findings', 'test/fixtures/no-findings/findings.json'],
    ['a file without scores', 'test/fixtures/no-score/findings.json'],
  ])('agrees with its set and its schema for %s', async (_, path) => {
    const { assessment } = await assessedFile(path)
    expect(viewProblems(assessment, 'readiness-checklist')).toBeUndefined()
    expect(composedSet(assessment).messages).toEqual([])
  })

  it('leaves no trace of what is absent', () => {
    expect(traces(example)).toEqual([])
    // A title of the fixture holds braces.
    expect(traces(everything).filter((trace) => trace !== '{{')).toEqual([])
  })

  it('is not made where nothing has to be done', async () => {
    const { assessment } = await assessed({})
    expect(composedSet(assessment).documents['readiness-checklist']).toBeUndefined()
  })

  it('groups boxes by the priority of the findings themselves, each in one group, those without a finding marked', async () => {
    const { markdown, messages } = await checklistOf(shop)
    expect(messages).toEqual([])
    expect(markdown.slice(0, markdown.indexOf('## Read on'))).toMatchInlineSnapshot(`
      "# Readiness checklist: Shop

      - **Date:** February 2026
      - **Verdict:** Not ready
      - **Done:** 4 of 9
      - **Boxes without a finding:** 3

      ## <a id="p0"></a>🔴 P0

      2 of 4 done

      ### Findings to close

      - [ ] No HTTPS (2 h) ([tls](dossier:gap-analysis#finding-tls))
      - [x] Keys in the code ([keys](dossier:gap-analysis#finding-keys))

      ### Requirements to meet

      - [ ] Traffic is encrypted ([cascade](dossier:gap-analysis#finding-cascade), [tls](dossier:gap-analysis#finding-tls))

      ### Success criteria

      - [x] No keys in the code ([keys](dossier:gap-analysis#finding-keys))

      ## <a id="p1"></a>🟠 P1

      1 of 2 done

      ### Before release

      - [ ] **Additional:** Load test
      - [x] **Additional:** Input cleaned

      ## <a id="p2"></a>🟡 P2

      0 of 2 done

      ### Findings to close

      - [ ] Orders lose their lines ([cascade](dossier:gap-analysis#finding-cascade))

      ### Before release

      - [ ] Runbook for orders ([cascade](dossier:gap-analysis#finding-cascade))

      ## Without a priority

      1 of 1 done

      ### Requirements to meet

      - [x] **Additional:** Pages open fast

      ## Accepted and not to be done

      ### <a id="accepted"></a>Accepted (1 issue)

      | ID | Issue |
      | --- | --- |
      | fonts | [Old fonts](dossier:gap-analysis#finding-fonts) |

      "
    `)
  })

  it('counts its boxes and the ticked ones, so that each number is that of the boxes below it', () => {
    for (const { markdown } of [example, everything]) {
      const [, done, all] = /\*\*Done:\*\* (\d+) of (\d+)/.exec(markdown) ?? []
      expect(markdown.match(/^ *- \[[ x]\] /gm)).toHaveLength(Number(all))
      expect(markdown.match(/^ *- \[x\] /gm) ?? []).toHaveLength(Number(done))
      const lists = markdown.split(/^## /m).slice(1)
      for (const list of lists) {
        const [, ticked, boxes] = /^(\d+) of (\d+) done$/m.exec(list) ?? []
        if (boxes === undefined) continue
        expect(list.match(/^ *- \[[ x]\] /gm)).toHaveLength(Number(boxes))
        expect(list.match(/^ *- \[x\] /gm) ?? []).toHaveLength(Number(ticked))
      }
    }
  })

  it('says which requirements block release', () => {
    expect(everything.markdown).toMatch(/^- \[ \] \*\*Blocks release:\*\* No double bookings/m)
  })

  it('ticks no success criterion while its findings are open', () => {
    expect(example.markdown).not.toContain('[x]')
    expect(section(example.markdown, '🔴 CRITICAL')).toContain('- [ ] Rate limiting protects the endpoints')
  })

  it('moves a finding and what hangs on it when its priority changes', async () => {
    const given = { ...shop, findings: shop.findings?.map((one) => ({ ...one, priority: 'P3' })) }
    const { markdown } = await checklistOf(given)
    expect(section(markdown, '🟢 P3')).toContain('Traffic is encrypted')
    expect(markdown).not.toMatch(/^## .*P0/m)
  })
})

async function checklistOf(given: Given): Promise<Composed> {
  return checklist(composedSet((await assessed(given)).assessment))
}

async function checklistFrom(path: string): Promise<Composed> {
  return checklist(composedSet((await assessedFile(path)).assessment))
}

function checklist({ documents }: ReturnType<typeof composedSet>): Composed {
  const document = documents['readiness-checklist']
  if (!document) throw new Error('Cannot find the readiness checklist, expected one')
  return document
}
