import type { CommandKind } from '../command.js'
import type { DocumentsFlags } from '../run-documents.js'

/** `dossier documents`: lists what `build --documents` takes, and for whom each document is. */
export const documentsCommand = {
  name: 'documents',
  summary: 'list the kinds of documents and whom they are for',
  define(command, shell) {
    command
      .argument('[findings]', 'findings file; says which documents it holds nothing for')
      .option('--json', 'print the list as JSON')
      .action(async (path: string | undefined, flags: DocumentsFlags) => {
        const { runDocuments } = await import('../run-documents.js')
        shell.finish(await runDocuments(path, flags, shell))
      })
  },
} as const satisfies CommandKind
