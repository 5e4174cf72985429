import { figure } from './drawn.js'
import type { PropsOf, Say } from './samples.js'

const hours = (id: string, shown: string) => figure(id, shown, { after: ' h' })
const dollars = (id: string, shown: string) => figure(id, shown, { before: '$' })

export const planSamples = {
  'phase-plan': ({ t, m, i }: Say): PropsOf['phase-plan'] => ({
    depth: 3,
    phases: [
      {
        id: 'W1',
        name: t('Hardening'),
        label: t('Week 1'),
        goal: m('Close the **doors**'),
        priority: { label: t('P0'), icon: '🔴' },
        status: { label: t('Planned') },
        duration: figure('phase/W1.duration', '1', { after: ' week' }),
        when: { unit: 'week', from: 1 },
        starts: t('2 March 2026'),
        ends: t('6 March 2026'),
        effort: hours('phase/W1.effort', '12–14'),
        taskEffort: hours('phase/W1.tasks', '12'),
        cost: dollars('phase/W1.cost', '1,800–2,100'),
        dependsOn: [{ text: t('Kick-off') }],
        resources: [t('1 engineer')],
        tasks: [
          {
            title: i('CORS & `JWT`'),
            when: { unit: 'day', from: 2, to: 3 },
            effort: hours('task/W1-T1.effort', '2'),
            role: t('Engineer'),
            done: false,
            items: [
              { text: t('Fix CORS'), done: true, items: [{ text: t('Test it'), done: false }] },
              { text: t('Plain point') },
            ],
            findings: [{ text: t('SEC-01'), href: '#finding-sec-01' }],
          },
          { title: t('Kick-off'), done: true },
          { title: t('No box') },
        ],
        findings: [{ text: t('SEC-03'), href: '#finding-sec-03' }],
        deliverables: [t('Report'), t('Audit')],
        exitCriteria: [t('No open criticals')],
        impact: t('High'),
        roi: t('Risk gone'),
        projected: [{ label: t('Score'), value: figure('phase/W1.projected', '8.0') }],
      },
      {
        id: 'W2',
        name: t('Testing'),
        start: 4,
        tasks: [{ title: t('Measure'), when: t('any day'), done: false }, { title: t('Expand') }],
      },
    ],
  }),
  investment: ({ t }: Say): PropsOf['investment'] => ({
    rowsAre: 'phase',
    rows: [
      {
        label: t('Hardening'),
        href: '#phase-w1',
        role: t('Engineer'),
        hours: hours('phase/W1.effort', '12–14'),
        rate: figure('rate/engineer', '150', { before: '$', after: '/h' }),
        amount: dollars('phase/W1.cost', '1,800–2,100'),
        roi: t('Risk gone'),
      },
      { label: t('Audit'), amount: dollars('cost/audit', '500') },
    ],
    hours: hours('cost.hours', '12–14'),
    subtotal: dollars('cost.subtotal', '2,300–2,600'),
    contingency: {
      percent: figure('cost.contingency.percent', '10', { after: '%' }),
      amount: dollars('cost.contingency', '230–260'),
      on: t('everything'),
    },
    tax: {
      percent: figure('cost.tax.percent', '20', { after: '%' }),
      amount: dollars('cost.tax', '506–572'),
    },
    total: dollars('cost.total', '3,036–3,432'),
    recurring: [{ label: t('Monitoring'), amount: dollars('cost/monitoring', '50'), per: t('month') }],
    equivalent: {
      amount: dollars('cost.equivalent', '1,800–2,800'),
      rate: dollars('cost.blended', '150–200'),
    },
    quoted: [
      { label: t('Vendor'), amount: dollars('quoted/0', '18,000'), source: t('offer of May') },
      { label: t('Freelancer'), amount: dollars('quoted/1', '9,000') },
    ],
    assumptions: [t('One engineer'), t('No holidays')],
    rounded: true,
  }),
  benefits: ({ t }: Say): PropsOf['benefits'] => ({
    rows: [
      {
        label: t('Losses'),
        before: figure('benefit/losses.before', '5–20', { after: ' lakh' }),
        after: figure('benefit/losses.after', '1', { before: '< ', after: ' lakh' }),
        saving: figure('benefit/losses.saving', '4–20', { after: ' lakh' }),
        per: t('month'),
      },
      { label: t('Incidents'), before: null, after: t('few') },
    ],
    savings: figure('cost.savings', '4–20', { after: ' lakh' }),
    payback: figure('cost.payback', '3', { after: ' months' }),
    returns: [
      {
        label: t('Six months'),
        multiple: figure('cost.roi.6.multiple', '8–18', { after: '×' }),
        percent: figure('cost.roi.6.percent', '700', { after: '%' }),
      },
    ],
    claimed: [
      {
        label: t('Savings'),
        amount: figure('benefit.quoted', '20–30', { after: ' lakh' }),
        source: t('CFO'),
      },
    ],
    rounded: true,
  }),
  'scenario-comparison': ({ t, m }: Say): PropsOf['scenario-comparison'] => ({
    depth: 3,
    scenarios: [
      {
        id: 'S1',
        name: t('Soft launch'),
        target: t('Ten percent of traffic'),
        scope: t('P0 only'),
        findings: figure('scenario/S1.findings', '6'),
        effort: hours('scenario/S1.effort', '160'),
        duration: figure('scenario/S1.duration', '2', { after: ' weeks' }),
        team: [t('2 engineers'), t('1 tester')],
        people: figure('scenario/S1.people', '3'),
        personWeeks: figure('scenario/S1.personWeeks', '6'),
        cost: dollars('scenario/S1.total', '9,000'),
        quoted: true,
        derivedCost: dollars('scenario/S1.derived', '8,400'),
        payback: figure('scenario/S1.payback', '2', { after: ' months' }),
        returns: {
          times: [t('After 1 month'), t('After 6 months')],
          rows: [
            {
              basis: t('Savings as derived'),
              savings: dollars('scenario/S1.savings', '9,000'),
              multiples: [
                figure('scenario/S1/1.multiple', '1', { after: '×' }),
                figure('scenario/S1/6.multiple', '6', { after: '×' }),
              ],
            },
          ],
        },
        risk: { label: t('Medium'), icon: '🟡' },
        deployment: t('Behind a flag'),
      },
      {
        id: 'S2',
        name: t('Full'),
        recommended: true,
        cost: dollars('scenario/S2.total', '40,000'),
        audienceNote: m('For the **board**'),
        deliverables: [t('All tests'), t('Runbooks')],
        measures: [t('Tests'), t('Coverage')],
        milestones: [
          {
            label: t('Critical path'),
            when: { unit: 'week', from: 1, to: 2 },
            values: [figure('milestone/M1.tests', '120'), null],
          },
        ],
      },
    ],
  }),
  path: ({ t, i }: Say): PropsOf['path'] => ({
    phases: [
      {
        name: t('Fix'),
        href: '#phase-p1',
        duration: figure('phase/P1.duration', '3–4', { after: ' weeks' }),
        start: 1,
        steps: [
          { title: i('Fix the *database*'), done: true },
          { title: t('Test'), done: false },
        ],
      },
      { name: t('Deploy'), start: 3, steps: [{ title: t('Go live') }] },
      { name: t('Watch'), start: 4, steps: [] },
    ],
  }),
  'quick-wins': ({ t, m }: Say): PropsOf['quick-wins'] => ({
    wins: [
      {
        title: t('Cache'),
        href: '#finding-perf-01',
        before: m('500 ms'),
        after: t('150 ms'),
        effort: hours('win/QW-1.effort', '6'),
        improvement: figure('win/QW-1.improvement', '70', { after: '%' }),
        factor: figure('win/QW-1.factor', '3.3', { after: '×' }),
        roi: t('Faster pages'),
        note: t('Free tier will do'),
        findings: [{ text: t('PERF-01'), href: '#finding-perf-01' }],
      },
      { title: t('Health checks'), effort: hours('win/QW-3.effort', '3'), met: true },
    ],
    count: figure('wins', '2'),
    effort: hours('wins.effort', '9'),
    rounded: true,
  }),
  'before-after': ({ t }: Say): PropsOf['before-after'] => ({
    measures: [
      {
        label: t('Latency'),
        before: figure('metric/latency.current', '500', { after: ' ms' }),
        beforeNote: t('average'),
        after: figure('metric/latency.target', '150', { before: '≤ ', after: ' ms' }),
        afterNote: t('cached'),
        improvement: figure('metric/latency.improvement', '70', { after: '%' }),
        factor: figure('metric/latency.factor', '3.3', { after: '×' }),
      },
      { label: t('Coverage'), before: null, after: t('measured') },
      { label: t('Uptime'), before: t('all day'), after: t('all day'), met: true },
    ],
  }),
  'current-target': ({ t }: Say): PropsOf['current-target'] => ({
    rows: [
      {
        label: t('Testing'),
        href: '#category-qa',
        group: t('Quality'),
        previous: figure('score/QA.previous', '0', { after: '%' }),
        current: figure('score/QA', '5', { after: '%' }),
        projected: figure('score/QA.projected', '60', { after: '%' }),
        target: figure('score/QA.target', '80', { after: '%' }),
        gap: figure('score/QA.gap', '75', { after: ' points' }),
        gapLabel: { label: t('Critical'), icon: '🔴' },
        improvement: figure('score/QA.improvement', '1,100', { after: '%' }),
        factor: figure('score/QA.factor', '12', { after: '×' }),
        state: 'unmet',
        findings: [{ text: t('QA-01') }],
        note: t('With the guide'),
      },
      { label: t('Users'), current: null, target: t('500 or more'), state: 'unknown' },
    ],
  }),
  metrics: ({ t }: Say): PropsOf['metrics'] => ({
    rows: [
      {
        label: t('Queries a day'),
        group: t('Database'),
        previous: null,
        current: figure('metric/polling.current', '17,280'),
        target: figure('metric/polling.target', '1,000', { before: '< ' }),
        projected: figure('metric/polling.projected', '500'),
        state: 'unmet',
        factors: [
          { label: t('polls'), value: figure('metric/polling.factor.0', '1,440') },
          { label: t('tasks'), value: figure('metric/polling.factor.1', '12') },
        ],
        benchmarks: [{ label: t('elsewhere'), value: figure('metric/polling.benchmark.0', '900') }],
        command: 'select count(*) from log',
      },
      {
        label: t('Tests'),
        current: figure('metric/tests.current', '40'),
        parts: [{ label: t('unit'), value: figure('metric/tests.part.0', '40') }],
      },
    ],
  }),
  team: ({ t }: Say): PropsOf['team'] => ({
    roles: [
      {
        label: t('Engineer'),
        count: figure('team/engineer.count', '2'),
        allocation: t('full-time'),
        monthly: dollars('team/engineer.monthly', '20,000'),
      },
      {
        label: t('Tester'),
        count: figure('team/tester.count', '1'),
        allocation: figure('team/tester.allocation', '50', { after: '%' }),
      },
    ],
    people: figure('team.people', '3'),
    fullTime: figure('team.fullTime', '2'),
    partTime: figure('team.partTime', '1'),
    infrastructure: [
      {
        label: t('Monitoring'),
        items: [t('Prometheus'), t('Grafana')],
        monthly: dollars('team/monitoring.monthly', '50'),
      },
      { label: t('Staging') },
    ],
    monthly: dollars('team.monthly', '50'),
  }),
}
