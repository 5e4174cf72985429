import { describe, expect, it } from 'vitest'
import { assessed, assessedFile, type Given } from '../../assess/assessing.js'
import { traces, viewProblems, type Composed } from '../composed.js'
import { composedSet, section } from '../set.js'

const example = await recommendationsFrom('examples/fastapi-service/findings.json')
const everything = await recommendationsFrom('test/fixtures/everything/findings.yaml')

describe('the technical recommendations', () => {
  it.each([
    ['the example', 'examples/fastapi-service/findings.json'],
    ['the fixture that uses everything', 'test/fixtures/everything/findings.yaml'],
    ['the smallest file', 'test/fixtures/minimal/findings.yaml'],
    ['a file without scores', 'test/fixtures/no-score/findings.json'],
  ])('agree with their set and their schema for %s', async (_, path) => {
    const { assessment } = await assessedFile(path)
    expect(viewProblems(assessment, 'technical-recommendations')).toBeUndefined()
    expect(composedSet(assessment).messages).toEqual([])
  })

  it('leave no trace of what is absent', () => {
    // Names in braces in snippets of code.
    expect(traces(example)).toEqual(['{expected}'])
    expect(traces(everything).filter((trace) => trace.startsWith('empty heading'))).toEqual([])
  })

  it('are not made where findings are titles alone', async () => {
    const { assessment } = await assessed({ findings: [{ id: 'A-1', title: 'Doors stand open' }] })
    expect(composedSet(assessment).documents['technical-recommendations']).toBeUndefined()
  })

  it('have a section per area with its cards', () => {
    expect(example.markdown.match(/^## .*/gm)?.slice(0, 7)).toEqual([
      '## Architecture',
      '## Security',
      '## Performance',
      '## Testing',
      '## DevOps',
      '## Code Quality',
      '## Business/Product',
    ])
    expect(section(example.markdown, 'Security').match(/^### .*/gm)).toHaveLength(10)
  })

  it('label current, missing and proposed code, in its language and to the last character', () => {
    const operations = section(everything.markdown, 'Operations')
    expect(operations).toContain('**Current code:** `.ci/deploy.yaml`\n\n```yaml\ndeploy:\n  env:')
    expect(operations).toContain(
      '**Missing:** `.ci/mask.yaml`\n\n```yaml\nmask: ["DEPLOY_TOKEN", "*_KEY"]\n```',
    )
    expect(operations).toContain('**Proposed code:** `Makefile`\n\n```makefile\ntest: deps\n\tpytest -q')
  })

  it('leave the steps, people and dates to the backlog', () => {
    const security = section(everything.markdown, 'Security')
    expect(security).toContain('**Problem:**')
    expect(security).not.toMatch(/^\*\*Actions:\*\*|\*\*(?:Owner|Due|Cost):\*\*/m)
  })

  it('list the files of each area and all of them from one list', async () => {
    const { markdown, messages } = await recommendationsOf(project)
    expect(messages).toEqual([])
    expect(section(markdown, 'Testing')).toMatchInlineSnapshot(`
      "### <a id="finding-t-1"></a>T-1 — Nothing is tested

      **Priority:** 🔴 P0 · **Blocks release:** Yes

      **Category:** [Testing](dossier:gap-analysis#category-test)

      **Fix:** Test the cart first.

      **Files to create or change:** \`tests/test_cart.py\`

      ### <a id="files-to-create"></a>Files to create (2)

      - \`tests/test_cart.py\` — prices and discounts ([T-1](#finding-t-1))
      - \`tests/conftest.py\`"
    `)
    expect(section(markdown, 'All files to create')).toContain('.ci/scan.yml')
    expect(markdown.match(/`\.ci\/scan\.yml`/g)).toHaveLength(1)
  })

  it('have processes, decisions and further reading', () => {
    for (const heading of ['Processes', 'Decisions', 'Further reading']) {
      expect(section(everything.markdown, heading)).not.toBe('')
    }
  })

  it('lead to the gap analysis for findings they say nothing of', async () => {
    const { markdown } = await recommendationsOf({
      findings: [
        { id: 'A-1', title: 'Doors stand open', fix: 'Close them.', related: ['A-2', 'A-3'] },
        { id: 'A-2', title: 'No keys' },
        { id: 'A-3', title: 'No locks', fix: 'Buy locks.' },
      ],
    })
    expect(markdown).toContain('**Related:** [A-2](dossier:gap-analysis#finding-a-2), [A-3](#finding-a-3)')
  })
})

const project: Given = {
  categories: [{ id: 'TEST', name: 'Testing' }],
  findings: [
    { id: 'T-1', title: 'Nothing is tested', category: 'TEST', priority: 'P0', fix: 'Test the cart first.' },
  ],
  artifacts: [
    { id: 'conftest', path: 'tests/conftest.py', category: 'TEST', priority: 'P1' },
    {
      id: 'cart',
      path: 'tests/test_cart.py',
      category: 'TEST',
      priority: 'P0',
      note: '# prices and discounts',
      findings: ['T-1'],
    },
    { id: 'readme', path: 'tests/README.md', category: 'TEST', state: 'exists' },
    { id: 'scan', path: '.ci/scan.yml', priority: 'P1' },
  ],
}

async function recommendationsOf(given: Given): Promise<Composed> {
  return recommendations(composedSet((await assessed(given)).assessment))
}

async function recommendationsFrom(path: string): Promise<Composed> {
  return recommendations(composedSet((await assessedFile(path)).assessment))
}

function recommendations({ documents }: ReturnType<typeof composedSet>): Composed {
  const document = documents['technical-recommendations']
  if (!document) throw new Error('Cannot find the technical recommendations, expected them')
  return document
}
