import type { ComponentWords } from '../../en/components.js'

/** Words that many components share. */
export const shared: ComponentWords['shared'] = {
  label: '{label}:',
  list: ', ',
  object: '{text}: {object}',
  separator: ' · ',
  dash: ' – ',
  yes: 'Ja',
  unknown: 'unbekannt',
  total: 'Summe',
  work: '{effort} Arbeit',
  rest: 'und {count} weitere',
  rounding:
    'Die Zeilen sind einzeln gerundet; die letzte Stelle ihrer Summe kann deshalb von der Gesamtsumme abweichen.',
}

/** Nouns that figures count. */
export const nouns: ComponentWords['nouns'] = {
  issue: { one: 'Befund', other: 'Befunde' },
  blocker: { one: 'Freigabehindernis', other: 'Freigabehindernisse' },
}

/** Whether a condition, requirement or target is met. */
export const state: ComponentWords['state'] = {
  met: 'Erfüllt',
  unmet: 'Nicht erfüllt',
  unknown: 'Nicht bekannt',
}

/** What a snippet shows. */
export const snippet: ComponentWords['snippet'] = {
  current: 'Bestehender Code',
  missing: 'Fehlt',
  proposed: 'Vorgeschlagener Code',
  evidence: 'Nachweis',
  example: 'Beispiel',
}

/** Positions in a plan. */
export const when: ComponentWords['when'] = {
  day: { one: 'Tag {from}', range: 'Tag {from}–{to}' },
  week: { one: 'Woche {from}', range: 'Woche {from}–{to}' },
  month: { one: 'Monat {from}', range: 'Monat {from}–{to}' },
  sprint: { one: 'Sprint {from}', range: 'Sprint {from}–{to}' },
}
