import { describe, expect, it } from 'vitest'
import { build } from '../../src/build.js'
import { shopJson } from '../cli/shop.js'
import { folderWith, pathsIn, textOf } from '../folder.js'

describe('a build whose PDFs cannot be printed', () => {
  it('leads to PDFs that stand there from before, and to no others', async () => {
    const folder = folderWith({ 'findings.json': shopJson(), 'dossier/roadmap.pdf': 'of an earlier build' })
    const result = await build({ findings: 'findings.json', folder, browser: './no-browser' })
    expect(result.status).toBe('unusable')
    expect(result.failed.length).toBeGreaterThan(3)
    const paths = pathsIn(folder)
    expect(paths.filter((path) => path.endsWith('.pdf'))).toEqual(['dossier/roadmap.pdf'])
    expect(textOf(folder, 'dossier/roadmap.pdf')).toBe('of an earlier build')
    const pages = paths.filter((path) => /\.(?:html|md)$/.test(path))
    expect(pages).toContain('dossier/index.html')
    const links = pages.flatMap((path) =>
      [...textOf(folder, path).matchAll(/(?:href="|\]\()([^")]*\.pdf)/g)].map(([, to]) => to),
    )
    expect(new Set(links.map((to) => to?.replace(/^\.\//, '')))).toEqual(new Set(['roadmap.pdf']))
  })
})
