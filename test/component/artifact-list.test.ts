import { expect, test } from 'vitest'
import { artifactList } from '../../src/component/artifact-list.js'
import { context, printed } from './drawn.js'
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
