import type { Rules } from './rule.js'

/** What policy checks say about claims: quotes, quoted amounts, metrics, requirements. */
export const policyClaimRules = {
  'metric-contradicts-itself': {
    severity: 'warning',
    summary: 'A metric states a value that its own factors or parts do not give.',
    reason:
      'Unexpected current value `{typed}` of the metric `{metric}`, expected `{computed}` as its {field} give',
    note: 'Correct the {field} or the value; where both are stated, documents print the product of the factors, else the typed value.',
  },
  'quoted-outside-derived': {
    severity: 'warning',
    summary: 'A quoted amount has nothing in common with the amount that follows from effort and rates.',
    reason: 'Unexpected quoted amount {quoted} for `{what}`, expected one that meets the derived {derived}',
    note: 'Check the efforts, the rates and the quote; documents print both and mark the quoted one.',
  },
  'requirement-met-with-open-findings': {
    severity: 'warning',
    summary: 'A requirement is judged as met while a finding that stands in its way is open.',
    reason:
      'Unexpected status `met` of the requirement `{requirement}`, expected none while its findings are open',
    note: 'Close the findings, or remove the status, so that it follows from them.',
  },
  'metric-repeated': {
    severity: 'warning',
    summary: 'One measure is stated twice, with two values.',
    reason: 'Unexpected value `{value}` of {what}, expected `{other}` as {where} says',
    note: 'Keep one of the two and refer to it, or give them names that tell them apart.',
  },
  'done-while-open': {
    severity: 'warning',
    summary: 'Something is ticked as done while a finding it stands for is open.',
    reason: 'Unexpected tick at “{text}” while {findings} is open, expected none',
    note: 'Close the finding, or remove the tick.',
  },
  'claim-contradicts-finding': {
    severity: 'warning',
    summary:
      'A strength, a met requirement or a ticked point says that something is there, and an open finding that it is not.',
    reason:
      'Unexpected {claim} “{text}” beside the open finding `{finding}` (“{title}”), expected one of the two',
    note: 'Correct the one that is wrong; where both hold, name the finding in the other one or say what sets them apart.',
  },
  'rates-implied-differ': {
    severity: 'warning',
    summary: 'Two scenarios pay very different amounts for a week of work.',
    reason:
      'Unexpected cost of {rate} per person-week in the scenario `{scenario}`, expected one closer to the {other} of `{base}`',
    note: 'Check cost, team and duration of both scenarios; a week of work should cost about the same in each.',
  },
  'benefit-exceeds-loss': {
    severity: 'warning',
    summary: 'More is to be saved than is lost today.',
    reason: 'Unexpected saving of {saving} as `{benefit}`, expected at most the {loss} that {what} today',
    note: 'Correct the saving, or state the loss that it avoids as a benefit of its own with `before` and `after`.',
  },
  'reading-exceeds-budget': {
    severity: 'warning',
    summary: 'A reading order takes longer than its readers have.',
    reason:
      'Unexpected budget of {budget} min for “{audience}”, expected at least the {minutes} min that its entries state',
    note: 'Raise the budget, or name a section with fewer minutes; documents print both.',
  },
  'titles-similar': {
    severity: 'warning',
    summary: 'Two findings have titles that seem to be about one thing, and nothing brings them together.',
    reason:
      'Unexpected finding `{finding}` (“{title}”) with {likeness} `{other}` (“{otherTitle}”), expected the two to be related or one to repeat the other',
    note: 'Add `{other}` to `related`, or say `duplicateOf: {other}`, so that it enters no count twice; where they are different things, let the titles say so.',
  },
  'references-repeated': {
    severity: 'warning',
    summary: 'Two findings refer to one line, and nothing brings them together.',
    reason:
      'Unexpected reference of `{finding}` to `{place}`, where `{other}` points too, expected the two to be related or one to repeat the other',
    note: 'Add `{other}` to `related`, or say `duplicateOf: {other}`, so that it enters no count twice.',
  },
  'quote-contradicts-figure': {
    severity: 'warning',
    summary: 'Somebody names another value for a figure than the findings give.',
    reason:
      'Unexpected claim of `{quoted}` for `{figure}` ({label}{source}), expected `{computed}` as computed',
    note: 'Correct the source, or the findings where it is right; `dossier explain` shows how it follows. A `reason` beside the quote settles it.',
  },
  'quote-explained': {
    severity: 'info',
    summary: 'Somebody names another value for a figure, and the quote says why.',
    reason:
      'Unexpected claim of `{quoted}` for `{figure}` ({label}{source}), expected `{computed}` as computed',
    note: 'Nothing needs to be done while the reason holds: {reason}',
  },
  'quote-unreadable': {
    severity: 'warning',
    summary: 'A quote cannot be compared, because its value is not of the kind of its figure.',
    reason: 'Unexpected value `{quoted}` of the quote for `{figure}`, expected {expected}',
    note: 'Write the value as the figure is printed: `{computed}`.',
  },
  'quote-figure-unknown': {
    severity: 'error',
    summary: 'A quote names a figure that the findings do not have.',
    reason: 'Unexpected figure `{figure}` in a quote, expected one of the {count} figures of these findings',
    note: '{advice}',
  },
} as const satisfies Rules
