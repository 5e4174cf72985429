import { pointerOf, type Scenario } from '../model/index.js'
import type { MetricResult } from './entity-result.js'
import type { Pointer } from './ledger.js'
import { metricDecimals } from './metric-comparison.js'
import type { ScenarioResult } from './plan-result.js'
import { valueDerivation } from './value.js'
import type { Workbench } from './workbench.js'

/** Defines the values of metrics that the milestones of a scenario reach. */
export function defineMilestones(
  scenario: Scenario,
  pointer: Pointer,
  metrics: ReadonlyMap<string, MetricResult>,
  { draft }: Workbench,
): ScenarioResult['milestones'] {
  return scenario.milestones.map(({ id, label, values }, index) => ({
    id,
    values: Object.entries(values).map(([name, value]) => {
      const metric = metrics.get(name)?.metric
      const place = pointer + pointerOf(['milestones', index, 'values', name])
      const { derivation, sign } = valueDerivation(value, place)
      return {
        metric: name,
        label: metric?.label ?? name,
        value: draft.define(
          'scenarioMilestone',
          { scenario: scenario.id, milestone: id, metric: name },
          {
            derivation,
            unit:
              typeof value === 'string' ? { kind: 'word' } : { kind: 'measure', unit: metric?.unit, sign },
            decimals: metric ? metricDecimals(metric) : { upTo: 6 },
            names: { scenario: scenario.name, milestone: label, metric: metric?.label ?? name },
          },
        ),
      }
    }),
  }))
}
