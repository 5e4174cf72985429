import type { ComponentWords } from '../../en/components.js'

/** Words of finding tables and cards. */
export const finding: ComponentWords['finding'] = {
  id: 'Nr.',
  issue: 'Befund',
  component: 'Komponente',
  category: 'Kategorie',
  status: 'Status',
  severity: 'Schweregrad',
  priority: 'Priorität',
  impact: 'Auswirkung',
  time: 'Behebungsaufwand',
  effort: 'Aufwand',
  cost: 'Kosten',
  cvss: 'CVSS',
  phase: 'Phase',
  role: 'Rolle',
  owner: 'Verantwortlich',
  due: 'Fällig',
  likelihood: 'Eintrittswahrscheinlichkeit',
  blocker: 'Verhindert die Freigabe',
  since: 'seit {date}',
  until: 'bis {date}',
  by: 'durch {name}',
  reason: 'Begründung',
  note: 'Anmerkung',
  plainTitle: 'Kurz gesagt',
  current: 'Ist-Zustand',
  problem: 'Problem',
  fix: 'Behebung',
  issues: 'Mängel',
  affects: 'Betrifft',
  occurrences: 'Vorkommen',
  actions: 'Maßnahmen',
  artifacts: 'Anzulegende oder zu ändernde Dateien',
  references: 'Fundstellen',
  standards: 'Normen',
  tags: 'Schlagwörter',
  sources: 'Gemeldet von',
  duplicateOf: 'Doppelt zu',
  duplicateMark: 'doppelt zu {of}',
  duplicates: 'Doppelte Befunde',
  dependsOn: 'Setzt voraus',
  related: 'Verwandt mit',
  decision: 'Wartet auf Entscheidung',
}

/** Words of quick wins. */
export const quickWins: ComponentWords['quickWins'] = {
  win: 'Sofortmaßnahme',
  before: 'Vorher',
  after: 'Nachher',
  effort: 'Aufwand',
  improvement: 'Verbesserung',
  roi: 'Nutzen',
  note: 'Anmerkung',
  findings: 'Befunde',
}

/** Words of before and after. */
export const beforeAfter: ComponentWords['beforeAfter'] = {
  measure: 'Kennzahl',
  before: 'Vorher',
  after: 'Nachher',
  change: 'Veränderung',
  met: 'Ziel erreicht',
}

/** Words of current and target values. */
export const currentTarget: ComponentWords['currentTarget'] = {
  group: 'Bereich',
  measure: 'Kennzahl',
  previous: 'Vorheriger Wert',
  current: 'Istwert',
  projected: 'Erwarteter Wert',
  target: 'Zielwert',
  gap: 'Abstand zum Ziel',
  change: 'Veränderung',
  state: 'Stand',
  findings: 'Befunde',
  note: 'Anmerkung',
}

/** Words of metrics. */
export const metric: ComponentWords['metric'] = {
  group: 'Bereich',
  metric: 'Kennzahl',
  previous: 'Vorheriger Wert',
  current: 'Istwert',
  madeOf: 'Zusammensetzung',
  projected: 'Erwarteter Wert',
  target: 'Zielwert',
  state: 'Stand',
  benchmarks: 'Zum Vergleich',
  command: 'Gemessen mit',
  named: '{value} {label}',
}

/** Words of requirements. */
export const requirement: ComponentWords['requirement'] = {
  requirement: 'Anforderung',
  state: 'Stand',
  current: 'Istwert',
  target: 'Zielwert',
  blocker: 'Freigabehindernis',
  findings: 'Befunde',
  note: 'Anmerkung',
  share: '{met} von {all} erfüllt',
  overall: 'Insgesamt: {share}.',
  blockers: 'Nicht erfüllt und freigabeverhindernd: {count} von {all}',
  blockerWords: { yes: 'Ja', watch: 'Beobachten', no: 'Nein' },
}

/** Words of risks. */
export const risk: ComponentWords['risk'] = {
  risk: 'Risiko',
  likelihood: 'Eintrittswahrscheinlichkeit',
  impact: 'Auswirkung',
  level: 'Risikostufe',
  horizon: 'Zeithorizont',
  mitigation: 'Gegenmaßnahme',
  status: 'Status',
  owner: 'Verantwortlich',
  findings: 'Befunde',
}

/** Words of decisions. */
export const decision: ComponentWords['decision'] = {
  status: 'Status',
  choice: 'Wahl',
  decided: 'Entschieden',
  findings: 'Befunde',
  context: 'Ausgangslage',
  option: 'Variante: {name}',
  recommended: '{icon} empfohlen',
  chosen: '{icon} gewählt',
  pros: 'Dafür',
  cons: 'Dagegen',
  recommendation: 'Empfehlung',
  rationale: 'Begründung',
  actions: 'Maßnahmen',
}

/** Words of files. */
export const artifact: ComponentWords['artifact'] = {
  missing: 'fehlt',
  exists: 'vorhanden',
  optional: 'wahlweise',
  or: 'ODER',
  way: 'mit {way}',
}
