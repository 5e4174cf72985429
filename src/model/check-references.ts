import { choices } from '../diagnostics/advice.js'
import { excerpt } from '../diagnostics/excerpt.js'
import { report } from '../diagnostics/report.js'
import type { CrossCheck, RawPath } from './cross-check.js'
import { entitiesOf } from './entity-lists.js'
import { isObject, rawAt, rawText } from './raw.js'
import { referenceRows, type ReferenceKind } from './reference-table.js'
import { referenceTargets, scaleOf, type Targets } from './reference-targets.js'

/** Reports ids that nothing in the file carries. `documents` are ids that exist without being declared. */
export function checkReferences(check: CrossCheck, documents: readonly string[]): void {
  const targets = referenceTargets(check.value, documents)
  for (const [pattern, kind] of referenceRows) {
    const known = targets(kind)
    if (known)
      visit(check.value, pattern.split('/'), [], (id, path, part) =>
        tell(check, kind, known, { id, path, part }),
      )
  }
  checkChoices(check)
}

type Visitor = (id: string, path: RawPath, part: 'key' | 'value') => void

function visit(value: unknown, steps: readonly string[], path: RawPath, visitor: Visitor): void {
  const [step, ...rest] = steps
  if (step === undefined) {
    if (typeof value === 'string') visitor(value, path, 'value')
  } else if (step === '{}') {
    if (isObject(value)) for (const name of Object.keys(value)) visitor(name, [...path, name], 'key')
  } else if (step.startsWith('*')) {
    if (!Array.isArray(value)) return
    const below = step.slice(2)
    for (const [index, entry] of value.entries()) {
      visit(entry, rest, [...path, index], visitor)
      if (below !== '') visit(rawAt(entry, [below]), steps, [...path, index, below], visitor)
    }
  } else if (isObject(value) && Object.hasOwn(value, step)) {
    visit(value[step], rest, [...path, step], visitor)
  }
}

type Use = { readonly id: string; readonly path: RawPath; readonly part: 'key' | 'value' }

function tell(check: CrossCheck, kind: ReferenceKind, known: Targets, { id, path, part }: Use): void {
  if (known.has(id)) return
  // Shorthand such as `4-6h` stands in the same field; only one word can be a size.
  if (kind === 'size' && !/^\s*[A-Za-z]+\s*$/.test(id)) return
  const where = { place: check.place(path, part) }
  const words = [...known.words]
  const shown = excerpt(id)
  if (kind === 'size') {
    const expected = words.length > 0 ? `one of ${choices(words)}` : 'a quantity such as `4-6h`'
    const advice = check.advise(
      id.trim(),
      words,
      'Declare the size in `scales.effort.sizes`, or write a quantity.',
    )
    if (!known.has(id.trim())) report(check.file, 'size-unknown', { found: shown, expected, advice }, where)
    return
  }
  const scale = scaleOf(kind)
  if (scale === undefined) {
    const expected =
      words.length > 0 ? `the id of one of ${words.length} in the file` : 'one that the file declares'
    report(
      check.file,
      'reference-missing',
      { kind, id: shown, expected, advice: check.advise(id, words) },
      where,
    )
  } else {
    const field = String(path.findLast((step) => typeof step === 'string') ?? kind)
    const advice = check.advise(id, words, `Use one of these words, or declare it in \`${scale}\`.`)
    report(
      check.file,
      'word-unknown',
      { found: shown, field: part === 'key' ? kind : field, choices: choices(words, 40), advice },
      where,
    )
  }
}

/** The choice of a decision is one of its own options. */
function checkChoices(check: CrossCheck): void {
  for (const { entry } of entitiesOf(check.value, 'decision')) {
    const choice = rawText(entry.value, 'choice')
    const options = rawAt(entry.value, ['options'])
    if (choice === undefined || !Array.isArray(options)) continue
    const ids = options.flatMap((option: unknown) => rawText(option, 'id') ?? [])
    if (ids.includes(choice)) continue
    report(
      check.file,
      'reference-missing',
      {
        kind: 'option',
        id: excerpt(choice),
        expected: ids.length > 0 ? `one of ${choices(ids)}` : 'an option of the decision',
        advice: check.advise(choice, ids),
      },
      { place: check.place([...entry.path, 'choice']) },
    )
  }
}
