import { expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { categoryFiles } from '../../../src/document/part/category-files.js'
import { assessed, type Given } from '../../assess/assessing.js'

const file = (name: string): NonNullable<Given['artifacts']>[number] => ({
  id: name,
  path: `${name}.ts`,
  category: 'QA',
})

it('lists a few files, each with its findings', async () => {
  const files = await filesOf([file('a'), { ...file('b'), state: 'exists' }])
  expect(files?.tree).toBeUndefined()
  expect(files?.list?.groups[0]?.rows.map(({ path }) => path)).toEqual(['a.ts'])
})

it('lists the most pressing first', async () => {
  const files = await filesOf([file('a'), { ...file('b'), priority: 'P1' }, { ...file('c'), priority: 'P0' }])
  expect(files?.list?.groups[0]?.rows.map(({ path }) => path)).toEqual(['c.ts', 'b.ts', 'a.ts'])
})

it('draws many files as a tree, with those that exist beside them', async () => {
  const files = await filesOf([...'abcdef'].map(file).concat({ ...file('g'), state: 'exists' }))
  expect(files?.list).toBeUndefined()
  const missing = [...'abcdef'].map((name) => ({ name: `${name}.ts`, state: 'missing' }))
  expect(files?.tree).toEqual({
    roots: [{ name: './', children: [...missing, { name: 'g.ts', state: 'exists' }] }],
  })
})

it('is absent where nothing is to be created', async () => {
  expect(await filesOf([{ ...file('a'), state: 'exists' }])).toBeUndefined()
})

async function filesOf(artifacts: NonNullable<Given['artifacts']>) {
  const categories = [{ id: 'QA', name: 'Testing', score: 5 }]
  const { assessment } = await assessed({ categories, artifacts })
  return categoryFiles(createContext(assessment), 'QA')
}
