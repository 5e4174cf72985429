import { id } from './id.js'
import { object } from './object.js'
import { inline, plain, url } from './text.js'

/** Where to read more or whom to ask. */
export const resource = object({
  id: id('Id of the resource; by position when absent.').exactOptional(),
  label: plain('Name.'),
  text: inline('What is found there.').exactOptional(),
  url: url('Where it is.').exactOptional(),
}).meta({ id: 'Resource', description: 'Where to read more or whom to ask.' })
