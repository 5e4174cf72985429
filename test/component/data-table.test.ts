import { expect, test } from 'vitest'
import { dataTable } from '../../src/component/data-table.js'
import { context, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(dataTable, samples['data-table'](asWritten))).toMatchInlineSnapshot(`
    "Incidents

    | Month | Hours | Cause |
    | --- | ---: | :---: |
    | May | 12 | \`OOM\` |
    | June | unknown | Deploy |

    As _reported_.
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(dataTable.draw({ columns: [{ label: 'Month' }], rows: [] }, context)).toEqual([])
})

test('leaves out a column without any value', () => {
  expect(printed(dataTable, { columns: [{ label: 'Month' }, { label: 'Hours' }], rows: [['May', '']] }))
    .toMatchInlineSnapshot(`
    "| Month |
    | --- |
    | May |
    "
  `)
})
