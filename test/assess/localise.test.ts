import { expect, test } from 'vitest'
import { localise } from '../../src/assess/localise.js'
import { words } from '../../src/locale/index.js'
import { findingsFrom } from './arbitrary-findings.js'

const meta = { title: 'Shop', date: '2026-02' }
const english = words('en').figures

test('changes nothing in English, whose labels are those of the standard levels', () => {
  const findings = findingsFrom({ meta })
  expect(localise(findings, english)).toBe(findings)
})

test('labels standard levels and verdicts in the language, and leaves those of the file alone', () => {
  const own = [{ id: 'critical', label: 'Showstopper' }]
  const german = {
    ...english.levels,
    bands: { ...english.levels.bands, good: 'Gut' },
    severities: { ...english.levels.severities, critical: 'Kritisch' },
    verdicts: { ...english.levels.verdicts, go: 'Bereit' },
  }
  const declared = localise(findingsFrom({ meta, scales: { severities: own } }), { levels: german })
  const standard = localise(findingsFrom({ meta }), { levels: german })
  expect(declared.scales.severities[0]?.label).toBe('Showstopper')
  expect(standard.scales.severities[0]?.label).toBe('Kritisch')
  expect(standard.scales.bands.map(({ label }) => label)).toContain('Gut')
  expect(standard.scoring.verdict.map(({ label }) => label)).toEqual([
    'Not ready',
    'Ready with conditions',
    'Bereit',
  ])
})
