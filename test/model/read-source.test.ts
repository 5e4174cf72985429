import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { readSource } from '../../src/model/index.js'
import { checked } from './reading.js'

const told = async (path: string, text: string): Promise<string[]> => {
  const source = await readSource({ path, text })
  return source.file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
}

describe('readSource', () => {
  it('reads a file with a byte order mark, columns counted after it', async () => {
    const source = await readSource({ path: 'a.json', text: '\uFEFF{"a": [1, 2]}' })
    expect(source.value).toEqual({ a: [1, 2] })
    expect(source.locate('/a/1')).toMatchObject({ start: { line: 1, column: 11 }, end: { column: 12 } })
    expect(source.locate('/a', 'key')).toMatchObject({ start: { line: 1, column: 2 }, end: { column: 5 } })
  })

  it('tells JSON from YAML where the name says nothing', async () => {
    expect((await readSource({ path: '-', text: ' {"a": 1}' })).format).toBe('json')
    expect((await readSource({ path: '-', text: 'a: 1' })).format).toBe('yaml')
    expect((await readSource({ path: 'a.yml', text: '{a: 1}' })).format).toBe('yaml')
  })

  it('gives the beginning of the nearest parent for a field that is not there', async () => {
    const source = await readSource({ path: 'a.json', text: '{\n "a": {\n  "b": 1 } }' })
    expect(source.locate('/a/missing/deeper')).toMatchObject({
      start: { line: 2, column: 7 },
      end: { line: 2, column: 8 },
    })
  })

  it('finds names that hold slashes and tildes', async () => {
    const source = await readSource({ path: 'a.json', text: '{"a/b~c": 1}' })
    expect(source.locate('/a~1b~0c')).toMatchObject({ start: { column: 11 } })
  })

  it('places values of YAML as it does those of JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }),
        async (value) => {
          const text = JSON.stringify(value, null, 1)
          const [json, asYaml] = await Promise.all([
            readSource({ path: 'a.json', text }),
            readSource({ path: 'a.yaml', text }),
          ])
          expect(asYaml.value).toEqual(json.value)
          for (const name of Object.keys(value))
            expect(asYaml.locate(`/${name}`)).toEqual(json.locate(`/${name}`))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('reads block YAML back to the value it was printed from', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const source = await readSource({ path: 'a.yaml', text: yaml.stringify(value) })
        expect(JSON.stringify(source.value)).toBe(JSON.stringify(value))
      }),
      { numRuns: 50 },
    )
  })

  it('follows an alias to what it stands for', async () => {
    const source = await readSource({ path: 'a.yaml', text: 'a: &x\n  b: 1\nc: *x\n' })
    expect(source.value).toEqual({ a: { b: 1 }, c: { b: 1 } })
    expect(source.locate('/c')).toMatchObject({ start: { line: 3, column: 4 } })
    expect(source.locate('/c/b')).toMatchObject({ start: { line: 2, column: 6 } })
  })

  it.each([
    ['an empty file', 'a.json', '', ['1:1 file-empty']],
    ['a file of blank lines', 'a.yaml', ' \n\n', ['1:1 file-empty']],
    ['an archive', 'a.json', 'PK\u0003\0\0', ['1:1 text-binary']],
    ['a repeated field in JSON', 'a.json', '{"a": 1,\n "a": 2}', ['2:2 key-duplicate']],
    ['a repeated field in YAML', 'a.yaml', 'a: 1\n"a": 2\n', ['2:1 key-duplicate']],
    ['a missing comma', 'a.json', '{"a": 1\n "b": 2}', ['2:2 json-syntax']],
    ['an open quote', 'a.yaml', 'a: "x\nb: 1\n', ['3:1 yaml-syntax']],
    ['an unknown tag', 'a.yaml', 'a: !!foo 1\n', ['1:4 yaml-doubtful']],
    ['a second document', 'a.yaml', 'a: 1\n---\nb: 1\n', ['2:1 yaml-documents-many']],
    ['endless lists in JSON', 'a.json', '['.repeat(50_000), ['1:33 nesting-too-deep']],
    ['endless lists in YAML', 'a.yaml', '['.repeat(50_000), ['1:64 nesting-too-deep']],
    ['endless block lists', 'a.yaml', '- '.repeat(50_000), ['1:127 nesting-too-deep']],
    ['an alias to its own parent', 'a.yaml', 'a: &a\n  b: *a\n', ['2:6 nesting-too-deep']],
  ])('names %s', async (_name, path, text, expected) => {
    expect(await told(path, text)).toEqual(expected)
  })

  it('refuses aliases that multiply', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 9; level++)
      lines.push(
        `a${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      )
    expect(await told('bomb.yaml', lines.join('\n'))).toEqual(['1:1 yaml-aliases-many'])
  })

  it('names the number too large to hold', async () => {
    const text =
      '{"meta": {"title": "A", "date": "2026"}, "categories": [{"id": "a", "name": "A", "score": 1e400}]}'
    expect((await checked(text, 'a.json')).told).toEqual(['1:91 number-not-finite'])
    const yamlText = 'meta: { title: A, date: "2026" }\ncategories: [{ id: a, name: A, score: .nan }]\n'
    expect((await checked(yamlText)).told).toEqual(['2:39 number-not-finite'])
  })

  it('says how to quote what YAML takes for a number', async () => {
    const { messages } = await checked(
      'meta: { title: A, date: 2026, version: 1.10 }\nfindings: [{ id: 007, title: B }]\n',
    )
    expect(messages.map(({ note }) => note)).toEqual([
      'Quote it: `"2026"`.',
      'Quote it: `"1.10"`.',
      'Quote it: `"007"`.',
    ])
  })
})
