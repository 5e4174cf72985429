import { z } from 'zod'
import { id, reference, withIds } from './id.js'
import { list } from './list.js'
import { object } from './object.js'
import { inline, plain } from './text.js'

const documentItem = object({
  id: id(),
  kind: plain('Kind that is compiled, such as `executive-summary`.').exactOptional(),
  file: plain('File name.').exactOptional(),
  title: inline('Title; that of the kind when absent.').exactOptional(),
  purpose: inline('What it is for.').exactOptional(),
  audience: list(plain('A group of readers.'), 'Who reads it.'),
  external: z.boolean().default(false).meta({ description: 'True when it is not compiled from this file.' }),
  pages: z.int().min(0).exactOptional().meta({ description: 'Pages of an external document.' }),
  minutes: z.number().min(0).exactOptional().meta({ description: 'Minutes to read an external document.' }),
  wordsPerMinute: z.number().gt(0).exactOptional().meta({ description: 'Reading speed; 200 when absent.' }),
}).meta({
  id: 'DocumentItem',
  description: 'A document of the set. Pages and reading time of compiled ones are derived.',
})

const readingOrder = object({
  id: id('Id of the order; by position when absent.').exactOptional(),
  audience: plain('Who it is for.'),
  budget: z.number().min(0).exactOptional().meta({ description: 'Minutes that readers have.' }),
  entries: list(
    object({
      document: reference('Id of a document.').exactOptional(),
      section: plain('Section to read.').exactOptional(),
      text: inline('What to do instead of reading, or what to look for.').exactOptional(),
      minutes: z
        .number()
        .min(0)
        .exactOptional()
        .meta({ description: 'Minutes; those of the document when absent.' }),
    }),
    'What to read, in order.',
  ),
}).meta({ id: 'ReadingOrder', description: 'What one group of readers should read, in order.' })

const fields = object({
  items: list(documentItem, 'Documents.'),
  readingOrders: z
    .array(readingOrder)
    .default([])
    .transform(withIds('reading-order'))
    .meta({ description: 'Reading orders by audience.' }),
  tree: plain('Folder the documents lie in, for the printed tree.').exactOptional(),
})

/** The documents of the set and who reads them in which order. A list alone is the older form of `items`. */
export const documents = z
  .union(
    [
      z.array(documentItem).transform((items): z.output<typeof fields> => ({ items, readingOrders: [] })),
      fields,
    ],
    { error: () => '`{ items, readingOrders }`' },
  )
  .meta({
    id: 'Documents',
    description:
      'The documents of the set: `items`, `readingOrders`, `tree`. A list alone is read as `items`.',
  })
