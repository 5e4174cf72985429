import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../src/build.js'
import { examples } from '../goldens/compiled.js'
import { look, openScreen, type Look, type Screen } from './open-screen.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules whose answer depends on the look; what scrolls at all scrolls at the first, which is the narrowest. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size']

/** Everything else that axe knows and stands behind. */
const rulesOfMarkup = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: Object.fromEntries(rulesOfLooks.map((rule) => [rule, { enabled: false }])),
}

const phone: Look = { width: 390, scheme: 'light' }

const looks: readonly Look[] = [
  phone,
  { width: 390, scheme: 'dark' },
  { width: 1280, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
]

/** From the smallest phone to a large desktop. */
const widths = [320, 390, 768, 1280, 1920]

const sources = [
  ...examples.map((name) => [name, `examples/${name}/findings.json`] as const),
  ['everything', 'test/fixtures/everything/findings.yaml'] as const,
  ['german', 'test/fixtures/german/findings.yaml'] as const,
]

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // Ids are the fragments that GitHub gives to headings; HTML lets them begin with a digit.
  rules: { 'valid-id': ['error', { relaxed: true }] },
})

let screen: Screen
beforeAll(async () => {
  screen = await openScreen()
})
afterAll(async () => screen.end())

/* Every page of every example as it lies on the disk, the index included. */
describe.each(sources)('the pages of %s', (_, findings) => {
  let folder = ''
  let files: readonly string[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-pages-'))
    await build({ findings, out: folder, formats: ['html'] })
    files = (await readdir(folder)).filter((file) => file.endsWith('.html'))
    expect(files).toContain('index.html')
  })
  afterAll(async () => rm(folder, { recursive: true, force: true }))

  it.concurrent('are valid HTML', async () => {
    const problems: string[] = []
    for (const file of files) {
      const { results } = await validator.validateString(await readFile(join(folder, file), 'utf8'))
      for (const { line, message, ruleId } of results.flatMap(({ messages }) => messages))
        problems.push(`${file}:${line} ${ruleId}: ${message}`)
    }
    expect(problems).toEqual([])
  })

  it.concurrent('are accessible, ask nobody for anything, scroll down only and can be read', async () => {
    const waiting = [...files]
    const faults: string[] = []
    const work = async (): Promise<void> => {
      const page = await screen.browser.newPage()
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
        faults.push(...(await faultsOf(page, join(folder, file))).map((fault) => `${file} ${fault}`))
      await page.close()
    }
    await Promise.all([work(), work()])
    expect(faults).toEqual([])
  })
})

async function faultsOf(page: Page, path: string): Promise<readonly string[]> {
  const faults: string[] = []
  const address = pathToFileURL(path).href
  const onRequest = (request: { url: () => string }): void => {
    const url = request.url()
    if (url !== address && !url.startsWith('data:')) faults.push(`asks for ${url}`)
  }
  // Where the policy of a page forbids something, the browser says so here.
  const onConsole = (message: { text: () => string }): void => {
    faults.push(`says ${message.text()}`)
  }
  const onError = (error: unknown): void => {
    faults.push(`fails: ${String(error)}`)
  }
  page.on('request', onRequest).on('console', onConsole).on('pageerror', onError)
  await page.goto(address)
  for (const width of widths) {
    await look(page, { width, scheme: 'light' })
    const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    if (over !== 0) faults.push(`scrolls sideways at ${width} pixels by ${String(over)}`)
    const unreadable = width === 390 || width === 1280 ? await page.evaluate(broken) : ''
    if (unreadable !== '') faults.push(`breaks at ${width} pixels: ${String(unreadable)}`)
  }
  await look(page, phone)
  await page.evaluate(axe)
  const tell = (where: string, found: unknown): void => {
    if (found !== '') faults.push(`${where}: ${String(found)}`)
  }
  tell('in any look', await page.evaluate(violations(rulesOfMarkup)))
  await page.evaluate(thinOut)
  for (const one of looks) {
    await look(page, one)
    const found = await page.evaluate(violations({ runOnly: { type: 'rule', values: rulesOfLooks } }))
    tell(`at ${one.width} pixels in ${one.scheme}`, found)
  }
  page.off('request', onRequest).off('console', onConsole).off('pageerror', onError)
  return faults
}

/** Words of tables that go over two lines though nothing in them asks for it, and drawings in the smallest print. */
const broken = `(() => {
  const found = []
  const range = document.createRange()
  for (const cell of document.querySelectorAll('td, th')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.parentElement.closest('code')) continue
      for (const { 0: word, index } of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        if (range.getClientRects().length > 1) found.push(word)
      }
    }
  }
  for (const { clientWidth, viewBox } of document.querySelectorAll('.chart svg'))
    if (12 * clientWidth / viewBox.baseVal.width < 9) found.push('a chart of ' + clientWidth + ' pixels')
  return [...new Set(found)].join(', ')
})()`

/**
 * Leaves three of what looks alike: elements with the same tags and classes around and in them get the same colours
 * and sizes, and measuring a thousand cells of a table takes a hundred times as long as measuring ten.
 */
const thinOut = `{
  const nameOf = ({ className, tagName }) => tagName + '.' + (className.baseVal ?? className)
  const within = (element) => nameOf(element) + '(' + [...element.children].map(within).join() + ')'
  const seen = new Map()
  const visit = (element, around) => {
    const key = around + '>' + within(element)
    seen.set(key, (seen.get(key) ?? 0) + 1)
    if (seen.get(key) > 3) return element.remove()
    for (const child of [...element.children]) visit(child, around + '>' + nameOf(element))
  }
  visit(document.body, '')
}`

/** What axe finds, in words; empty when it finds nothing. */
function violations(options: object): string {
  return `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 5).map(({ html }) => html.slice(0, 160)).join(' | ')).join('\\n'))`
}
