import type { Rules } from './rule.js'

/** Diagnostics about how values of a file stand to each other. */
export const modelReferenceRules = {
  'id-duplicate': {
    severity: 'error',
    summary:
      'Ids are unique over the file, upper and lower case alike: anchors and file names do not tell them apart.',
    reason: 'Unexpected second id `{id}`, expected each id once in the file',
    note: 'Rename one of the two; case does not make a difference.',
  },
  'scale-id-duplicate': {
    severity: 'error',
    summary: 'Ids of a scale are unique in their list.',
    reason: 'Unexpected second `{id}` in `{scale}`, expected each id once',
    note: 'Rename or remove one of the two.',
  },
  'reference-missing': {
    severity: 'error',
    summary: 'A reference to something that is not in the file would print an empty link.',
    reason: 'Unexpected reference to {kind} `{id}`, expected {expected}',
    note: '{advice}',
  },
  'dependency-cycle': {
    severity: 'error',
    summary: 'What waits for itself never starts.',
    reason: 'Unexpected cycle in `{field}`: {path}, expected an order with a beginning',
    note: 'Remove one of the references in the cycle.',
  },
  'phase-contradiction': {
    severity: 'error',
    summary:
      'A finding is fixed in one phase; its effort would otherwise be counted twice or in the wrong week.',
    reason: 'Unexpected finding `{finding}` in phase `{phase}`, expected phase `{other}` as stated elsewhere',
    note: 'Change the `phase` of the finding, or move it to a task of that phase.',
  },
  'band-gap': {
    severity: 'error',
    summary: 'Every score has a band.',
    reason: 'Unexpected gap in `scales.bands` below {lowest}, expected a band from {min}',
    note: 'Give the lowest band `min: {min}`, or add a band that begins there.',
  },
  'band-overlap': {
    severity: 'error',
    summary: 'A score that two bands or two grades claim would have two names.',
    reason: 'Unexpected second entry of `{scale}` from {min}, expected each `min` once',
    note: 'Change one of the two values.',
  },
  'band-outside': {
    severity: 'error',
    summary: 'A band or grade that begins outside the scale is never reached.',
    reason: 'Unexpected `min` {min} in `{scale}`, expected a value from {lowest} to {highest}',
    note: 'Change the value, or the scale in `scales.score`.',
  },
  'status-open-missing': {
    severity: 'error',
    summary: 'Findings without a status are open, so every list of statuses needs a word for that.',
    reason: 'Unexpected `scales.statuses` without a status of class `open`, expected one',
    note: 'Add a status with `class: open`; the first of them is that of findings that state none.',
  },
  'score-outside-scale': {
    severity: 'error',
    summary: 'A score that its scale does not hold.',
    reason: 'Unexpected score {found}, expected {lowest} to {highest}',
    note: 'Correct the score, or state its scale in `scales.score` or in the `scale` of the category.',
  },
  'points-exceeded': {
    severity: 'error',
    summary: 'Nobody earns more points than there are.',
    reason: 'Unexpected {earned} points earned, expected at most {possible}',
    note: 'Correct `earned` or `possible`.',
  },
  'weights-zero': {
    severity: 'error',
    summary: 'A weighted mean over no weight does not exist.',
    reason: 'Unexpected weights that are all 0, expected one weight above 0',
    note: 'Give a scored category a weight, or leave the weights out to weigh all alike.',
  },
  'step-raises': {
    severity: 'error',
    summary: 'A step that can raise a score while findings are open would hide them.',
    reason:
      'Unexpected step `{step}` that can raise a score, expected one that lowers it or that waits until no finding is open',
    note: 'Let `when` hold only when no finding is open (`open` without fields, `op` `=`, `value` 0), or use a factor up to 1, a ceiling or points to subtract.',
  },
  'step-punishes-closing': {
    severity: 'error',
    summary: 'Closing a finding must never lower a score.',
    reason:
      'Unexpected step `{step}` that lowers the score once fewer findings are open, expected a condition that ends as findings close',
    note: 'Turn the comparison around to `>=` or `>`.',
  },
  'size-unknown': {
    severity: 'error',
    summary: 'A size is worth what `scales.effort.sizes` says.',
    reason: 'Unexpected size `{found}`, expected {expected}',
    note: '{advice}',
  },
  'locale-unknown': {
    severity: 'error',
    summary: 'Numbers and words are printed in a language that must exist.',
    reason: 'Unexpected locale `{found}`, expected a BCP 47 tag such as `en-US`',
    note: 'Write language and region with a hyphen, such as `de-DE`.',
  },
  'currency-unknown': {
    severity: 'error',
    summary: 'Decimals and signs of amounts follow from the currency.',
    reason: 'Unexpected currency `{found}`, expected an ISO 4217 code',
    note: 'Look the code up: US dollars are `USD`, euros `EUR`, Indian rupees `INR`.',
  },
  'amount-too-precise': {
    severity: 'error',
    summary: 'Amounts cannot be paid in fractions of the smallest coin.',
    reason: 'Unexpected amount {found}, expected at most {decimals} decimals in {currency}',
    note: 'Round the amount.',
  },
  'schema-version-unknown': {
    severity: 'error',
    summary: 'A file of a later version may mean things this version does not know.',
    reason: 'Unexpected schema version {found}, expected {expected}',
    note: 'Update Dossier, or set `schemaVersion` to {expected} when the file fits.',
  },
  'assessment-empty': {
    severity: 'warning',
    summary: 'Without categories and findings there is little to report.',
    reason: 'Unexpected file without categories and findings, expected at least one of the two',
    note: 'Add what was assessed under `categories`, or what was found under `findings`.',
  },
} as const satisfies Rules
