/** Kinds of things that fields refer to by id. */
export type ReferenceKind =
  | 'category'
  | 'category or `overall`'
  | 'finding'
  | 'artifact'
  | 'metric'
  | 'phase'
  | 'scenario'
  | 'decision'
  | 'document'
  | 'role'
  | 'severity'
  | 'priority'
  | 'status'
  | 'risk level'
  | 'verdict'
  | 'size'
  | 'size of the subject'

/**
 * A way to fields, step by step: `*` is each entry of a list, `{}` each name of an object (the name itself refers),
 * `**items` each entry of a list and of the lists called `items` below it.
 */
export type ReferenceRow = readonly [pattern: string, kind: ReferenceKind]

const conditionRows = (base: string): ReferenceRow[] => [
  ...queryRows(`${base}/open`),
  [`${base}/score`, 'category or `overall`'],
  [`${base}/metric`, 'metric'],
]

const queryRows = (base: string): ReferenceRow[] => [
  [`${base}/severity`, 'severity'],
  [`${base}/priority`, 'priority'],
  [`${base}/category`, 'category'],
]

const stepRows = (list: string): ReferenceRow[] => [
  [`scoring/${list}/*/category`, 'category'],
  ...queryRows(`scoring/${list}/*/per`),
  ...conditionRows(`scoring/${list}/*/when`),
  ...conditionRows(`scoring/${list}/*/when/allOf/**allOf`),
]

/** Every field that holds the id of something else. */
export const referenceRows: readonly ReferenceRow[] = [
  ['meta/nextReview/afterPhase', 'phase'],

  ...stepRows('steps'),
  ...stepRows('caps'),
  ...stepRows('adjustments'),
  ...conditionRows('scoring/verdict/*/anyOf/**allOf'),
  ...conditionRows('scoring/riskLevel/*/anyOf/**allOf'),
  ['scoring/riskLevel/*/level', 'risk level'],
  ['scoring/deduction/perOpen/{}', 'severity'],
  ['scoring/deduction/cap/{}', 'severity'],

  ['categories/*/parent', 'category'],
  ['categories/*/document', 'document'],
  ['categories/*/quickReference', 'document'],

  ['findings/*/category', 'category'],
  ['findings/*/severity', 'severity'],
  ['findings/*/priority', 'priority'],
  ['findings/*/status', 'status'],
  ['findings/*/status/state', 'status'],
  ['findings/*/role', 'role'],
  ['findings/*/phase', 'phase'],
  ['findings/*/effort', 'size'],
  ['findings/*/artifacts/*', 'artifact'],
  ['findings/*/related/*', 'finding'],
  ['findings/*/duplicateOf', 'finding'],
  ['findings/*/dependsOn/*', 'finding'],
  ['findings/*/decision', 'decision'],
  ['findings/*/actions/**items/findings/*', 'finding'],

  ['artifacts/*/priority', 'priority'],
  ['artifacts/*/category', 'category'],
  ['artifacts/*/findings/*', 'finding'],
  ['strengths/*/category', 'category'],
  ['strengths/*/items/**items/findings/*', 'finding'],
  ['metrics/*/category', 'category'],
  ['metrics/*/factors/*/size', 'size of the subject'],
  ['metrics/*/projected/byPhase', 'phase'],
  ['metrics/*/ratio/of', 'metric'],
  ['metrics/*/ratio/to', 'metric'],
  ['quickWins/*/findings/*', 'finding'],
  ['quickWins/*/metric', 'metric'],
  ['quickWins/*/effort', 'size'],

  ['phases/*/priority', 'priority'],
  ['phases/*/status', 'status'],
  ['phases/*/status/state', 'status'],
  ['phases/*/effort', 'size'],
  ['phases/*/dependsOn/*', 'phase'],
  ['phases/*/projected/scores/{}', 'category or `overall`'],
  ['phases/*/projected/riskLevel', 'risk level'],
  ['phases/*/tasks/*/role', 'role'],
  ['phases/*/tasks/*/effort', 'size'],
  ['phases/*/tasks/*/findings/*', 'finding'],
  ['phases/*/tasks/*/items/**items/findings/*', 'finding'],

  ['costs/lines/*/phase', 'phase'],
  ['costs/lines/*/scenario', 'scenario'],
  ['costs/benefits/*/scenario', 'scenario'],
  ['scenarios/*/select/phases/*', 'phase'],
  ['scenarios/*/select/priorities/*', 'priority'],
  ['scenarios/*/select/findings/*', 'finding'],
  ['scenarios/*/milestones/*/values/{}', 'metric'],
  ['scenarios/*/risk', 'risk level'],

  ['risks/*/level', 'risk level'],
  ['risks/*/findings/*', 'finding'],
  ['decisions/*/actions/**items/findings/*', 'finding'],
  ['requirements/*/metric', 'metric'],
  ['requirements/*/findings/*', 'finding'],
  ['checklists/*/groups/*/priority', 'priority'],
  ['checklists/*/groups/*/items/**items/findings/*', 'finding'],
  ['processes/*/steps/*/items/**items/findings/*', 'finding'],

  ['verdict/override/value', 'verdict'],
  ['verdict/conditions/*/findings/*', 'finding'],
  ['verdict/conditions/*/metric', 'metric'],
  ['targets/*/override/value', 'verdict'],
  ['targets/*/conditions/*/findings/*', 'finding'],
  ['targets/*/conditions/*/metric', 'metric'],

  ['actions/*/scenario', 'scenario'],
  ['actions/*/items/*/document', 'document'],
  ['actions/*/items/*/effort', 'size'],
  ['actions/*/items/**items/findings/*', 'finding'],
  ['recommendations/*/items/**items/findings/*', 'finding'],
  ['documents/readingOrders/*/entries/*/document', 'document'],
]
