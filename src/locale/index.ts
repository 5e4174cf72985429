export type { Words } from './words.js'
