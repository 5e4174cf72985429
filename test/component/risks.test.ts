import { expect, test } from 'vitest'
import { risks } from '../../src/component/risks.js'
import { context, markdown, printed } from './drawn.js'
import { asWritten, samples } from './samples.js'

test('draws everything there is to say', () => {
  expect(printed(risks, samples.risks(asWritten))).toMatchInlineSnapshot(`
    "| Risk | Likelihood | Impact | Level | Horizon | Mitigation | Status | Owner | Findings |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | <a id="risk-r1"></a>Data theft | Likely | Severe | 🔴 High | This month | Close the gateway. Then rotate keys. | Open | Platform team | [SEC-01](#finding-sec-01) |
    | <a id="risk-r2"></a>Key person leaves |  |  |  |  |  |  |  |  |
    "
  `)
})

test('draws nothing when there is nothing to say', () => {
  expect(risks.draw({ rows: [] }, context)).toEqual([])
})

test('draws one risk by its title alone', () => {
  expect(printed(risks, { rows: [{ id: 'R1', title: 'Data theft' }] })).toMatchInlineSnapshot(`
    "| Risk |
    | --- |
    | <a id="risk-r1"></a>Data theft |
    "
  `)
})

test('keeps a mitigation of several lines in its cell', () => {
  const row = { id: 'R1', title: 'Data theft', mitigation: markdown('Close *one*\nthen\n\n- two') }
  expect(printed(risks, { rows: [row] })).toMatchInlineSnapshot(`
    "| Risk | Mitigation |
    | --- | --- |
    | <a id="risk-r1"></a>Data theft | Close _one_ then two |
    "
  `)
})
