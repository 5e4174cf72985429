import { expect, test } from 'vitest'
import { requirementReadiness } from '../../src/component/requirement-readiness.js'
import { context, figure, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(requirementReadiness, samples['requirement-readiness'](asWritten))).toMatchInlineSnapshot(`
    "### <a id="functional"></a>Functional (1 of 2 met)

    | Requirement | State | Current | Target | Blocker | Findings | Note |
    | --- | --- | ---: | ---: | --- | --- | --- |
    | Coverage | ❌ Not met (untested) | 2.7% | ≥ 80% | 🔴 Yes | [QA-01](#finding-qa-01) | measured once |
    | Latency | ⚠️ Not known | unknown | fast | No |  |  |

    Unmet and blocking: 1 of 2

    ### Security (1 of 1 met)

    | Requirement | State | Blocker |
    | --- | --- | --- |
    | Rate limit | ✅ Met | 🟠 Watch |

    In all: 2 of 3 met.
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(requirementReadiness.draw({ depth: 3, groups: [] }, context)).toEqual([])
})

test('draws one group without repeating its count', () => {
  expect(
    printed(requirementReadiness, {
      depth: 3,
      groups: [
        {
          label: 'Security',
          met: figure('requirements/security.met', '0'),
          all: figure('requirements/security.all', '1'),
          rows: [{ text: 'Rate limit', state: 'unmet' }],
        },
      ],
      met: figure('requirements.met', '0'),
      all: figure('requirements.all', '1'),
    }),
  ).toMatchInlineSnapshot(`
    "### Security (0 of 1 met)

    | Requirement | State |
    | --- | --- |
    | Rate limit | ❌ Not met |
    "
  `)
})
