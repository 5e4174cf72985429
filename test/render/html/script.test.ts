import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadScript } from '../../../src/io/assets.js'
import { compactScript, withoutScript } from '../../../src/render/html/script.js'
import { paragraph } from '../../../src/tree/builders.js'
import { pageOf } from '../small.js'

const script = await loadScript()
const blocks = [paragraph("'; script-src 'sha256-x' <script x></script>")]
const page = pageOf(blocks, { script, derivation: () => 'from here' })

describe('the script of a page', () => {
  it('is small', () => {
    expect(Buffer.byteLength(compactScript(script))).toBeLessThan(5120)
  })

  it('is the only one that the policy allows', () => {
    const [, text = ''] = /<script [^>]*>([^]*?)<\/script>/.exec(page) ?? []
    const hash = createHash('sha256').update(text).digest('base64')
    expect(text).not.toBe('')
    expect(page).toContain(`&#x27;none&#x27;; script-src &#x27;sha256-${hash}&#x27;">`)
    expect(page.match(/<script/g)).toHaveLength(1)
  })

  it('leaves no trace on paper', () => {
    expect(withoutScript(page)).toBe(pageOf(blocks))
  })
})
