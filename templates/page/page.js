// Makes long pages quicker to use on a screen. Everything it adds is extra: without it the page reads the same.
{
  const words = document.currentScript.dataset
  const all = (selector, from = document) => [...(from?.querySelectorAll(selector) ?? [])]
  const make = (name, properties) => Object.assign(document.createElement(name), properties)

  const on = (target, event, act) => target.addEventListener(event, act)

  const key = (row, column) => {
    const cell = row.cells[column]
    const data = cell?.querySelector('data')
    // Of a range, the lower end; times in another unit say how long they are.
    return { number: parseFloat(data?.dataset.order ?? data?.value), text: cell?.textContent.trim() ?? '' }
  }
  const compare = (one, other) =>
    one.number - other.number ||
    one.text.localeCompare(other.text, document.documentElement.lang, { numeric: true })
  // Sums stand last and stay there.
  const isTotal = (row) => row?.querySelector('td:not(:empty)')?.firstElementChild?.matches('strong')

  const sortable = (table, rows, totals) => {
    const heads = all('thead th', table)
    for (const head of heads) {
      if (head.querySelector('a')) continue
      const button = make('button', { type: 'button', className: 'sort' })
      button.append(...head.childNodes)
      head.append(button)
      on(button, 'click', () => {
        const next = { null: 'ascending', ascending: 'descending' }[head.getAttribute('aria-sort')]
        for (const one of heads) one.removeAttribute('aria-sort')
        if (next) head.setAttribute('aria-sort', next)
        const sign = next === 'descending' ? -1 : 1
        const keys = new Map(rows.map((row) => [row, key(row, head.cellIndex)]))
        const sorted = next ? [...rows].sort((one, other) => sign * compare(keys.get(one), keys.get(other))) : rows
        table.tBodies[0].append(...sorted, ...totals)
      })
    }
  }

  for (const frame of all('.table')) {
    const rows = all('tbody > tr', frame)
    const totals = []
    while (isTotal(rows.at(-1))) totals.unshift(rows.pop())
    // Fewer rows are in order as they are, and seen at a glance.
    if (rows.length < 8) continue
    const tables = all('table', frame)
    // A very long table is printed in pieces, which cannot be sorted as one.
    if (!tables[1]) sortable(tables[0], rows, totals)
    if (rows.length < 15) continue
    const label = make('label', { className: 'filter', textContent: words.filter })
    const field = make('input', { type: 'search' })
    label.append(field)
    frame.before(label)
    on(field, 'input', () => {
      const wanted = field.value.trim().toLowerCase()
      for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted)
      for (const row of totals) row.hidden = wanted !== ''
    })
  }

  for (const heading of all('main :is(h2, h3, h4, h5, h6)[id]')) {
    const name = heading.textContent.trim()
    const named = { textContent: '#', ariaLabel: `${words.copy}: ${name}` }
    const button = make('button', { type: 'button', className: 'copy', title: words.copy, ...named })
    heading.ariaLabel = name
    heading.append(' ', button)
    on(button, 'click', async () => {
      location.hash = heading.id
      // Without a clipboard (plain http) the address still stands in its line, to be copied there.
      if (!navigator.clipboard) return
      await navigator.clipboard.writeText(location.href)
      button.textContent = button.ariaLabel = words.copied
    })
    on(button, 'blur', () => Object.assign(button, named))
  }

  const contents = document.querySelector('.contents')
  const places = all('.contents a').flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{ link, heading }] : []
  })
  let current
  const follow = () => {
    const passed = places.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 4)
    const link = passed.at(-1)?.link
    if (link === current) return
    current?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    current = link
    if (link) contents.scrollTop = link.offsetTop - contents.clientHeight / 2
  }
  if (places[0]) {
    addEventListener('scroll', () => requestAnimationFrame(follow), { passive: true })
    follow()
  }

  const derivations = new Map(
    all('p', document.querySelector('template')?.content ?? null).map((one) => [one.dataset.figure, one.textContent]),
  )
  const note = make('div', { className: 'derived', id: 'derived', popover: 'manual' })
  document.body.append(note)
  let shown
  const show = (figure) => {
    shown?.removeAttribute('aria-describedby')
    shown = figure
    note.hidePopover()
    if (!figure) return
    note.textContent = derivations.get(figure.dataset.figure)
    figure.setAttribute('aria-describedby', note.id)
    note.showPopover()
    const { bottom, left, top } = figure.getBoundingClientRect()
    const { offsetHeight, offsetWidth } = note
    note.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`
    note.style.top = `${bottom + offsetHeight + 4 < innerHeight ? bottom : top - offsetHeight}px`
  }
  const figureAt = ({ target }) => {
    const figure = target.closest?.('data')
    return derivations.has(figure?.dataset.figure) ? figure : undefined
  }
  on(document, 'pointerover', (event) => event.target === note || show(figureAt(event)))
  on(document, 'focusin', (event) => show(figureAt(event)))
  // All figures are one stop of the tab key; arrows lead from one to the next.
  const figures = all('main data').filter((target) => figureAt({ target }))
  const stop = (figure) => figure && Object.assign(figure, { tabIndex: 0, ariaKeyShortcuts: 'ArrowLeft ArrowRight' })
  stop(figures[0])
  on(document, 'keydown', ({ key: pressed, target }) => {
    if (pressed === 'Escape') show()
    const step = { ArrowLeft: -1, ArrowRight: 1 }[pressed]
    const next = target.matches('data') && figures[figures.indexOf(target) + step]
    if (!next) return
    target.removeAttribute('tabindex')
    stop(next).focus()
  })
}
