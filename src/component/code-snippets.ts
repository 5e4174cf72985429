import { z } from 'zod'
import { component } from './component.js'
import { snippet } from './props.js'
import { snippetBlocks } from './snippets.js'

/** Pieces of code that belong to no finding. */
export const codeSnippets = component({
  name: 'code-snippets',
  summary: 'Pieces of code, each with what it shows, its file and its caption; kinds look different.',
  props: z.object({ snippets: z.array(snippet) }),
  draw: ({ snippets }, { words }) => snippetBlocks(words, snippets),
})
