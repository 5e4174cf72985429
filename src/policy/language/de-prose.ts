import type { ProseWords } from './language.js'

/** German prose. */
export const germanProse: ProseWords = {
  numerals: {
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
  },
  uninflected,
  critical: new Set(['kritisch']),
  axes: new Set(['priorität', 'schweregrad', 'eingestuft']),
  states: new Set(['offen', 'verbleibend', 'bekannt', 'ungelöst']),
  findings: new Set(
    (
      'befund befunde befunden problem probleme problemen mangel mängel mängeln lücke lücken schwachstelle schwachstellen ' +
      'fehler fehlern feststellung feststellungen'
    ).split(' '),
  ),
  blockers: new Set(['blocker', 'blockern', 'hindernis', 'hindernisse', 'hindernissen']),
  some: new Set(
    'ersten letzten nächsten anderen weitere weiteren diese diesen jene solche von als mindestens höchstens etwa rund je pro bis oder binnen'.split(
      ' ',
    ),
  ),
  all: new Set(['alle', 'allen', 'aller', 'sämtliche', 'insgesamt']),
  definite: new Set(['die', 'den', 'der', 'alle', 'allen', 'aller', 'unsere']),
  altogether: ['insgesamt', 'zusammen', 'im ganzen'],
  past: new Set([
    'vorher',
    'früher',
    'zuvor',
    'ehemals',
    'letzte',
    'letzten',
    'bis',
    'wenn',
    'sobald',
    'falls',
  ]),
  existing: new Set('gibt nur derzeit heute vorhanden bestehen existieren hat haben'.split(' ')),
  areas: ['Kategorie', 'Bereich', 'Perspektive'],
  scored: ['erreicht', 'steht bei', 'liegt bei', 'bekommt'],
  scores: new Set('bewertung bewertet wert note gesamtwert gesamtnote durchschnitt mittel punkte'.split(' ')),
  ready: new Set(['bereit', 'fertig', 'reif', 'produktionsreif', 'produktionsbereit', 'vollständig']),
  whole: [
    'plan',
    'gesamt',
    'insgesamt',
    'zusammen',
    'gesamtaufwand',
    'gesamtdauer',
    'alles',
    'aufwand',
    'zeitplan',
    'zur produktion',
    'in produktion',
    'produktionsreife',
  ],
  rate: new Set(['/', 'pro', 'je']),
  counted: {
    'quickWins.total': { nouns: ['schnelle erfolge', 'schnellen erfolge', 'quick wins'], definite: true },
    'phases.total': { nouns: ['phasen'], definite: true },
    'scenarios.total': { nouns: ['szenarien'], definite: true },
    'verdict.conditions': { nouns: ['bedingungen'], definite: true },
    'requirements.total': { nouns: ['anforderungen'], definite: false },
    'categories.total': { nouns: ['kategorien', 'bereiche', 'bereichen'], definite: false },
    'strengths.total': { nouns: ['stärken'], definite: false },
    'risks.total': { nouns: ['risiken'], definite: false },
    'decisions.total': { nouns: ['entscheidungen'], definite: false },
  },
}

/** `kritische` → `kritisch`, `hohe` → `hoch`, `mittlere` → `mittel`. */
function uninflected(word: string): string {
  const stem = word.replace(/(?<=\p{L}{3})(?:en|er|es|em|e)$/u, '')
  return { hoh: 'hoch', mittler: 'mittel' }[stem] ?? stem
}
