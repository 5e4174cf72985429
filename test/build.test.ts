import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build, type BuildEvent } from '../src/build.js'
import { folderWith, pathsIn, textOf } from './folder.js'
import { shopJson } from './cli/shop.js'

const texts = { formats: ['md', 'html', 'json'] }

describe('build', () => {
  it('takes the text itself and says what it wrote', async () => {
    const folder = folderWith()
    const findings = { path: 'shop.json', text: shopJson() }
    const result = await build({ findings, folder, out: 'docs', documents: ['roadmap'], formats: ['md'] })
    expect(result).toMatchObject({
      status: 'clean',
      out: 'docs',
      written: true,
      failed: [],
      outputs: [{ path: 'roadmap.md', action: 'create' }],
    })
    expect(result.outputs[0]?.bytes).toBe(Buffer.byteLength(textOf(folder, 'docs/roadmap.md')))
  })

  it('prints nothing, whatever happens', async () => {
    const folder = folderWith({ 'findings.json': '{}' })
    const results = [
      await build({ findings: 'findings.json', folder }),
      await build({ findings: 'missing.json', folder }),
      await build({ findings: 'findings.json', folder, documents: ['nothing'] }),
    ]
    expect(results.map(({ status }) => status)).toEqual(['problems', 'unusable', 'unusable'])
    expect(results.flatMap(({ files }) => files.flatMap(({ messages }) => messages)).length).toBeGreaterThan(
      2,
    )
    expect(pathsIn(folder)).toEqual(['findings.json'])
  })

  it('tells about its progress in order', async () => {
    const events: BuildEvent[] = []
    const folder = folderWith({ 'findings.json': shopJson() })
    await build({ findings: 'findings.json', folder, ...texts, onProgress: (event) => events.push(event) })
    expect(events.map(({ step }) => step)).toEqual(['read', 'compose', 'render', 'write'])
  })

  it('writes nothing when it is aborted before writing', async () => {
    const folder = folderWith({ 'findings.json': shopJson() })
    const controller = new AbortController()
    const onProgress = ({ step }: BuildEvent): void => {
      if (step === 'render') controller.abort()
    }
    const { signal } = controller
    const result = await build({ findings: 'findings.json', folder, ...texts, signal, onProgress })
    expect(result).toMatchObject({ status: 'interrupted', written: false, outputs: [] })
    expect(pathsIn(folder)).toEqual(['findings.json'])
  })

  it('leaves earlier outputs whole when it cannot write all of them', async () => {
    const files = {
      'findings.json': shopJson(),
      'dossier/investment.md': 'earlier\n',
      'dossier/roadmap.md/x': '',
    }
    const folder = folderWith(files)
    const result = await build({ findings: 'findings.json', folder, formats: ['md'] })
    expect(result).toMatchObject({ status: 'unusable', written: false, outputs: [] })
    expect(pathsIn(folder)).toEqual(['dossier/investment.md', 'dossier/roadmap.md/x', 'findings.json'])
    expect(textOf(folder, 'dossier/investment.md')).toBe('earlier\n')
  })

  it('goes on with the other documents when one fails, and names the one', async () => {
    const folder = folderWith({ 'findings.json': shopJson(), 'mine/roadmap.md.hbs': '# {{titel}}\n' })
    const templates = join(folder, 'mine')
    const result = await build({ findings: 'findings.json', folder, ...texts, templates })
    expect(result).toMatchObject({ status: 'problems', written: true, failed: ['roadmap'] })
    expect(pathsIn(join(folder, 'dossier'))).toContain('investment.html')
    expect(pathsIn(join(folder, 'dossier'))).not.toContain('roadmap.html')
  })

  it('looks pictures up beside the findings', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      'base64',
    )
    const finding = { id: 'A', title: 'Slow page', priority: 'P0', problem: '![Load times](load.png)' }
    const folder = folderWith({
      'in/findings.json': shopJson({ findings: [finding], phases: [] }),
      'in/load.png': png,
    })
    await build({ findings: 'in/findings.json', folder, documents: ['gap-analysis'], formats: ['html'] })
    expect(textOf(folder, 'dossier/gap-analysis.html')).toContain(
      `data:image/png;base64,${png.toString('base64')}`,
    )
  })
})
