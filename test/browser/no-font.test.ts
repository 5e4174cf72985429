import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { resolveBrowser } from '../../src/io/browser/resolve.js'
import { readEnvironment } from '../../src/io/environment.js'
import { openPrinter } from '../../src/io/printer.js'
import { renderHtml } from '../../src/render/html.js'
import { preparePdf, printPdf } from '../../src/render/pdf/pdf.js'
import { heading, paragraph } from '../../src/tree/builders.js'
import { folderWith } from '../folder.js'
import { pageOptions } from '../render/page-options.js'
import { plainOptions, smallDocument } from '../render/small.js'

const environment = readEnvironment()

/** The browser of this machine, as it would run where no font is installed. */
async function fontlessBrowser(): Promise<string> {
  const { browser } = await resolveBrowser(undefined, environment, new VFile())
  if (!browser) throw new Error('Cannot test without a browser')
  const libraries = browser.variables['LD_LIBRARY_PATH'] ?? ''
  const folder = folderWith({
    'fonts.conf': '<?xml version="1.0"?><fontconfig><dir>/none</dir></fontconfig>',
    browser: `#!/bin/sh\nFONTCONFIG_FILE="$(dirname "$0")/fonts.conf" LD_LIBRARY_PATH="${libraries}" exec "${browser.path}" "$@"\n`,
  })
  chmodSync(join(folder, 'browser'), 0o755)
  return join(folder, 'browser')
}

describe.runIf(environment.platform === 'linux')('a machine without fonts', () => {
  it('is told, whether pages come out blank or the browser gives up on them, and goes on', async () => {
    const browser = await fontlessBrowser()
    const file = new VFile()
    const printer = await openPrinter({ browser, environment, file })
    if (!printer) throw new Error(file.messages.join('; '))
    const document = smallDocument([heading(2, 'Text'), paragraph('→ and more')])
    const options = { ...(await pageOptions()), styles: '' }
    const pages = [plainOptions, options, plainOptions].map((each) => renderHtml(document, each))
    for (const page of pages) {
      expect(
        await printPdf(preparePdf(document, page, { documents: [] }), printer.withSheet, { file }),
      ).toBeUndefined()
    }
    await printer[Symbol.asyncDispose]()
    const ids = file.messages.map(({ ruleId }) => ruleId)
    expect(ids).toHaveLength(3)
    expect([ids[0], ids[2]]).toEqual(['page-blank', 'page-blank'])
    // With a font of its own on the page Chromium 143 crashes where the system has none.
    expect(['page-blank', 'print-failed']).toContain(ids[1])
  })
})
