import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { imageDestination, linkDestination } from '../../src/tree/destination.js'
import { anyText, runs } from './values.js'

describe('destinations of links', () => {
  test.each([
    'https://x.test/a?b=c#d',
    'HTTP://x.test',
    'mailto:a@b.test',
    'a/b.md#c',
    '../a',
    '/a',
    '#a',
    '?a',
    '',
  ])('may be %j', (url) => {
    expect(linkDestination(url, 'view')).toBe(url)
  })

  test('may lead to another document when a template or component wrote them', () => {
    expect(linkDestination('dossier:roadmap#phase-w1', 'template')).toBe('dossier:roadmap#phase-w1')
    expect(linkDestination('dossier:roadmap#phase-w1', 'component')).toBe('dossier:roadmap#phase-w1')
    expect(linkDestination('dossier:roadmap#phase-w1', 'view')).toBeUndefined()
  })

  test('have no characters that end them', () => {
    expect(linkDestination(' a b<c>d|e`f\\g ', 'view')).toBe('a%20b%3Cc%3Ed%7Ce%60f%5Cg')
  })

  test('never have another scheme, as browsers read them', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('javascript:', 'data:', 'vbscript:', 'file:', 'blob:'),
        (text, scheme) => {
          for (const url of [
            scheme + text,
            text + scheme,
            `\u0001 ${scheme}${text}`,
            scheme.split('').join('\n') + text,
          ]) {
            const destination = linkDestination(url, 'view')
            if (destination === undefined || !URL.canParse(destination, 'https://base.test/')) continue
            const { protocol } = new URL(destination, 'https://base.test/')
            expect(['https:', 'http:', 'mailto:', 'xmpp:']).toContain(protocol)
          }
        },
      ),
      runs(1000),
    )
  })

  test('never lead to another host without saying so', () => {
    for (const url of ['//x.test', '\\\\x.test', '/\\x.test', '\\/x.test', ' //x.test', '/\t/x.test']) {
      expect(linkDestination(url, 'template')).toBeUndefined()
    }
  })
})

describe('destinations of pictures', () => {
  test('are local and relative', () => {
    expect(imageDestination('img/a b.png', 'view')).toBe('img/a%20b.png')
    for (const url of [
      'https://x.test/a.png',
      'data:image/png;base64,x',
      '/a.png',
      '\\a.png',
      'file:a.png',
    ]) {
      expect(imageDestination(url, 'view')).toBeUndefined()
    }
  })

  test('may be a picture that a component drew', () => {
    expect(imageDestination('data:image/svg+xml,x', 'component')).toBe('data:image/svg+xml,x')
    expect(imageDestination('data:text/html,x', 'component')).toBeUndefined()
  })
})
