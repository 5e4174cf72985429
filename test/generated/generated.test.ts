import { expect, it } from 'vitest'
import { assessmentJsonSchema } from '../../src/assess/json/assessment.js'
import { figureReference } from '../../src/assess/figure-reference.js'
import { components } from '../../src/component/index.js'
import { componentReference } from '../../src/component/reference.js'
import { diagnosticsReference } from '../../src/diagnostics/reference.js'
import { issueListJsonSchema } from '../../src/document/index.js'
import { policyReference } from '../../src/policy/reference.js'
import { policyExamplesOf } from '../policy/examples.js'
import { themeSchema } from '../../src/theme/index.js'
import {
  configJsonSchema,
  findingsJsonSchema,
  jsonSchemaOf,
  printJsonSchema,
} from '../../src/model/json-schema.js'

/** Messages of the examples of policy checks, which only a run of them gives. */
const policyExamples = await policyExamplesOf()

/** Files that are derived from the sources; `npm run generate` writes them. */
const generated = {
  'schemas/findings.schema.json': () => printJsonSchema(findingsJsonSchema()),
  'schemas/config.schema.json': () => printJsonSchema(configJsonSchema()),
  'schemas/theme.schema.json': () => printJsonSchema(jsonSchemaOf(themeSchema)),
  'schemas/assessment.schema.json': () => printJsonSchema(assessmentJsonSchema()),
  'schemas/issues.schema.json': () => printJsonSchema(issueListJsonSchema()),
  'docs/reference/diagnostics.md': () => diagnosticsReference(),
  'docs/reference/policy-checks.md': () => policyReference(policyExamples),
  'docs/reference/figures.md': () => figureReference(),
  'docs/reference/components.md': () => componentReference(components),
} satisfies Record<string, () => string>

it.each(Object.entries(generated))('finds %s up to date', async (path, make) => {
  await expect(make()).toMatchFileSnapshot(`../../${path}`)
})
