import type { configRules } from '../../src/diagnostics/config.js'
import type { modelRules } from '../../src/diagnostics/model.js'
import type { readRules } from '../../src/diagnostics/read.js'

/** A file that raises a diagnostic: YAML unless `path` says otherwise. */
export type Raising = { readonly text: string; readonly path?: string }

const meta = 'meta: { title: Shop, date: "2026-02" }\n'
const findings = 'findings: [{ id: F-1, title: No backups }]\n'

/** A file with required fields, findings and one more part. */
const part = (text: string): Raising => ({ text: `${meta}${findings}${text}\n` })

/** A file with one finding that has these fields. */
const finding = (fields: string): Raising => ({
  text: `${meta}findings: [{ id: F-1, title: No backups, ${fields} }]\n`,
})

/** For every diagnostic about reading and checking, the smallest file that raises it. */
export const raised = {
  'file-empty': { text: '' },
  'text-binary': { text: 'PK\0\0' },
  'json-syntax': { text: '{"meta": }', path: 'findings.json' },
  'yaml-syntax': { text: 'meta: [1, 2\n' },
  'yaml-doubtful': { text: `${meta}findings: [{ id: F-1, title: !shop No backups }]\n` },
  'yaml-documents-many': { text: `${meta}---\n${findings}` },
  'yaml-aliases-many': {
    text: Array.from({ length: 9 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]\n'
        : `a${level}: &a${level} [${Array(9)
            .fill(`*a${level - 1}`)
            .join(', ')}]\n`,
    ).join(''),
  },
  'key-duplicate': { text: `${meta}${meta}` },
  'nesting-too-deep': { text: '['.repeat(100) },

  'file-not-object': { text: 'just text' },
  'type-wrong': part('categories: none'),
  'value-unquoted': { text: 'meta: { title: Shop, date: 2026 }\n' },
  'value-null': finding('owner: null'),
  'field-missing': { text: findings },
  'field-unknown': finding('sevrity: high'),
  'text-empty': finding('impact: [""]'),
  'text-too-long': finding(`owner: ${'x'.repeat(1001)}`),
  'text-malformed': part('costs: { currency: dollars }'),
  'markdown-too-deep': finding(`problem: "${'> '.repeat(40)}"`),
  'hidden-character': finding('owner: "A\\u202EB"'),
  'id-malformed': { text: `${meta}findings: [{ id: F 1, title: A }]\n` },
  'number-not-finite': part('categories: [{ id: a, name: A, score: .inf }]'),
  'number-not-whole': part('metrics: [{ id: m, label: M, decimals: 0.5 }]'),
  'number-out-of-range': finding('effort: { min: -1, max: 1, unit: h }'),
  'list-too-short': part('tables: [{ id: t, title: T, columns: [] }]'),
  'word-unknown': finding('severity: urgent'),
  'range-inverted': finding('effort: 6-4h'),
  'quantity-unreadable': finding('effort: a day or two'),
  'unit-unknown': finding('effort: 3 parsecs'),
  'date-unreadable': finding('due: "2026-02-30"'),
  'condition-unclear': part('scoring: { steps: [{ kind: ceiling, value: 5, when: { op: ">" } }] }'),
  'spelling-older': part('scoring: { caps: [{ max: 5 }] }'),

  'id-duplicate': { text: `${meta}findings: [{ id: F-1, title: A }, { id: f-1, title: B }]\n` },
  'scale-id-duplicate': part('scales: { severities: [{ id: high }, { id: high }] }'),
  'reference-missing': finding('phase: later'),
  'dependency-cycle': finding('dependsOn: [F-1]'),
  'phase-contradiction': {
    text: `${meta}findings: [{ id: F-1, title: A, phase: p1 }]\nphases: [{ id: p1, name: A }, { id: p2, name: B, tasks: [{ id: t, title: T, findings: [F-1] }] }]\n`,
  },
  'band-gap': part('scales: { bands: [{ id: good, min: 5 }] }'),
  'band-overlap': part('scales: { bands: [{ id: good, min: 0 }, { id: fine, min: 0 }] }'),
  'band-outside': part('scales: { bands: [{ id: good, min: 11 }, { id: bad, min: 0 }] }'),
  'status-open-missing': part('scales: { statuses: [{ id: fixed, class: done }] }'),
  'score-outside-scale': part('categories: [{ id: a, name: A, score: 11 }]'),
  'points-exceeded': part('categories: [{ id: a, name: A, points: { earned: 3, possible: 2 } }]'),
  'weights-zero': part('categories: [{ id: a, name: A, score: 1, weight: 0 }]'),
  'step-raises': part('scoring: { steps: [{ kind: floor, value: 5 }] }'),
  'step-punishes-closing': part(
    'scoring: { steps: [{ kind: ceiling, value: 5, when: { open: {}, op: "<" } }] }',
  ),
  'size-unknown': finding('effort: XL'),
  'locale-unknown': { text: `meta: { title: Shop, date: "2026-02", locale: en_US }\n${findings}` },
  'currency-unknown': part('costs: { currency: USX }'),
  'amount-too-precise': part('costs: { currency: USD, blendedRate: 1.005 }'),
  'schema-version-unknown': part('schemaVersion: 2'),
  'assessment-empty': { text: meta },
} as const satisfies Record<
  keyof typeof readRules | keyof typeof modelRules | keyof typeof configRules,
  Raising
>
