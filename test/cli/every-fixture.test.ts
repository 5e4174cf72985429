import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess, explain, type Assessment } from '../../src/assess/index.js'
import { explanationText } from '../../src/cli/explain-text.js'
import { explainJson } from '../../src/cli/json/explain.js'
import { scoreJson } from '../../src/cli/json/score.js'
import { figureJson, figuresJson } from '../../src/cli/explain-json.js'
import { scorecardJson } from '../../src/cli/scorecard-json.js'
import { scorecardText } from '../../src/cli/scorecard.js'
import { openTerminal } from '../../src/cli/terminal.js'
import { displayWidth } from '../../src/diagnostics/display-width.js'
import { check, readSource, type Source } from '../../src/model/index.js'

const folders = readdirSync('test/fixtures', { recursive: true, encoding: 'utf8' })
const paths = folders.filter((path) => /\.(json|yaml)$/.test(path)).map((path) => `test/fixtures/${path}`)
const pipe = openTerminal({ write: () => true }, {})
const narrow = openTerminal({ isTTY: true, columns: 60, write: () => true }, { NO_COLOR: '1' })
const outcome = { exitCode: 0, errors: 0, warnings: 0, messages: [] }
const broken = /undefined|NaN|\[object|Infinity/

async function read(path: string): Promise<{ source: Source; assessment: Assessment }> {
  const source = await readSource({ path, text: readFileSync(path, 'utf8') })
  const findings = check(source)
  if (!findings) throw new Error(`Cannot read ${path}: ${source.file.messages.join('; ')}`)
  return { source, assessment: assess(findings) }
}

describe.each(paths)('the fixture %s', (path) => {
  it('has a scorecard as text and as JSON', async () => {
    const { assessment } = await read(path)
    expect(scorecardText(assessment, pipe)).not.toMatch(broken)
    expect(() => scoreJson.parse({ ...outcome, scorecard: scorecardJson(assessment) })).not.toThrow()
  })

  it('has a name in the scorecard for every category, also on a narrow terminal', async () => {
    const { assessment } = await read(path)
    const text = scorecardText(assessment, narrow)
    for (const { category } of assessment.categories) expect(text).toContain(category.name.slice(0, 8))
    expect(displayWidth(text.split('\n')[0] ?? '')).toBeLessThanOrEqual(60)
  })

  it('has an explanation for every figure, as text and as JSON', async () => {
    const { assessment, source } = await read(path)
    const figures = figuresJson(assessment)
    expect(figures).not.toEqual([])
    expect(() => explainJson.parse({ ...outcome, figures })).not.toThrow()
    for (const { id, shown } of figures) {
      const answer = explain(assessment, id)
      if (!answer.found) throw new Error(`Cannot explain ${id}`)
      const text = explanationText(answer.explanation, source, pipe)
      expect(text.startsWith(`${shown}  `)).toBe(true)
      expect(text).not.toMatch(broken)
      expect(() =>
        explainJson.parse({ ...outcome, figure: figureJson(answer.explanation, source) }),
      ).not.toThrow()
    }
  })
})
