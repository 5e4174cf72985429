import type { DocumentWords } from '../../en/documents.js'

/** Words of charts. */
export const charts: DocumentWords['charts'] = {
  scores: {
    title: 'Bewertung nach Kategorien',
    sentence: 'Am besten steht {best} mit {high}, am schlechtesten {worst} mit {low}.',
    overall: 'Gesamt',
  },
  radar: {
    title: 'Bewertung nach Kategorien, heute und zuvor',
    sentence: 'Die durchgezogene Linie zeigt den heutigen Stand, die gestrichelte den von {before}.',
  },
  heat: {
    title: 'Offene Befunde nach Kategorie und Schweregrad',
    sentence: 'Die meisten offenen Befunde betreffen {category}: {count} von {all}.',
  },
  scatter: {
    title: 'Offene Befunde nach Schweregrad und Aufwand',
    sentence:
      'Was oben links steht, bewirkt am meisten mit dem geringsten Aufwand; der größte Aufwand beträgt {most}.',
    low: 'Geringster Aufwand',
    high: 'Größter Aufwand',
  },
  gantt: {
    title: 'Phasen im Zeitverlauf',
    sentence: 'Der Plan dauert {duration}, vom Beginn der ersten bis zum Ende der letzten Phase.',
  },
  cost: {
    title: 'Kosten nach Phasen',
    sentence: 'Den größten Anteil hat {phase} mit {amount} von {total}.',
  },
  trend: {
    title: 'Gesamtbewertung im Zeitverlauf',
    sentence: 'Die Gesamtbewertung lag anfangs bei {first} und liegt heute bei {last}.',
    now: 'Heute',
  },
  change: {
    title: 'Messwerte vorher und nachher',
    sentence:
      'Lange Balken stehen für große Werte; jedes Paar zeigt einen Messwert vor und nach den Arbeiten.',
    before: 'vorher',
    after: 'nachher',
  },
}
