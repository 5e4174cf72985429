import { assessRules } from './assess.js'
import { buildRules } from './build.js'
import { composeRules } from './compose.js'
import { configRules } from './config.js'
import { ioRules } from './io.js'
import { modelRules } from './model.js'
import { policyRules } from './policy.js'
import { readRules } from './read.js'
import { renderRules } from './render.js'
import { templateRules } from './template.js'
import { themeRules } from './theme.js'

/** Every diagnostic Dossier can raise, by permanent id. */
export const catalogue = {
  ...readRules,
  ...modelRules,
  ...configRules,
  ...themeRules,
  ...assessRules,
  ...policyRules,
  ...templateRules,
  ...composeRules,
  ...renderRules,
  ...ioRules,
  ...buildRules,
} as const

/** The permanent id of a diagnostic. */
export type RuleId = keyof typeof catalogue
