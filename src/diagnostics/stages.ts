import { assessRules } from './assess.js'
import { buildRules } from './build.js'
import { composeRules } from './compose.js'
import { configRules } from './config.js'
import { ioRules } from './io.js'
import { modelRules } from './model.js'
import { policyRules } from './policy.js'
import { readRules } from './read.js'
import { renderRules } from './render.js'
import type { Rules } from './rule.js'
import { templateRules } from './template.js'
import { themeRules } from './theme.js'

/** The stages in the order they run, each with the folder of `src` and `test` that raises its diagnostics. */
export const stages = [
  { title: 'Reading files', folder: 'model', rules: readRules },
  { title: 'Checking findings', folder: 'model', rules: modelRules },
  { title: 'Checking the configuration', folder: 'model', rules: configRules },
  { title: 'Themes', folder: 'theme', rules: themeRules },
  { title: 'Assessing', folder: 'assess', rules: assessRules },
  { title: 'Policy checks', folder: 'policy', rules: policyRules },
  { title: 'Templates', folder: 'template', rules: templateRules },
  { title: 'Composing documents', folder: 'document', rules: composeRules },
  { title: 'Rendering', folder: 'render', rules: renderRules },
  { title: 'Building', folder: 'build', rules: buildRules },
  { title: 'Files and browser', folder: 'io', rules: ioRules },
] as const satisfies readonly { title: string; folder: string; rules: Rules }[]
