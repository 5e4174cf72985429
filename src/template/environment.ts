import Handlebars from 'handlebars'
import { report } from '../diagnostics/report.js'
import type { Slot, SlotValue } from '../tree/slots.js'
import type { FigureValue, PluralValue } from '../tree/value.js'
import { blockHelpers, helpers, type HelperName } from './helpers.js'
import { slotHelper, type Site } from './rewrite.js'
import type { Environment } from './syntax.js'
import type { DrawnComponent, Run } from './template.js'

/** Name that the run of a template has among the `@` variables, out of reach of templates: the check refuses it. */
export const runVariable = 'run'

/** How bodies are compiled: without escaping, because values never meet the text, and with known helpers only. */
export function compileOptions(components: readonly string[]): CompileOptions {
  const names = [...blockHelpers, ...Object.keys(helpers), ...components, slotHelper]
  const known = Object.fromEntries(names.map((name) => [name, true]))
  return { noEscape: true, knownHelpersOnly: true, knownHelpers: { ...noHelpers, ...known } }
}

const noHelpers = {
  helperMissing: false,
  blockHelperMissing: false,
  each: true,
  if: true,
  unless: true,
  with: true,
  log: false,
  lookup: false,
}

/** A Handlebars of its own with the closed set of helpers, the components and the helper that takes values into slots. */
export function createEnvironment<Context>(
  components: readonly DrawnComponent<Context>[],
  sites: readonly Site[],
): Environment {
  const environment = Handlebars.create()
  for (const name of ['log', 'lookup']) environment.unregisterHelper(name)
  for (const [name, helper] of Object.entries(run)) environment.registerHelper(name, helper)
  for (const component of components) {
    environment.registerHelper(component.name, (props: unknown, options: HelperOptions) =>
      draw(component, props, options),
    )
  }
  environment.registerHelper(
    slotHelper,
    function (this: unknown, value: unknown, site: number, options: HelperOptions) {
      return takeSlot(value, sites[site], this, options)
    },
  )
  return environment
}

type HelperOptions = Handlebars.HelperOptions

/** What the helpers do; a value of another kind gives `undefined`, which the slot then tells about. */
const run: Readonly<Record<HelperName, (...values: unknown[]) => SlotValue | undefined>> = {
  bare: (figure) => (isFigure(figure) ? { ...figure, before: '', after: '' } : undefined),
  plural: (figure, words) => {
    if (!isFigure(figure) || !isPlural(words)) return undefined
    return words[figure.plural] ?? words.other
  },
  anchor: (value) =>
    typeof value === 'string' ? { kind: 'nodes', nodes: [{ type: 'anchor', value }] } : undefined,
  icon: (value) => {
    if (typeof value !== 'string') return undefined
    return value === '' ? '' : { kind: 'nodes', nodes: [{ type: 'icon', value }] }
  },
}

function draw<Context>(
  component: DrawnComponent<Context>,
  props: unknown,
  { data }: HelperOptions,
): SlotValue | undefined {
  if (props === undefined || props === null) return undefined
  const { context }: Run<Context> = data[runVariable]
  return { kind: 'nodes', nodes: component.draw(props, context) }
}

function takeSlot(value: unknown, site: Site | undefined, around: unknown, { data }: HelperOptions): string {
  if (site === undefined) throw new Error('Cannot print a value, expected the site of its expression')
  const { slots, file }: Run<unknown> = data[runVariable]
  const slot: Omit<Slot, 'value'> = { ...site, subject: idOf(around) }
  if (isSlotValue(value)) return slots.put({ ...slot, value })
  const subject = slot.subject === undefined ? '' : ` for \`${slot.subject}\``
  report(
    file,
    'template-value-kind',
    { expression: slot.expression, found: kindOf(value), subject },
    slot.where,
  )
  return ''
}

/** Id of the entity that is being rendered. */
function idOf(around: unknown): string | undefined {
  return isRecord(around) && typeof around['id'] === 'string' ? around['id'] : undefined
}

function isSlotValue(value: unknown): value is SlotValue {
  if (typeof value === 'string') return true
  if (!isRecord(value)) return false
  const { kind } = value
  return (
    kind === 'nodes' ||
    kind === 'figure' ||
    ((kind === 'inline' || kind === 'markdown') && typeof value['value'] === 'string')
  )
}

function isFigure(value: unknown): value is FigureValue {
  return isRecord(value) && value['kind'] === 'figure'
}

function isPlural(value: unknown): value is PluralValue {
  return isRecord(value) && value['kind'] === 'plural'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  return typeof value === 'object' ? 'part of the view' : typeof value
}
