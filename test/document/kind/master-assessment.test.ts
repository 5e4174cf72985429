import { describe, expect, it } from 'vitest'
import { assessed, assessedFile, type Given } from '../../assess/assessing.js'
import { traces, viewProblems } from '../composed.js'
import { composedSet, section } from '../set.js'

const files = [
  'examples/fastapi-service/findings.json',
  'test/fixtures/everything/findings.yaml',
  'test/fixtures/everything/points.json',
  'test/fixtures/no-findings/findings.json',
  'test/fixtures/no-score/findings.json',
]

const reviewed: Given = {
  meta: { title: 'Clinic', date: '2026-03-01', version: '2', escalation: ['CTO'] },
  scales: {
    score: { min: 0, max: 100, decimals: 0 },
    grades: [
      { grade: 'B', min: 60 },
      { grade: 'D', min: 0 },
    ],
  },
  categories: [
    {
      id: 'SEC',
      name: 'Security',
      score: 62,
      reviewer: 'Security engineer',
      document: 'audit',
      quickReference: 'short',
      recommendation: 'Close the doors.',
    },
    { id: 'OPS', name: 'Operations', score: 40, summary: 'Runs by hand.' },
  ],
  findings: [
    {
      id: 'F-1',
      title: 'Open door',
      category: 'SEC',
      severity: 'critical',
      priority: 'P0',
      impact: ['Theft'],
      effort: '2h',
    },
    { id: 'F-2', title: 'Old lock', category: 'SEC', severity: 'high', priority: 'P1', effort: '1h' },
    { id: 'F-3', title: 'No log', category: 'OPS', severity: 'low', blocker: true },
  ],
  strengths: [{ id: 'S-1', category: 'SEC', title: 'Short sessions' }],
  metrics: [{ id: 'M-1', category: 'SEC', label: 'Locked doors', current: 3 }],
  documents: [
    { id: 'audit', external: true, file: 'audit.pdf', title: 'Audit' },
    { id: 'short', external: true, file: 'audit_short.pdf', title: 'Audit in short' },
  ],
}

describe('the master assessment', () => {
  it.each(files)('is composed of %s without a message or a trace of what is absent', async (path) => {
    const { assessment } = await assessedFile(path)
    const document = documentOf(composedSet(assessment))
    expect(viewProblems(assessment, 'master-assessment')).toBeUndefined()
    expect(document.messages).toEqual([])
    // One title of the fixtures holds braces as text.
    expect(traces(document).filter((trace) => trace !== '{{')).toEqual([])
  })

  it('begins with the verdict and ends with version, approval and whom to turn to', async () => {
    const { markdown } = await made(reviewed)
    const blocks = markdown.split('\n\n').map((block) => block.split('\n')[0])
    expect(blocks[1]).toBe('> [!CAUTION]')
    const foot = section(markdown, 'About this assessment')
    expect(foot).toContain('**Version:** 2')
    expect(foot).toContain('**Approval:** Not ready')
    expect(foot).toContain('**Escalation:** CTO')
  })

  it('shows every perspective in one row of the overview and in a section of its own', async () => {
    const { markdown } = await made(reviewed)
    expect(section(markdown, 'Perspectives')).toMatchInlineSnapshot(`
      "| Category | Bar | Score | Grade | Status | Critical | Open | Reviewer |
      | --- | --- | ---: | --- | --- | ---: | ---: | --- |
      | [Security](#perspective-sec) | \`██████░░░░\` | 62/100 | B | ⚠️ Fair | 1 | 2 | Security engineer |
      | Operations | \`████░░░░░░\` | 40/100 | D | 🟠 Weak | 0 | 1 |  |
      | **Overall** | \`█████░░░░░\` | **51/100** | **D** | **🟠 Weak** | **1** | **3** |  |

      Security stands highest at 62/100, Operations lowest at 40/100.

      ### <a id="perspective-sec"></a>Security (B, 62/100)

      - **Reviewer:** Security engineer
      - **In full:** Audit (\`audit.pdf\`)
      - **In short:** Audit in short (\`audit_short.pdf\`)
      - **Open findings:** 2 (1 Critical, 1 High)

      **Strengths:**

      - **Short sessions**

      **Findings (2 issues, 3 h)**

      | ID | Issue | Impact | Fix time | Priority |
      | --- | --- | --- | ---: | --- |
      | F-1 | [Open door](dossier:gap-analysis#finding-f-1) | 🔴 Critical | 2 h | 🔴 P0 |
      | F-2 | [Old lock](dossier:gap-analysis#finding-f-2) | 🟠 High | 1 h | 🟠 P1 |

      **Measures:**

      | Measure | Current |
      | --- | ---: |
      | Locked doors | 3 |

      **Recommendation:**

      Close the doors."
    `)
  })

  it('falls back to areas where nobody signs for a perspective', async () => {
    const { markdown } = await made({
      categories: [
        { id: 'A', name: 'Alpha', summary: 'Fine.' },
        { id: 'B', name: 'Beta' },
      ],
      findings: Array.from({ length: 5 }, (_, index) => ({ id: `F-${index}`, title: 'Gap', category: 'A' })),
    })
    const areas = section(markdown, 'Areas')
    expect(areas.match(/^### .*$/gm)).toEqual(['### <a id="perspective-a"></a>Alpha'])
    expect(areas.match(/^\| F-/gm)).toHaveLength(3)
    expect(areas).toContain('[and 2 more](dossier:gap-analysis#category-a)')
  })

  it('groups what blocks release by priority and adds the groups up', async () => {
    const { markdown } = await made(reviewed)
    expect(section(markdown, 'What blocks release')).toMatchInlineSnapshot(`
      "### <a id="p0"></a>🔴 P0 (1 issue, 2 h)

      | ID | Issue | Category | Impact | Severity | Fix time |
      | --- | --- | --- | --- | --- | ---: |
      | F-1 | [Open door](dossier:gap-analysis#finding-f-1) | [Security](dossier:gap-analysis#category-sec) | Theft | 🔴 Critical | 2 h |
      |  | **Total** |  |  |  | **2 h** |

      ### <a id="without-priority"></a>Without priority (1 issue)

      | ID | Issue | Category | Impact |
      | --- | --- | --- | --- |
      | F-3 | [No log](dossier:gap-analysis#finding-f-3) | [Operations](dossier:gap-analysis#category-ops) | 🟢 Low |

      **Total:** 2 issues, 2 h"
    `)
  })

  it('lists every document once, those from elsewhere apart', async () => {
    const { markdown } = await made(reviewed)
    const documents = section(markdown, 'Documents')
    expect(documents.match(/this document/g)).toHaveLength(1)
    expect(documents).toContain('| Audit | `audit.pdf` |')
  })

  it('is not made where the findings hold nothing beyond findings', async () => {
    const { assessment } = await assessed({ findings: [{ id: 'F', title: 'One' }] })
    expect(composedSet(assessment).documents).not.toHaveProperty(['master-assessment'])
  })
})

async function made(given: Given) {
  const { assessment } = await assessed(given)
  const document = documentOf(composedSet(assessment))
  expect(document.messages).toEqual([])
  return document
}

function documentOf({ documents }: ReturnType<typeof composedSet>) {
  return documents['master-assessment'] ?? expect.fail('there is no master assessment')
}
