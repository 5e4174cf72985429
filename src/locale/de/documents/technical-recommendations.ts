import type { DocumentWords } from '../../en/documents.js'

/** Words of the Technical recommendations (technical-recommendations). */
export const technicalRecommendations: DocumentWords['technicalRecommendations'] = {
  title: 'Technische Empfehlungen',
  audience: 'Entwicklung',
  purpose: 'Wie jeder Bereich heute aussieht, was wie zu ändern ist, mit Code und den anzulegenden Dateien',
  headings: {
    artifacts: 'Alle anzulegenden Dateien',
    tree: 'Wohin sie gehören',
    processes: 'Abläufe',
    decisions: 'Entscheidungen',
    resources: 'Weiterführende Quellen',
    documents: 'Weitere Dokumente',
  },
  recommendation: 'Empfehlung:',
}
