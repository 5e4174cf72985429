import type { DocumentWords } from '../../en/documents.js'

/** Words of the Readiness checklist (readiness-checklist). */
export const readinessChecklist: DocumentWords['readinessChecklist'] = {
  title: 'Prüfliste zur Einsatzreife',
  audience: 'Wer freigibt und wer die Freigabe unterschreibt',
  purpose:
    'Was vor der Freigabe erledigt und erfüllt sein muss, nach Priorität; abgehakt ist nur, was zutrifft',
  facts: { progress: 'Erledigt', additional: 'Punkte ohne Befund', verdict: 'Urteil' },
  progress: '{done} von {all}',
  headings: { accepted: 'Akzeptiert und nicht zu erledigen', documents: 'Weitere Dokumente' },
  sources: {
    finding: 'Zu schließende Befunde',
    requirement: 'Zu erfüllende Anforderungen',
    condition: 'Erfolgskriterien',
  },
  withoutPriority: 'Ohne Priorität',
  additional: 'Zusätzlich',
}
