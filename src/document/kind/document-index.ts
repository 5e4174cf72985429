import { z } from 'zod'
import { present } from '../../assess/index.js'
import { components } from '../../component/index.js'
import { words } from '../../locale/index.js'
import { inlineSlot } from '../../tree/value-schema.js'
import { documentKind } from '../document-kind.js'
import { compiledDocuments, externalDocuments } from '../part/document-list.js'
import { documentTree } from '../part/document-tree.js'
import { isInSet } from '../part/is-in-set.js'
import { readingOrders } from '../part/reading-orders.js'
import { wordsSchema } from '../words-schema.js'

const view = z.strictObject({
  words: wordsSchema(words('en').documents.documentIndex),
  title: inlineSlot,
  documents: components['document-list'].props,
  external: components['document-list'].props.optional(),
  readingOrders: components['reading-orders'].props.optional(),
  tree: components['artifact-tree'].props.optional(),
})

/** The document index: what there is to read, for whom, and in which order. */
export const documentIndex = documentKind({
  id: 'document-index',
  describe: ({ documents }) => documents.documentIndex,
  view,
  make: (context) => {
    if (!isInSet(context, 'document-index')) return undefined
    const here = { here: 'document-index' } as const
    return {
      words: context.words.documents.documentIndex,
      title: context.authored.inline(context.assessment.findings.meta.title, '/meta/title'),
      documents: compiledDocuments(context, here),
      ...present({
        external: externalDocuments(context, here),
        readingOrders: readingOrders(context, { depth: 3 }),
        tree: documentTree(context, here),
      }),
    }
  },
})
