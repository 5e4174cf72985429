import type { CommandKind } from '../command.js'
import { exitCodes } from '../exit-codes.js'
import { textTable } from '../table.js'

type Flags = { readonly json?: true }

/** `dossier documents`: lists what `build --documents` takes, and for whom each document is. */
export const documentsCommand = {
  name: 'documents',
  summary: 'list the kinds of documents and whom they are for',
  define(command, shell) {
    command.option('--json', 'print the list as JSON').action(async (flags: Flags) => {
      const { documentKinds } = await import('../../document/index.js')
      const { words } = await import('../../locale/index.js')
      const kinds = Object.values(documentKinds).map(({ describe, id }) => ({ id, ...describe(words('en')) }))
      if (flags.json) shell.out.write(`${JSON.stringify(kinds, null, 2)}\n`)
      else {
        const rows = kinds.map(({ audience, id, purpose }) => [id, audience, purpose])
        shell.out.write(textTable(rows, ['left', 'left', 'left']))
      }
      shell.finish(exitCodes.clean)
    })
  },
} as const satisfies CommandKind
