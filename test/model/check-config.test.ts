import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkConfig, readSource, type Config, type ConfigOptions } from '../../src/model/index.js'

type Outcome = { readonly config: Config | undefined; readonly told: readonly string[] }

const checkedConfig = async (text: string, options?: ConfigOptions): Promise<Outcome> => {
  const source = await readSource({ path: 'dossier.config.json', text })
  const config = checkConfig(source, options)
  return {
    config,
    told: source.file.messages.map(({ line, column, ruleId, note }) => `${line}:${column} ${ruleId} ${note}`),
  }
}

describe('checkConfig', () => {
  it('gives back a full configuration as it is', async () => {
    const config = {
      findings: 'f.yaml',
      out: 'out',
      documents: ['roadmap'],
      formats: ['md', 'pdf'],
      locale: 'de-DE',
      templates: 't',
      browser: 'system',
      sandbox: 'auto',
      strict: true,
      quiet: false,
    }
    expect(await checkedConfig(JSON.stringify(config))).toEqual({ config, told: [] })
  })

  it('accepts an empty one', async () => {
    expect(await checkedConfig('{}')).toEqual({ config: {}, told: [] })
  })

  it('reads the key of a larger file and places its problems there', async () => {
    const text = '{\n  "name": "shop",\n  "dossier": { "outt": "x" }\n}'
    expect((await checkedConfig(text, { key: 'dossier' })).told).toEqual([
      '3:16 field-unknown The nearest is `out`; write it if that is meant.',
    ])
    expect(await checkedConfig('{"name": "shop"}', { key: 'dossier' })).toEqual({ config: {}, told: [] })
    expect((await checkedConfig('{"dossier": 5}', { key: 'dossier' })).told[0]).toContain('1:13 type-wrong')
  })

  it('checks words it is told about', async () => {
    const options = { documents: ['roadmap', 'investment'], formats: ['md', 'html'] }
    const { config, told } = await checkedConfig(
      '{"documents": ["roadmaps"], "formats": ["docx"], "locale": "no_NO"}',
      options,
    )
    expect(config).toBeUndefined()
    expect(told).toEqual([
      '1:60 locale-unknown Write language and region with a hyphen, such as `de-DE`.',
      '1:16 word-unknown The nearest is `roadmap`; write it if that is meant.',
      '1:41 word-unknown Use one of these words.',
    ])
  })

  it('never throws, whatever the value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        const { config, told } = await checkedConfig(JSON.stringify(value))
        expect(config === undefined ? told.length : 1).toBeGreaterThan(0)
      }),
    )
  })
})
