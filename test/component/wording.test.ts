import { expect, test } from 'vitest'
import { counted, wording } from '../../src/component/wording.js'
import { text } from '../../src/tree/builders.js'
import { toText } from '../../src/tree/to-text.js'
import { context, figure } from './drawn.js'

const nouns = context.words.components.nouns

const shown = (nodes: ReturnType<typeof wording>) => toText({ type: 'paragraph', children: nodes })

test('fills placeholders with nodes and never fills what was filled in', () => {
  expect(shown(wording('{met} of {all}', { met: [text('{all}')], all: [text('3')] }))).toBe('{all} of 3')
})

test('throws for a placeholder nobody fills', () => {
  expect(() => wording('{met} of {all}', { met: [] })).toThrow('Cannot fill `{all}`')
})

test('chooses the noun by the plural category of the figure, falling back to the general form', () => {
  expect(shown(counted(figure('open.total', '1'), nouns.issue))).toBe('1 issue')
  expect(shown(counted(figure('open.total', '57'), nouns.issue))).toBe('57 issues')
  expect(shown(counted(figure('open.total', '0', { plural: 'zero' }), nouns.issue))).toBe('0 issues')
})
