import { expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { metrics } from '../../../src/document/part/metrics.js'
import { assessed } from '../../assess/assessing.js'

it('says of a ratio what is divided by what, whether it has a target or not', async () => {
  const { assessment } = await assessed({
    findings: [],
    metrics: [
      { id: 'tests', label: 'Tests', current: 60, target: '>= 80' },
      { id: 'endpoints', label: 'Endpoints', current: 20, target: '>= 20' },
      { id: 'density', label: 'Tests an endpoint', ratio: { of: 'tests', to: 'endpoints' }, target: '>= 4' },
    ],
  })
  expect(metrics(createContext(assessment))?.rows).toMatchObject([
    {
      label: 'Tests an endpoint',
      current: { shown: '3' },
      ratio: {
        of: { label: 'Tests', value: { shown: '60' } },
        to: { label: 'Endpoints', value: { shown: '20' } },
      },
    },
  ])
})
