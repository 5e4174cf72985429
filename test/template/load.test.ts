import { describe, expect, test } from 'vitest'
import Handlebars from 'handlebars'
import { load, markdown, told } from './sample.js'

describe('loading', () => {
  test.each([
    ['{{#if title}}\nx', 2, 'Unexpected end of the template, expected the closing tag of every block'],
    ['a\n\n{{#if title}}x{{/each}}', 3, 'Unexpected closing tag of `each`, expected the closing tag of `if`'],
    ['a\n{{title', 2, 'Unexpected tag, expected a complete Handlebars tag'],
    ['{{}}', 1, 'Unexpected tag, expected a complete Handlebars tag'],
  ])('tells syntax that does not parse: %j', (source, line, reason) => {
    const [message, ...others] = told(load(source))
    expect(message).toMatch(new RegExp(`^sample\\.md\\.hbs:${line}:\\d+ template-syntax: `))
    expect(message).toContain(reason)
    expect(others).toEqual([])
  })

  test('tells syntax of a partial at its place', () => {
    expect(told(load('{{> card}}', { card: '\n{{#if title}}{{/each}}' }))[0]).toMatch(
      /^card\.md\.hbs:2:\d+ template-syntax/,
    )
  })

  test('refuses the two characters that stand for values', () => {
    expect(told(load('a\nb \uE000'))).toEqual([
      expect.stringContaining('sample.md.hbs:2:3 template-reserved-character'),
    ])
  })

  test('reads front matter', () => {
    const { frontMatter, file } = load(
      '---\n# what it is\ntitle: Next steps: now\nformats: [md, "html"]\naudience:\n  - board\n  - team\ndraft: true\ndepth: 2\n---\n# {{title}}',
    )
    expect(file.messages).toEqual([])
    expect(frontMatter).toEqual({
      title: 'Next steps: now',
      formats: ['md', 'html'],
      audience: ['board', 'team'],
      draft: true,
      depth: 2,
    })
  })

  test('tells front matter it cannot read', () => {
    expect(told(load('---\ntitle: x\n  deep: y\n---\n'))).toEqual([
      'sample.md.hbs:3:1 template-front-matter: Unexpected front matter: `deep: y`, expected YAML between two `---` lines',
    ])
  })

  test('has no front matter without the two lines', () => {
    expect(load('---\n\ntext').frontMatter).toBeUndefined()
    expect(load('# {{title}}').frontMatter).toBeUndefined()
  })

  test('accepts a byte order mark and any line ends', () => {
    expect(
      markdown(
        '\uFEFF---\r\ntitle: x\r\n---\r\n# {{title}}\r\n\r\n{{#each findings}}\r\n- {{id}}\r\n{{/each}}\r\n',
      ),
    ).toBe('# Shop\n\n- F-1\n- F-2\n')
  })

  test('leaves Handlebars as it was', () => {
    const before = {
      helpers: Object.keys(Handlebars.helpers),
      partials: Object.keys(Handlebars.partials),
      escape: Handlebars.escapeExpression,
    }
    markdown('{{> card}} {{title}}', {}, { card: 'x' })
    expect({
      helpers: Object.keys(Handlebars.helpers),
      partials: Object.keys(Handlebars.partials),
      escape: Handlebars.escapeExpression,
    }).toEqual(before)
  })

  test('refuses to expand a template with errors', () => {
    expect(() => markdown('{{nope}}')).toThrow(
      'Cannot expand template sample.md.hbs, expected one without errors',
    )
  })
})
