import type { ComponentWords } from '../../en/components.js'

/** Words of the scorecard, and of whatever says how much is scored. */
export const scorecard: ComponentWords['scorecard'] = {
  category: 'Kategorie',
  bar: 'Balken',
  score: 'Bewertung',
  grade: 'Note',
  band: 'Einstufung',
  priority: 'Am dringendsten',
  target: 'Zielwert',
  gap: 'Abstand zum Ziel',
  critical: 'Kritisch',
  open: 'Offen',
  weight: 'Gewicht',
  share: 'Anteil',
  reviewer: 'Gutachter',
  overall: 'Gesamt',
  uncategorised: 'Ohne Kategorie',
  state: { 'not-assessed': 'Nicht bewertet', 'not-applicable': 'Nicht anwendbar' },
  coverage: 'Bewertete Kategorien: {scored} von {all}.',
  coverageWithWeight: 'Bewertete Kategorien: {scored} von {all}, mit {weight} des Gesamtgewichts.',
  withheld: {
    coverage:
      'Es gibt keine Gesamtbewertung: Der bewertete Anteil liegt unter der festgelegten Mindestabdeckung.',
    'not-assessed': 'Es gibt keine Gesamtbewertung: Eine maßgebliche Kategorie ist nicht bewertet.',
  },
}

/** Words of the derivation of the score. */
export const derivation: ComponentWords['derivation'] = {
  category: 'Kategorie',
  weight: 'Gewicht',
  share: 'Anteil',
  score: 'Bewertung',
  earned: 'Erreicht',
  possible: 'Möglich',
  product: 'Gewicht × Bewertung',
  sum: 'Summe',
  scope: 'Kategorie',
  before: 'Davor',
  step: 'Schritt',
  change: 'Änderung',
  after: 'Danach',
  reason: 'Begründung',
  triggers: 'Ausgelöst durch',
  quotient: '{above} ÷ {under} = {raw}',
  quotientRounded: '{above} ÷ {under} = {unrounded}, gedruckt als {raw}',
  quotientNear: '{above} ÷ {under} ≈ {raw}',
  each: 'Punkte je Befund',
  cap: 'Höchstens',
  deducted: 'Abzug',
  deduction: '{start} − {total} = {raw}',
  deductionLimited: '{start} − {total}, von der Skala begrenzt auf {raw}',
  result: 'Ergebnis: {result}',
  method: {
    'weighted-mean':
      'Die Gesamtbewertung ist das Mittel der Kategoriebewertungen, jede mit ihrem Gewicht gezählt.',
    points: 'Die Gesamtbewertung ist der Anteil der erreichten an den möglichen Punkten.',
    minimum: 'Die Gesamtbewertung ist die niedrigste der Kategoriebewertungen.',
    deduction: 'Die Gesamtbewertung ist der Ausgangswert abzüglich der Punkte, die offene Befunde kosten.',
  },
  steps: {
    ceiling: 'höchstens {value}',
    floor: 'mindestens {value}',
    multiply: '× {value}',
    subtract: '− {value}',
    subtractPerOpen: '− {value} je offenem Befund',
  },
  rounding: 'Alle Werte werden exakt berechnet und erst bei der Ausgabe einmal kaufmännisch gerundet.',
}

/** Words about values the author insists on. */
export const override: ComponentWords['override'] = {
  set: 'Von Hand festgelegt: {value}.',
  setBy: 'Von Hand festgelegt: {value} ({details}).',
  computed: 'Berechnet: {computed}.',
  reason: 'Begründung: {reason}',
}

/** Words of the method note. */
export const methodNote: ComponentWords['methodNote'] = {
  equalWeights: 'Alle Kategorien haben dasselbe Gewicht.',
  steps: 'Durch festgelegte Obergrenzen und Anpassungen wird aus {raw} der Wert {overall}.',
  unchanged: 'Die festgelegten Obergrenzen und Anpassungen ändern daran nichts: {overall}.',
  notAssessed: {
    exclude: 'Nicht bewertete Kategorien gehen nicht in die Bewertung ein.',
    zero: 'Nicht bewertete Kategorien zählen als null.',
    block: 'Solange eine Kategorie nicht bewertet ist, gibt es keine Gesamtbewertung.',
  },
  critical: 'Ein Befund gilt als kritisch, wenn er offen ist und der Stufe „{label}“ angehört.',
  effort: 'Ein Arbeitstag entspricht {hours} Stunden, eine Arbeitswoche {days} Tagen.',
  derivation: 'Die vollständige Herleitung: {link}.',
}

/** Words of areas that are ready or not. */
export const area: ComponentWords['area'] = { inPlace: 'vorhanden: {points}', next: '; ' }

/** Words of the verdict. */
export const verdict: ComponentWords['verdict'] = {
  verdict: 'Urteil',
  score: 'Bewertung',
  risk: 'Risikostufe',
  critical: 'Offene kritische Befunde',
  blockers: 'Freigabehindernisse',
  unmet: 'Nicht erfüllte Bedingungen',
  consequences: 'Was andernfalls zu erwarten ist',
  fitFor: 'Geeignet für',
}

/** Words of conditions. */
export const condition: ComponentWords['condition'] = {
  summary: 'Nicht erfüllte Bedingungen: {unmet} von {all}.',
  current: 'derzeit {value}',
}

/** Words of the counts per level. */
export const levelCounts: ComponentWords['levelCounts'] = {
  pressing: 'Höchste Priorität',
  open: 'Offen',
  listed: 'Aufgeführt',
  effort: 'Aufwand',
}

/** Words of earlier runs. */
export const history: ComponentWords['history'] = {
  date: 'Datum',
  label: 'Durchgang',
  overall: 'Gesamt',
  found: 'Gefunden',
  fixed: 'Behoben',
  open: 'Offen',
}
