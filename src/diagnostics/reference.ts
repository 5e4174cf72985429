import { catalogue } from './catalogue.js'
import type { Rule } from './rule.js'
import { stages } from './stages.js'

/** The reference page of all diagnostics, generated: one section per stage, one entry per id. */
export function diagnosticsReference(): string {
  const parts = [
    '<!-- Generated from src/diagnostics; change it there. -->',
    '# Diagnostics',
    'Every message has a permanent id, which is printed with it. Errors stop the stage that found them, at its end; warnings do not, unless `--strict` is given; notes never do. Words in _italics_ are filled in.',
  ]
  for (const { title, rules } of stages) {
    const entries = Object.entries<Rule>(rules)
    if (entries.length === 0) continue
    parts.push(`## ${title}`, ...entries.map(([id, rule]) => entry(id, rule)))
  }
  return `${parts.join('\n\n')}\n`
}

/** Ids in the catalogue that no stage lists, or that two stages list. Empty while the two agree. */
export function unlistedRules(): string[] {
  const listed = stages.flatMap(({ rules }) => Object.keys(rules))
  const twice = listed.filter((id, index) => listed.indexOf(id) !== index)
  return [...twice, ...Object.keys(catalogue).filter((id) => !listed.includes(id))]
}

function entry(id: string, rule: Rule): string {
  const severity = { error: 'Error', warning: 'Warning', info: 'Note' }[rule.severity]
  return [
    `### ${id}`,
    `**${severity}.** ${rule.summary}${rule.retired ? ' Retired: raised no more.' : ''}`,
    `- Says: ${wording(rule.reason)}`,
    `- Do: ${wording(rule.note)}`,
  ]
    .join('\n\n')
    .replace('\n\n- Do', '\n- Do')
}

/** A wording with its placeholders in italics; inside code they keep their braces. */
function wording(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part.replace(/\{(\w+)\}/g, '<$1>') : escape(part)))
    .join('')
}

function escape(text: string): string {
  return text.replace(/[_*<>[\]]/g, (character) => `\\${character}`).replace(/\{(\w+)\}/g, '_$1_')
}
