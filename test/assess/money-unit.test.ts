import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moneyUnits } from '../../src/locale/index.js'
import { assessed, printed, printedAll, type Given } from './assessing.js'

type Amount = number | { min: number; max: number }

/** Findings with an amount per scenario, in rupees. */
function scenarios(amounts: readonly Amount[], rest: Partial<NonNullable<Given['costs']>> = {}): Given {
  return {
    meta: { locale: 'en-IN' },
    costs: { currency: 'INR', ...rest },
    scenarios: amounts.map((cost, index) => ({ id: `S${index}`, name: `Path ${index}`, cost })),
  }
}

async function totals(given: Given): Promise<string[]> {
  const { assessment } = await assessed(given)
  return assessment.scenarios.map(({ scenario }) => printed(assessment, `scenario/${scenario.id}.total`))
}

describe('amounts in rupees', () => {
  test('are told in lakh where all of them are exact in it, the unit once in a range', async () => {
    expect(await totals(scenarios([{ min: 200_000, max: 300_000 }, 1_225_000]))).toEqual([
      '₹2–3 lakh',
      '₹12.25 lakh',
    ])
  })

  test('are told in crore where none is below a tenth of it', async () => {
    expect(await totals(scenarios([{ min: 5_000_000, max: 20_000_000 }, 125_000_000]))).toEqual([
      '₹0.5–2 crore',
      '₹12.5 crore',
    ])
  })

  test('are written out, grouped by lakh, where one of them would lose digits or be small', async () => {
    expect(await totals(scenarios([200_000, 234_567]))).toEqual(['₹2,00,000', '₹2,34,567'])
    expect(await totals(scenarios([200_000, 9_000]))).toEqual(['₹2,00,000', '₹9,000'])
    expect(await totals(scenarios([90_000]))).toEqual(['₹90,000'])
  })

  test('are written out where they are rates, and where nothing is owed', async () => {
    const { assessment } = await assessed({
      ...scenarios([200_000, 0], { rates: [{ role: 'engineer', amount: 2500 }] }),
      phases: [
        { id: 'P', name: 'Work', tasks: [{ id: 'T', title: 'Mend', effort: '40h', role: 'engineer' }] },
      ],
    })
    expect(printedAll(assessment, 'rate/engineer.amount', 'phase/P.cost', 'scenario/S1.total')).toEqual({
      'rate/engineer.amount': '₹2,500',
      'phase/P.cost': '₹1 lakh',
      'scenario/S1.total': '₹0',
    })
  })

  test('say the same amount in every unit', async () => {
    const thousands = fc.integer({ min: 1, max: 500_000 }).map((count) => count * 1000)
    await fc.assert(
      fc.asyncProperty(fc.array(thousands, { minLength: 1, maxLength: 4 }), async (amounts) => {
        const texts = await totals(scenarios(amounts))
        const factors: Readonly<Record<string, number>> = { lakh: 1e5, crore: 1e7 }
        const values = texts.map((text) => {
          const [, number = '', unit = ''] = /^₹([\d,.]+)(?: (lakh|crore))?$/.exec(text) ?? []
          return Math.round(Number(number.replaceAll(',', '')) * (factors[unit] ?? 1))
        })
        expect(values).toEqual(amounts)
        expect(new Set(texts.map((text) => /[a-z]+/.exec(text)?.[0])).size).toBe(1)
      }),
      { numRuns: 40 },
    )
  })
})

test('other currencies and regions write amounts out', () => {
  expect(moneyUnits('en-IN', 'USD')).toEqual([])
  expect(moneyUnits('en-US', 'INR')).toEqual([])
  expect(moneyUnits('hi-IN', 'INR').map(({ id }) => id)).toEqual(['crore', 'lakh'])
})
