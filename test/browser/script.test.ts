import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadScript } from '../../src/io/assets.js'
import { anchor, bareFigure, heading, paragraph, strong, table } from '../../src/tree/builders.js'
import { renderHtml } from '../../src/render/html.js'
import { plainOptions, smallDocument } from '../render/small.js'
import { openScreen, type Screen } from './open-screen.js'

const names = ['b', 'd', 'a', 'c', 'h', 'g', 'f', 'e']
const long = table(
  ['Id', 'Name'],
  // The first cell of a sum may be empty.
  [...names.map((name, index) => [String(index + 9), `Row ${name}`]), ['', strong('Total')]],
)
const longer = table(
  ['Number'],
  [...Array.from({ length: 15 }, (_, index) => [`Row ${index}`]), [strong('Total')]],
)
const times = table(
  ['Name', 'Work'],
  names.map((name, index) => [`Row ${name}`, work(name, String(index + 1))]),
)
const short = table(['Name'], [['Row x'], ['Row y']])
const total = bareFigure({
  kind: 'figure',
  id: 'open.total',
  shown: '5',
  before: '',
  after: '',
  plural: 'other',
})
const high = bareFigure({
  kind: 'figure',
  id: 'open.high',
  shown: '3',
  before: '',
  after: '',
  plural: 'other',
})
const blocks = [
  heading(2, anchor('rows'), 'Rows'),
  long,
  short,
  longer,
  paragraph(total, ' and ', high),
  times,
]
const uses = [total, high].map(({ figure, children: [text] }) => ({
  id: figure,
  shown: text.value,
  section: 'Rows',
  in: 'text' as const,
}))

/** Work in days for some rows and in hours for others. */
function work(name: string, shown: string) {
  const after = isInDays(name) ? ' days' : ' h'
  return bareFigure({
    kind: 'figure',
    id: `finding/${name}.effort`,
    shown,
    before: '',
    after,
    plural: 'other',
  })
}

function isInDays(name: string): boolean {
  return name < 'd'
}

describe('the script of a page', () => {
  let screen: Screen
  let html: string
  beforeAll(async () => {
    screen = await openScreen()
    const document = smallDocument(blocks, { figures: uses })
    const derivation = (id: string): string => `Where ${id} is from`
    const order = (id: string): number | undefined => (isInDays(id.slice(8)) ? 100 : undefined)
    const script = await loadScript()
    html = String(renderHtml(document, { ...plainOptions, derivation, order, script }).contents)
  })
  afterAll(async () => screen.end())

  async function evaluate(code: string): Promise<unknown> {
    const page = await screen.browser.newPage()
    await page.setContent(html)
    const result = await page.evaluate(code)
    await page.close()
    return result
  }

  const shown = `[...document.querySelectorAll('tbody')[0].rows].filter((row) => !row.hidden).map((row) => row.cells[1].textContent.slice(-1)).join('')`

  it('sorts a long table up, down and back, with the sum last', async () => {
    const seen = await evaluate(`(() => {
      const [, head] = document.querySelectorAll('th')
      return [1, 2, 3].map(() => {
        head.querySelector('button').click()
        return head.getAttribute('aria-sort') + ' ' + ${shown}
      })
    })()`)
    expect(seen).toEqual(['ascending abcdefghl', 'descending hgfedcbal', 'null bdachgfel'])
  })

  it('sorts times by how long they are, whatever their unit', async () => {
    const seen = await evaluate(`(() => {
      const table = document.querySelectorAll('table')[3]
      table.querySelectorAll('th')[1].querySelector('button').click()
      return [...table.tBodies[0].rows].map((row) => row.cells[0].textContent.slice(-1)).join('')
    })()`)
    // `b`, `a` and `c` take days: 1, 3 and 4 of them.
    expect(seen).toBe('dhgfebac')
  })

  it('filters a long table', async () => {
    const seen = await evaluate(`(() => {
      const field = document.querySelector('.filter input')
      const type = (text) => {
        field.value = text
        field.dispatchEvent(new Event('input'))
        return [...document.querySelectorAll('table')[2].tBodies[0].rows].filter((row) => !row.hidden).length
      }
      return [field.labels[0].textContent, type('ROW 1'), type('row 14'), type('')]
    })()`)
    // The sum is of all rows, so that it is gone with the first of them.
    expect(seen).toEqual(['Filter rows', 6, 1, 16])
  })

  it('leaves short tables as they are, and filters only those that fill a screen', async () => {
    expect(await evaluate(`document.querySelectorAll('.filter').length`)).toBe(1)
    expect(await evaluate(`document.querySelectorAll('table')[1].querySelectorAll('button').length`)).toBe(0)
  })

  it('gives headings a link to copy and keeps their names', async () => {
    const seen = await evaluate(`(() => {
      const heading = document.querySelector('#rows')
      return [heading.ariaLabel, heading.querySelector('button').ariaLabel]
    })()`)
    expect(seen).toEqual(['Rows', 'Copy link: Rows'])
  })

  it('copies the link of a heading and says so until one leaves', async () => {
    const seen = await evaluate(`(async () => {
      const copied = []
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => copied.push(text) } })
      const button = document.querySelector('#rows button')
      button.click()
      await null
      await null
      const said = [button.textContent, button.ariaLabel]
      button.dispatchEvent(new FocusEvent('blur'))
      return [copied.map((address) => address.split('#')[1]), said, button.textContent, button.ariaLabel]
    })()`)
    expect(seen).toEqual([['rows'], ['Link copied', 'Link copied'], '#', 'Copy link: Rows'])
  })

  it('shows where a figure comes from, to pointers and keys, until Escape', async () => {
    const seen = await evaluate(`(() => {
      const [total, high] = document.querySelectorAll('data')
      const note = document.querySelector('#derived')
      const look = () => note.matches(':popover-open') && note.textContent
      const press = (target, key) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const before = look()
      high.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      const pointed = [look(), high.getAttribute('aria-describedby')]
      total.focus()
      const focused = look()
      press(total, 'ArrowRight')
      const moved = [look(), document.activeElement === high, document.querySelectorAll('data[tabindex]').length]
      press(high, 'Escape')
      return [before, pointed, focused, moved, look()]
    })()`)
    expect(seen).toEqual([
      false,
      ['Where open.high is from', 'derived'],
      'Where open.total is from',
      ['Where open.high is from', true, 1],
      false,
    ])
  })

  it('runs under the policy of the page, and nothing else does', async () => {
    const attempt = `(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "changed"'
      document.body.append(script)
      return document.title
    })()`
    expect(await evaluate(attempt)).not.toBe('changed')
  })
})
