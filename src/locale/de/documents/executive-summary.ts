import type { DocumentWords } from '../../en/documents.js'

/** Words of the Executive summary (executive-summary). */
export const executiveSummary: DocumentWords['executiveSummary'] = {
  title: 'Zusammenfassung für die Geschäftsleitung',
  audience: 'Geschäftsleitung und Entscheidungsträger',
  purpose: 'Das Urteil, worauf es beruht und was als Nächstes zu tun ist, auf ein bis zwei Seiten',
  critical: 'Kritische Befunde',
  blockers: 'Was der Freigabe entgegensteht',
  scorecard: 'Bewertungsübersicht',
  areas: 'Bereiche',
  open: 'Offene Befunde',
  quickWins: 'Sofortmaßnahmen',
  plan: 'Plan',
  planTable: { phase: 'Phase', duration: 'Dauer', effort: 'Aufwand', findings: 'Befunde' },
  scenarios: 'Szenarien',
  /** A scenario that is recommended, in the table of all of them. */
  recommendedOne: '{name} (empfohlen)',
  criteria: 'Erfolgskriterien',
  strengths: 'Stärken',
  nextSteps: 'Nächste Schritte',
  documents: 'Weitere Dokumente',
  derivation: 'Soll-Ist-Analyse',
}
