import type { DocumentWords } from '../../en/documents.js'

/** Words of the Investment (investment). */
export const investment: DocumentWords['investment'] = {
  title: 'Investitionsübersicht',
  audience: 'Geschäftsleitung und Finanzen',
  purpose: 'Was die Arbeiten kosten, was sie bringen und worauf die Zahlen beruhen',
  headings: {
    costs: 'Kosten',
    byRole: 'Nach Rolle',
    benefits: 'Nutzen und Rendite',
    quickWins: 'Was sich zuerst auszahlt',
    scenarios: 'Szenarien',
    effort: 'Aufwand nach Priorität',
    documents: 'Weitere Dokumente',
  },
  team: { people: 'Team', infrastructure: 'Infrastruktur', both: 'Team und Infrastruktur' },
  effortIntro: 'Alle offenen Befunde, ob der Plan sie enthält oder nicht.',
  assumptions: {
    rate: 'Die Arbeit wird mit {rate} vergütet.',
    time: 'Ein Arbeitstag entspricht {hours} Stunden, eine Arbeitswoche {days} Tagen.',
    budgets:
      'Der Aufwand einer Phase ist ihr Budget; die Aufgaben allein ergeben über den ganzen Plan {tasks}.',
    coverage:
      'Der Plan enthält {scheduled} von {open} offenen Befunden; die übrigen sind in diesen Kosten nicht enthalten.',
    done: 'Abgeschlossene Phasen verursachen keine Kosten mehr.',
    contingency: { effort: 'Arbeit', fixed: 'Fixkosten', all: 'Arbeit und Fixkosten' },
  },
  savings: {
    monthly: 'Einsparungen je Monat',
    net: 'Einsparungen je Monat nach wiederkehrenden Kosten',
    quoted: '{benefit}, wie angegeben, über {time}',
  },
  returns: {
    derived: 'Abgeleitete Einsparungen',
    claimed: '{benefit} (angegeben, nicht abgeleitet)',
    after: 'Über {time}',
  },
  months: { one: '{count} Monat', other: '{count} Monate' },
  per: {
    h: 'Stunde',
    d: 'Tag',
    w: 'Woche',
    mo: 'Monat',
    q: 'Quartal',
    y: 'Jahr',
    once: 'einmalig',
  },
  perRate: { h: '/h', d: '/Tag', w: '/Woche', mo: '/Monat' },
  total: 'Gesamtkosten',
  payback: 'Amortisation',
  allocation: { 'full-time': 'Vollzeit', 'part-time': 'Teilzeit' },
  allocated: '{people}, {allocation}',
  lines: {
    caption: 'Kosten, die nur ein Szenario betreffen und in keiner Summe des Plans enthalten sind:',
    scenario: 'Szenario',
    item: 'Position',
    cost: 'Kosten',
    per: 'Je',
  },
  scope: { phases: 'Phasen: {names}', priorities: 'Prioritäten: {names}', findings: 'Befunde: {names}' },
}
