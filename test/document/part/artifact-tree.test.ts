import { expect, it } from 'vitest'
import { createContext } from '../../../src/document/context.js'
import { artifactTree } from '../../../src/document/part/artifact-tree.js'
import { assessed, type Given } from '../../assess/assessing.js'

it('puts files into the folders of their paths, each folder once', async () => {
  const tree = await treeOf([
    { id: 'A-1', path: 'tests/orders.ts' },
    { id: 'A-2', path: 'tests/load/orders.ts', state: 'optional' },
    { id: 'A-3', path: 'tests', kind: 'dir', state: 'exists' },
  ])
  expect(tree?.roots).toEqual([
    {
      name: './',
      children: [
        {
          name: 'tests/',
          state: 'exists',
          children: [
            { name: 'orders.ts', state: 'missing' },
            { name: 'load/', children: [{ name: 'orders.ts', state: 'optional' }] },
          ],
        },
      ],
    },
  ])
})

it('leaves the sign before notes to the tree', async () => {
  const tree = await treeOf([{ id: 'A-1', path: 'a.ts', note: '# OR b.ts' }])
  expect(tree?.roots).toEqual([
    { name: './', children: [{ name: 'a.ts', state: 'missing', note: 'OR b.ts' }] },
  ])
})

it('gives each way to choose a tree of its own, after what is common to all', async () => {
  const tree = await treeOf([
    { id: 'A-1', path: 'README.md' },
    { id: 'A-2', path: 'k8s/ingress.yaml', alternative: 'Kustomize' },
    { id: 'A-3', path: 'helm/Chart.yaml', alternative: 'Helm' },
  ])
  expect(tree?.roots).toMatchObject([
    { name: './', children: [{ name: 'README.md' }, { name: 'k8s/' }] },
    { name: './', instead: true, children: [{ name: 'helm/' }] },
  ])
})

it('is absent without files', async () => {
  expect(await treeOf([])).toBeUndefined()
})

async function treeOf(artifacts: NonNullable<Given['artifacts']>) {
  const { assessment } = await assessed({ artifacts })
  return artifactTree(createContext(assessment))
}
