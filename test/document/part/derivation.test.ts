import { expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { derivation } from '../../../src/document/part/derivation.js'
import { assessed } from '../../assess/assessing.js'

const step = { kind: 'multiply', value: 0.9, when: { open: { critical: true } } } as const

it('adds shares of scores where the weights are percentages, and tells what a step takes off', async () => {
  const props = await derivationOf([25, 75], true)
  expect(props?.rows.map(({ weight, product }) => [text(weight), text(product)])).toEqual([
    ['25%', '2'],
    ['75%', '4.5'],
  ])
  expect([text(props?.weights), text(props?.products)]).toEqual([undefined, '6.5/10'])
  expect(props?.steps?.map(({ before, change, after }) => [before, change, after].map(text))).toEqual([
    ['6.5/10', '−0.6', '5.9/10'],
  ])
})

it('divides by the sum of other weights', async () => {
  const props = await derivationOf([1, 3], false)
  expect(props?.rows.map(({ weight, product }) => [text(weight), text(product)])).toEqual([
    ['1', '8'],
    ['3', '18'],
  ])
  expect([text(props?.weights), text(props?.products)]).toEqual(['4', '26'])
  expect(props?.steps).toBeUndefined()
})

async function derivationOf([one = 1, other = 1]: readonly number[], isStepped: boolean) {
  const { assessment } = await assessed({
    scoring: isStepped ? { steps: [step] } : {},
    categories: [
      { id: 'A', name: 'Design', weight: one, score: 8 },
      { id: 'B', name: 'Tests', weight: other, score: 6 },
    ],
    findings: [{ id: 'F-1', title: 'Doors stand open', severity: 'critical' }],
  })
  return derivation(createContext(assessment))
}

function text(figure: { before?: string; shown: string; after?: string } | undefined): string | undefined {
  return figure && `${figure.before ?? ''}${figure.shown}${figure.after ?? ''}`
}
