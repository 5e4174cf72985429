import { expect, test } from 'vitest'
import { artifactList } from '../../src/component/artifact-list.js'
import { context, figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(artifactList, samples['artifact-list'](asWritten))).toMatchInlineSnapshot(`
    "### 🔴 P0 (2)

    - \`backend/pytest.ini\` (missing) — settings ([QA-01](#finding-qa-01))
    - \`\`backend/\`odd\`|name.py\`\`
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(artifactList.draw({ depth: 3, groups: [{ rows: [] }] }, context)).toEqual([])
})

test('draws one path without heading', () => {
  expect(printed(artifactList, { depth: 3, groups: [{ rows: [{ path: 'Makefile' }] }] }))
    .toMatchInlineSnapshot(`
    "- \`Makefile\`
    "
  `)
})

test('says which way a file belongs to, and counts the ways as a range', () => {
  const rows = [
    { path: 'Makefile' },
    { path: 'chart.yaml', alternative: 'Helm' },
    { path: 'base.yaml', alternative: 'Kustomize' },
    { path: 'overlay.yaml', alternative: 'Kustomize' },
  ]
  const props = { depth: 3 as const, groups: [{ rows, count: figure('artifacts.missing', '2–3') }] }
  expect(printed(artifactList, props)).toContain('- `base.yaml` (with Kustomize)\n')
  const [region] = artifactList.draw(props, context)
  expect(JSON.stringify(region)).toContain('"rows":{"rows":2,"most":3,"counted":"artifacts.missing"}')
})
