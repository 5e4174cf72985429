import { expect, test } from 'vitest'
import { artifactTree } from '../../src/component/artifact-tree.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(artifactTree, samples['artifact-tree'](asWritten))).toMatchInlineSnapshot(`
    "\`\`\`text
    backend/
    ├── tests/            ← missing
    │   ├── conftest.py   ← missing # fixtures
    │   └── test_auth.py  ← missing
    ├── main.py
    └── pytest.ini        ← optional

    README.md
    \`\`\`
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(artifactTree.draw({ roots: [] }, context)).toEqual([])
})

test('draws one file', () => {
  expect(printed(artifactTree, { roots: [{ name: 'Makefile', state: 'missing' }] })).toMatchInlineSnapshot(`
    "\`\`\`text
    Makefile  ← missing
    \`\`\`
    "
  `)
})
