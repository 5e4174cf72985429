import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/diagnostics/catalogue.js'
import { diagnosticsReference } from '../../src/diagnostics/reference.js'

describe('diagnosticsReference', () => {
  it('is published as it is generated', () => {
    const path = fileURLToPath(new URL('../../docs/reference/diagnostics.md', import.meta.url))
    expect(readFileSync(path, 'utf8')).toBe(diagnosticsReference())
  })

  it('has a heading for every id', () => {
    const page = diagnosticsReference()
    for (const id of Object.keys(catalogue)) expect(page).toContain(`\n### ${id}\n`)
  })
})
