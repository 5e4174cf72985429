import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { assess } from '../../src/assess/index.js'
import { compose } from '../../src/document/index.js'
import { documentIds } from '../../src/document/ids.js'
import { loadTemplates } from '../../src/io/index.js'
import { check, readSource } from '../../src/model/index.js'
import { viewProblems } from './composed.js'

/* Builds trust the templates and views of the package, so here nothing is trusted. */
const path = 'test/fixtures/everything/findings.yaml'
const findings = check(await readSource({ path, text: await readFile(path, 'utf8') }))
if (!findings) throw new Error(`Cannot read ${path}`)
const assessment = assess(findings)
const own = await loadTemplates()
type Sources = typeof own.documents
const asForeign = (sources: Sources): Sources =>
  Object.fromEntries(
    Object.entries(sources).map(([name, { path: shown, source }]) => [name, { path: shown, source }]),
  )
const foreign = { documents: asForeign(own.documents), partials: asForeign(own.partials) }

it.each(documentIds)('the template of %s agrees with its view', (id) => {
  // An index of one document alone is not made.
  const wanted = [...new Set([id, 'gap-analysis', 'roadmap'] as const)]
  const { documents, files } = compose(assessment, { templates: foreign, documents: wanted })
  expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
  expect(documents.map(({ kind }) => kind)).toContain(id)
  expect(viewProblems(assessment, id)).toBeUndefined()
})

it('a template of the package with a wrong path is caught when it is not trusted', () => {
  const wrong = { path: 'templates/roadmap.md.hbs', source: '# {{titel}}\n' }
  const { failed } = compose(assessment, {
    templates: { ...foreign, documents: { roadmap: wrong } },
    documents: ['roadmap'],
  })
  expect(failed).toEqual(['roadmap'])
})
