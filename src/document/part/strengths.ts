import { present } from '../../assess/index.js'
import type { Strength } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import { plainItems } from './items.js'
import type { Entry, Props } from './props.js'
import { snippets } from './snippets.js'

type Group = Entry<Props<'strengths'>['groups']>

/** What is done well, under the heading of its group or category; undefined when nothing is listed. */
export function strengths(
  context: ViewContext,
  { depth }: { readonly depth: Props<'strengths'>['depth'] },
): Props<'strengths'> | undefined {
  const { categories, strengths: listed } = context.assessment.findings
  const names = new Map(categories.map(({ id, name }) => [id, name]))
  const groups = new Map<string, Group>()
  listed.forEach((strength, index) => {
    const label = strength.group ?? names.get(strength.category ?? '') ?? ''
    const group = groups.get(label) ?? { ...(label === '' ? {} : { label }), strengths: [] }
    group.strengths.push(inFull(context, strength, index))
    groups.set(label, group)
  })
  return groups.size > 0 ? { depth, groups: [...groups.values()] } : undefined
}

/** The titles of the strengths in one list, counted; undefined when nothing is listed. */
export function strengthTitles(
  { assessment, authored, figure }: ViewContext,
  { depth }: { readonly depth: Props<'strengths'>['depth'] },
): Props<'strengths'> | undefined {
  const titles = assessment.findings.strengths.map(({ title }, index) => ({
    title: authored.inline(title, `/strengths/${index}/title`),
  }))
  const count = figure(assessment.totals.strengths)
  return titles.length > 0 ? { depth, groups: [{ count, strengths: titles }] } : undefined
}

/** What is done well in one category, in full; undefined when nothing is listed for it. */
export function strengthsOf(
  context: ViewContext,
  category: string,
  { depth }: { readonly depth: Props<'strengths'>['depth'] },
): Props<'strengths'> | undefined {
  const given = context.assessment.findings.strengths.flatMap((strength, index) =>
    strength.category === category ? [inFull(context, strength, index)] : [],
  )
  return given.length > 0 ? { depth, groups: [{ strengths: given }] } : undefined
}

function inFull(context: ViewContext, strength: Strength, index: number): Entry<Group['strengths']> {
  const { authored, narrative } = context
  const pointer = `/strengths/${index}`
  const { text, items, evidence } = strength
  return {
    title: authored.inline(strength.title, `${pointer}/title`),
    ...present({
      text: text === undefined ? undefined : narrative.markdown(text, `${pointer}/text`),
      items: plainItems(context, items, `${pointer}/items`),
      evidence: snippets(context, evidence, `${pointer}/evidence`),
    }),
  }
}
