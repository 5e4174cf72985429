import type { DocumentWords } from '../../en/documents.js'

/** Words of the Quick reference (quick-reference). */
export const quickReference: DocumentWords['quickReference'] = {
  title: 'Kurzübersicht',
  audience: 'Alle, die das Ergebnis auf einen Blick brauchen',
  purpose: 'Urteil, Kennzahlen, Hindernisse und nächste Schritte auf einer Seite',
  figures: 'Kennzahlen',
  blockers: 'Was der Freigabe entgegensteht',
  critical: 'Kritische Befunde',
  open: 'Offene Befunde, die dringendsten zuerst',
  nextSteps: 'Nächste Schritte',
  conditions: 'Bedingungen',
  contacts: 'Ansprechpartner und nächste Überprüfung',
  facts: {
    areas: 'Bewertungen',
    open: 'Offene Befunde',
    effort: 'Aufwand für alle',
    requirements: 'Anforderungen',
    quickWins: 'Aufwand der Sofortmaßnahmen',
    plan: 'Aufwand des Plans',
    duration: 'Dauer bis zum Abschluss',
    cost: 'Investition',
  },
}
