import type { DocumentWords } from '../../en/documents.js'

/** Words of the Backlog (backlog). */
export const backlog: DocumentWords['backlog'] = {
  title: 'Arbeitsvorrat',
  audience: 'Das Team, das die Arbeit erledigt',
  purpose: 'Jeder Befund als Arbeitspaket mit Schritten, Fundstellen und Platz im Plan, nach Priorität',
  facts: { findings: 'Befunde', open: 'Offen', effort: 'Aufwand der offenen', steps: 'Erledigte Schritte' },
  headings: {
    sections: 'Nach Bereich',
    settled: 'Erledigt und akzeptiert',
    decisions: 'Entscheidungen',
    documents: 'Weitere Dokumente',
  },
  columns: {
    section: 'Bereich',
    priority: 'Höchste Priorität',
    findings: 'Offene Befunde',
    effort: 'Aufwand',
  },
  withoutSection: 'Ohne Bereich',
  progress: '{done} von {all}',
}
