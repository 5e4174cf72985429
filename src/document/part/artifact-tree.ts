import { present, type ArtifactResult } from '../../assess/index.js'
import type { Artifact } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import type { Entry, Props } from './props.js'

type TreeEntry = Entry<Props<'artifact-tree'>['roots']>

type Folder = { readonly name: string; readonly below: Map<string, Folder>; artifact?: Artifact }

/** Files and folders as one tree, missing ones marked; undefined when there are none. */
export function artifactTree({ assessment }: ViewContext): Props<'artifact-tree'> | undefined {
  return treeOf(assessment.artifacts.rows)
}

/** Some files and folders as one tree, with one more for each other way to choose; undefined for none. */
export function treeOf(results: readonly ArtifactResult[]): Props<'artifact-tree'> | undefined {
  if (results.length === 0) return undefined
  const [first, ...others] = new Set(results.flatMap(({ artifact }) => artifact.alternative ?? []))
  const of = (wanted: readonly (string | undefined)[]) =>
    results.filter(({ artifact }) => wanted.includes(artifact.alternative))
  return {
    // What the ways are called stands beside their roots.
    roots: [
      rootOf(of([undefined, first]), present({ note: first })),
      ...others.map((other) => rootOf(of([other]), { instead: true, note: other })),
    ],
  }
}

function rootOf(
  results: readonly ArtifactResult[],
  place: { readonly instead?: true; readonly note?: string } = {},
): TreeEntry {
  const top: Folder = { name: '', below: new Map() }
  for (const { artifact } of results) {
    const names = artifact.path.split('/').filter((name) => name !== '' && name !== '.')
    names.reduce(folderIn, top).artifact = artifact
  }
  return { name: './', children: entriesOf(top), ...place }
}

function folderIn({ below }: Folder, name: string): Folder {
  const known = below.get(name) ?? { name, below: new Map<string, Folder>() }
  below.set(name, known)
  return known
}

function entriesOf({ below }: Folder): TreeEntry[] {
  return [...below.values()].map((folder) => {
    const { artifact } = folder
    const isFolder = folder.below.size > 0 || artifact?.kind === 'dir'
    return {
      name: isFolder ? `${folder.name}/` : folder.name,
      ...present({
        state: artifact?.state,
        // The tree puts `#` before notes by itself.
        note: artifact?.note?.replace(/^#\s*/, ''),
        children: folder.below.size > 0 ? entriesOf(folder) : undefined,
      }),
    }
  })
}
