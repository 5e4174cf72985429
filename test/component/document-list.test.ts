import { expect, test } from 'vitest'
import { documentList } from '../../src/component/document-list.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(documentList, samples['document-list'](asWritten))).toMatchInlineSnapshot(`
    "| Document | File | Purpose | Audience | Files | Pages | Read time |
    | --- | --- | --- | --- | --- | ---: | ---: |
    | [Summary](dossier:executive-summary) (this document) | \`executive-summary.md\` | For leaders | Board, Product | [PDF](dossier:executive-summary?pdf) | 2 | 5 min |
    | Audit |  |  |  |  | 53 |  |
    | **Total** |  |  |  |  | **55** | **5 min** |
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(documentList.draw({ rows: [] }, context)).toEqual([])
})

test('draws one document by its title', () => {
  expect(printed(documentList, { rows: [{ title: 'Summary' }] })).toMatchInlineSnapshot(`
    "| Document |
    | --- |
    | Summary |
    "
  `)
})
