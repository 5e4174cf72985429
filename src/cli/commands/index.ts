import type { CommandKind } from '../command.js'
import { buildCommand } from './build.js'
import { checkCommand } from './check.js'
import { doctorCommand } from './doctor.js'
import { documentsCommand } from './documents.js'
import { explainCommand } from './explain.js'
import { initCommand } from './init.js'
import { schemaCommand } from './schema.js'
import { scoreCommand } from './score.js'
import { templatesCommand } from './templates.js'

/** Every command, in the order of the help. */
export const commands = {
  init: initCommand,
  check: checkCommand,
  score: scoreCommand,
  explain: explainCommand,
  build: buildCommand,
  documents: documentsCommand,
  templates: templatesCommand,
  schema: schemaCommand,
  doctor: doctorCommand,
} as const satisfies Readonly<Record<string, CommandKind>>
