import type { Words } from '../words.js'
import { components } from './components.js'
import { documents } from './documents.js'
import { figures } from './figures.js'
import { page } from './page.js'

/** German words, area by area. */
export const german: Words = { figures, components, documents, page }
