import { expect, test } from 'vitest'
import { labelled, labelledEntries } from '../../src/component/labelled.js'
import { text } from '../../src/tree/builders.js'
import { printMarkdown } from '../../src/tree/print/markdown.js'
import { context, finished, inline, markdown } from './drawn.js'

const shown = (value: Parameters<typeof labelled>[2]) =>
  printMarkdown(finished(labelled(context.words, 'Fix', value)))

test('puts one paragraph behind its label, whatever markup it begins with', () => {
  expect(shown('Add it')).toBe('**Fix:** Add it\n')
  expect(shown(inline('`x = 1` in *one* file'))).toBe('**Fix:** `x = 1` in _one_ file\n')
  expect(shown(markdown('**Do** it\nnow'))).toBe('**Fix:** **Do** it now\n')
  expect(shown(markdown('[Read](https://example.com) it'))).toBe('**Fix:** [Read](https://example.com) it\n')
})

test.each([
  ['a list', '- one\n- two'],
  ['a numbered list', '1. one'],
  ['a fence', '```\ncode\n```'],
  ['a quote', '> said'],
  ['a heading under a line', 'Title\n---'],
  ['a table', 'a | b\n--- | ---\n1 | 2'],
  ['two paragraphs of markup', '**one**\n\n_two_'],
])('puts %s under its label', (_, value) => {
  expect(shown(markdown(value))).toMatch(/^\*\*Fix:\*\*\n\n/)
})

test('puts two plain paragraphs behind the label', () => {
  expect(shown(markdown('One.\n\nTwo.'))).toBe('**Fix:** One.\n\nTwo.\n')
})

test('says nothing about blank text', () => {
  expect(
    [undefined, '', ' \n', inline(' '), markdown('\n\n')].flatMap((value) =>
      labelled(context.words, 'Fix', value),
    ),
  ).toEqual([])
})

test('lists entries only when there are several', () => {
  const print = (entries: string[]) =>
    printMarkdown(
      finished(
        labelledEntries(
          context.words,
          'Issues',
          entries.map((entry) => (entry ? [text(entry)] : [])),
        ),
      ),
    )
  expect(print(['one', ''])).toBe('**Issues:** one\n')
  expect(print(['one', 'two'])).toBe('**Issues:**\n\n- one\n- two\n')
})
