import type { DocumentWords } from '../../en/documents.js'

/** Words of the Master assessment (master-assessment). */
export const masterAssessment: DocumentWords['masterAssessment'] = {
  title: 'Gesamtbericht',
  audience: 'Lenkungsausschuss und Architekten',
  purpose:
    'Die ganze Bewertung in einem Dokument: Sichtweisen, Gesamtnote, Hindernisse, Wege und was sie bringen',
  summary: 'Kurz gefasst',
  perspectives: 'Sichtweisen',
  areas: 'Bereiche',
  strengths: 'Stärken:',
  findings: 'Befunde:',
  metrics: 'Messgrößen:',
  recommendation: 'Empfehlung:',
  derivation: 'Wie die Bewertung berechnet wurde',
  blockers: 'Was der Freigabe entgegensteht',
  requirements: 'Anforderungen',
  scenarios: 'Mögliche Wege',
  benefits: 'Nutzen und Rendite',
  beforeAfter: 'Vorher und nachher',
  messages: 'Kernbotschaften',
  actions: 'Sofort zu tun',
  risks: 'Risiken',
  decisions: 'Entscheidungen',
  faq: 'Fragen und Antworten',
  history: 'Frühere Bewertungen',
  documents: 'Dokumente',
  external: 'Weitere Dokumente',
  readingOrders: 'Was zuerst zu lesen ist',
  tree: 'Wo sie liegen',
  about: 'Zu dieser Bewertung',
}
