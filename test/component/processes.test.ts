import { expect, test } from 'vitest'
import { processes } from '../../src/component/processes.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(processes, samples.processes(asWritten))).toMatchInlineSnapshot(`
    "### Pipeline

    1. **Test** (5 min)
       - Run all
    2. **Ship** (10 min)

    **Total:** 15 min
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(processes.draw({ depth: 3, processes: [{ title: 'Pipeline', steps: [] }] }, context)).toEqual([])
})

test('draws one step without duration', () => {
  expect(printed(processes, { depth: 3, processes: [{ title: 'Pipeline', steps: [{ title: 'Test' }] }] }))
    .toMatchInlineSnapshot(`
    "### Pipeline

    1. **Test**
    "
  `)
})
