import { choices } from '../../diagnostics/advice.js'
import { excerpt } from '../../diagnostics/excerpt.js'
import type { Pointer } from '../../assess/index.js'
import { itemsOf } from '../items.js'
import { isOpen } from '../open.js'
import type { PolicyCheck } from '../policy-check.js'

type Tick = { readonly text: string; readonly findings: readonly string[]; readonly pointer: Pointer }

/** Points that are ticked, and conditions that are judged as met, while a finding they name is open. */
export const doneWhileOpen = {
  id: 'done-while-open',
  check: ({ assessment, rows }) => {
    const { findings } = assessment
    const items = itemsOf(findings).flatMap(({ item, pointer }): Tick[] =>
      item.done ? [{ text: item.text, findings: item.findings, pointer: `${pointer}/done` }] : [],
    )
    const verdicts = [
      { conditions: findings.verdict.conditions, pointer: '/verdict' },
      ...findings.targets.map(({ conditions }, index) => ({ conditions, pointer: `/targets/${index}` })),
    ]
    const conditions = verdicts.flatMap(({ conditions: some, pointer }) =>
      some.flatMap(({ findings: ids, met, text }, index): Tick[] =>
        met === true ? [{ text, findings: ids, pointer: `${pointer}/conditions/${index}/met` }] : [],
      ),
    )
    return [...items, ...conditions].flatMap(({ findings: ids, pointer, text }) => {
      const open = ids.filter((id) => isOpen(id, rows))
      if (open.length === 0) return []
      return [{ values: { text: excerpt(text), findings: choices(open, 5) }, pointer }]
    })
  },
} as const satisfies PolicyCheck<'done-while-open'>
