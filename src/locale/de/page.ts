import type { PageWords } from '../en/page.js'

/** German words of the page area. */
export const page: PageWords = {
  contents: 'Inhalt',
  skip: 'Zum Text springen',
  documents: 'Dokumente dieser Reihe',
  toIndex: 'Alle Dokumente',
  index: {
    audience: 'Für: {audience}',
    files: 'Auch als',
    data: 'Die Bewertung als Daten',
    dataFiles: 'Jede Kennzahl mit ihrer Herleitung, für Werkzeuge:',
  },
  pageOfPages: 'Seite {page} von {pages}',
  volume: 'Band {volume} von {volumes}',
  table: 'Tabelle: {heading}',
  chart: 'Diagramm: {heading}',
  code: 'Quellcode',
  footnotes: 'Fußnoten',
  backToReference: 'Zurück zur Textstelle {number}',
  script: { filter: 'Zeilen filtern', copy: 'Link kopieren', copied: 'Link kopiert' },
  alerts: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    warning: 'Warnung',
    caution: 'Vorsicht',
  },
}
