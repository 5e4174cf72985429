import type { DocumentWords } from '../../en/documents.js'

/** Words of charts. */
export const charts: DocumentWords['charts'] = {
  scores: {
    title: 'Bewertung nach Kategorien',
    sentence: 'Am besten steht {best} mit {high}, am schlechtesten {worst} mit {low}.',
    overall: 'Gesamt',
    target: 'Ziel',
  },
  radar: {
    title: 'Bewertung nach Kategorien, heute und zuvor',
    now: 'Heute',
    both: 'Besser als bei {before}: {higher}. Schlechter: {lower}.',
    higher: 'Besser als bei {before}: {higher}. Schlechter ist nichts geworden.',
    lower: 'Schlechter als bei {before}: {lower}. Besser ist nichts geworden.',
    same: 'Alle Bewertungen sind wie bei {before}.',
  },
  heat: {
    title: 'Offene Befunde nach Kategorie und Schweregrad',
    sentence: 'Die meisten offenen Befunde betreffen {category}: {count} von {all}.',
  },
  scatter: {
    title: 'Offene Befunde nach Schweregrad und Aufwand',
    sentence:
      'Von der Stufe „{level}“ braucht {quickest} den geringsten Aufwand: {least}. Den größten überhaupt braucht {longest}: {most}.',
    low: 'Geringster Aufwand',
    high: 'Größter Aufwand',
  },
  gantt: {
    title: 'Phasen im Zeitverlauf',
    sentence: 'Der Plan dauert {duration}, vom Beginn der ersten bis zum Ende der letzten Phase.',
    critical: 'Bestimmt die Dauer des Plans',
    slack: 'Hat Zeitreserve',
    range: 'Bis zum spätesten Ende',
  },
  cost: {
    title: 'Kosten nach Phasen',
    sentence: 'Den größten Anteil hat {phase} mit {amount} von {total}.',
    range: 'Bis zur höchsten Schätzung',
  },
  trend: {
    title: 'Gesamtbewertung im Zeitverlauf',
    sentence: 'Die Gesamtbewertung lag anfangs bei {first} und liegt heute bei {last}.',
    now: 'Heute',
  },
  change: {
    title: 'Messwerte vorher und nachher',
    sentence: 'Am stärksten ändert sich {metric}: vorher {before}, nachher {after}.',
    before: 'vorher',
    after: 'nachher',
  },
}
