import { describe, expect, it } from 'vitest'
import { compile, examples, goldenPath, htmlText } from './compiled.js'

/*
 * The committed outputs of the examples. A difference is a change of what readers get: read it as they would,
 * then run `npm run generate` and say in the commit which goldens moved and why.
 */
describe.each(examples)('the example %s', async (example) => {
  const { data, documents, messages } = await compile(`examples/${example}/findings.json`)

  it('composes without a message and in agreement with itself', () => {
    expect(messages).toEqual([])
  })

  it.each(documents.map((compiled) => [compiled.document.name, compiled] as const))(
    'prints %s as committed',
    async (name, { html, markdown }) => {
      await expect(markdown).toMatchFileSnapshot(goldenPath(example, `${name}.md`))
      await expect(htmlText(html)).toMatchFileSnapshot(goldenPath(example, `${name}.html.txt`))
    },
  )

  it.each(data.map(({ path, contents }) => [path, contents] as const))(
    'writes %s as committed',
    async (path, contents) => {
      await expect(contents).toMatchFileSnapshot(goldenPath(example, path))
    },
  )

  it('gives the same bytes when compiled again (G11)', async () => {
    const again = await compile(`examples/${example}/findings.json`)
    expect(again.documents).toHaveLength(documents.length)
    for (const [index, { html, markdown }] of documents.entries()) {
      expect(again.documents[index]?.markdown).toBe(markdown)
      expect(again.documents[index]?.html).toBe(html)
    }
  })
})
