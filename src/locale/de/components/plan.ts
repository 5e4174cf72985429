import type { ComponentWords } from '../../en/components.js'

/** Words of the phase plan. */
export const phase: ComponentWords['phase'] = {
  title: '{label}: {name}',
  goal: 'Ziel',
  status: 'Status',
  priority: 'Priorität',
  when: 'Zeitraum',
  starts: 'Beginn',
  ends: 'Ende',
  duration: 'Dauer',
  taskEffort: 'Summe der Aufgaben',
  cost: 'Kosten',
  dependsOn: 'Im Anschluss an',
  resources: 'Beteiligte',
  findings: 'Befunde',
  deliverables: 'Ergebnisse',
  exitCriteria: 'Abgeschlossen, wenn',
  impact: 'Wirkung',
  roi: 'Nutzen',
  projected: 'Erwarteter Stand danach',
}

/** Words of the plan's coverage. */
export const planCoverage: ComponentWords['planCoverage'] = {
  sentence: 'Der Plan enthält {scheduled} von {open} offenen Befunden.',
  unscheduled: 'Offene Befunde ohne Phase ({count}):',
  notable: 'Darunter ohne Phase:',
}

/** Words of investment tables. */
export const investment: ComponentWords['investment'] = {
  rows: { activity: 'Tätigkeit', phase: 'Phase', role: 'Rolle' },
  item: 'Position',
  role: 'Rolle',
  hours: 'Aufwand',
  rate: 'Satz',
  cost: 'Kosten',
  per: 'Je',
  roi: 'Nutzen',
  subtotal: 'Zwischensumme',
  contingency: 'Reserve',
  tax: 'Steuer',
  share: '{percent} auf {on}',
  recurring: 'Wiederkehrend, in keiner Summe enthalten',
  equivalent: 'Vergleichbare Teamkosten',
  atRate: 'zum Satz von {rate}',
  quoted: 'angegeben, nicht abgeleitet',
  quotedBy: 'angegeben: {source}',
  assumptions: 'Annahmen',
}

/** Words of benefits and returns. */
export const benefits: ComponentWords['benefits'] = {
  measure: 'Kennzahl',
  before: 'Ohne die Maßnahmen',
  after: 'Mit den Maßnahmen',
  saving: 'Einsparung',
  per: 'Je',
  payback: 'Amortisation',
  horizon: 'Betrachtungszeitraum',
  multiple: 'Vielfaches',
  percent: 'Kapitalrendite',
  formula:
    'Vielfaches = Einsparungen im Zeitraum ÷ Investition; Kapitalrendite = (Einsparungen − Investition) ÷ Investition.',
  claimed: 'Angegeben, nicht abgeleitet',
  amount: 'Betrag',
  source: 'Quelle',
}

/** Words of scenarios. */
export const scenario: ComponentWords['scenario'] = {
  measure: 'Merkmal',
  recommended: '{icon} empfohlen',
  target: 'Ziel',
  scope: 'Umfang',
  findings: 'Behandelte Befunde',
  effort: 'Aufwand',
  duration: 'Dauer',
  team: 'Team',
  people: 'Personen',
  personWeeks: 'Personenwochen',
  cost: 'Kosten',
  quoted: 'angegeben',
  derivedCost: 'Abgeleitete Kosten',
  payback: 'Amortisation',
  returns: 'Rendite',
  formula: 'Rendite = Einsparungen im Zeitraum ÷ Kosten des Szenarios.',
  basis: 'Nach',
  savings: 'Einsparung im Monat',
  risk: 'Verbleibendes Risiko',
  deployment: 'Inbetriebnahme',
  note: 'Anmerkung',
  work: 'Arbeitspakete',
  milestones: 'Meilensteine',
  milestone: 'Meilenstein',
  when: 'Zeitpunkt',
  deliverables: 'Ergebnisse',
}

/** Words of the team. */
export const team: ComponentWords['team'] = {
  role: 'Rolle',
  count: 'Personen',
  allocation: 'Einsatz',
  monthly: 'Monatliche Kosten',
  fullTime: 'Vollzeit',
  partTime: 'Teilzeit',
  infrastructure: 'Infrastruktur',
  items: 'Bestandteile',
}

/** Words of actions. */
export const action: ComponentWords['action'] = { condition: 'Bedingung' }

/** Words of checklists. */
export const checklist: ComponentWords['checklist'] = { progress: '{done} von {all} erledigt' }

/** Words of the list of documents. */
export const documents: ComponentWords['documents'] = {
  document: 'Dokument',
  here: 'dieses Dokument',
  file: 'Datei',
  purpose: 'Zweck',
  audience: 'Zielgruppe',
  pages: 'Seiten',
  formats: 'Dateien',
  budget: 'vorgesehen: {minutes}',
  minutes: 'Lesezeit',
}

/** Words of scope and limitations. */
export const limitation: ComponentWords['limitation'] = {
  scope: 'Gegenstand und Umfang',
  method: 'Vorgehen',
  disclaimer: 'Haftungsausschluss',
}
