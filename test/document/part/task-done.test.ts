import { expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { isTaskDone } from '../../../src/document/part/task-done.js'
import { assessed, type Given } from '../../assess/assessing.js'

type Task = NonNullable<NonNullable<NonNullable<Given['phases']>[number]['tasks']>[number]>

const findings: Given['findings'] = [
  { id: 'OPEN', title: 'Open' },
  { id: 'COPY', title: 'Opened again', duplicateOf: 'OPEN' },
  { id: 'DONE', title: 'Done', status: 'done' },
  { id: 'KEPT', title: 'Kept', status: { state: 'accepted', reason: 'Rare' } },
]

it.each<readonly [string, Pick<Task, 'items' | 'findings'>, boolean]>([
  ['lists nothing', {}, false],
  ['lists findings that are done or accepted', { findings: ['DONE', 'KEPT'] }, true],
  ['lists an open finding', { findings: ['DONE', 'OPEN'] }, false],
  ['lists a duplicate of an open finding', { findings: ['COPY'] }, false],
  ['has all points ticked', { items: [{ text: 'Look', done: true }] }, true],
  [
    'has all points ticked and an open finding',
    { items: [{ text: 'Look', done: true }], findings: ['OPEN'] },
    false,
  ],
  [
    'has a point below another that is not ticked',
    { items: [{ text: 'Look', done: true, items: [{ text: 'Left' }] }] },
    false,
  ],
  [
    'has a point that only explains',
    {
      items: [
        { text: 'Look', done: true },
        { text: 'Why', box: false },
      ],
    },
    true,
  ],
])('tells whether a task is done that %s', async (_, given, done) => {
  const { assessment } = await assessed({
    findings,
    phases: [{ id: 'P', name: 'Repair', tasks: [{ id: 'T', title: 'Repair it', ...given }] }],
  })
  const [task] = assessment.plan.phases[0]?.tasks ?? []
  expect(task && isTaskDone(task.task, createContext(assessment))).toBe(done)
})
