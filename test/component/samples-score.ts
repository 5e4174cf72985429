import { figure } from './drawn.js'
import type { PropsOf, Say } from './samples.js'

const coverage = {
  scored: figure('coverage.scored', '14'),
  all: figure('coverage.all', '18'),
  weight: figure('coverage.weight', '82', { after: '%' }),
}

const override = ({ t, i }: Say) => ({
  value: figure('score.overall', '7.2', { after: '/10' }),
  computed: figure('score.computed', '7.1', { after: '/10' }),
  reason: i('Agreed with the *board*'),
  by: t('J. Doe'),
  date: t('1 March 2026'),
})

export const scoreSamples = {
  chart: ({ t, i }: Say): PropsOf['chart'] => ({
    title: t('Scores by category'),
    sentence: i('Security stands lowest'),
    drawing: {
      kind: 'bars',
      rows: [
        { label: t('Security'), to: 0.62, target: 0.8, shown: [figure('score/SEC', '6.2')], tone: 'warn' },
        {
          label: t('Overall'),
          to: 0.71,
          shown: [figure('score.overall', '7.1')],
          tone: 'good',
          isTotal: true,
        },
      ],
    },
  }),
  scorecard: ({ t, i }: Say): PropsOf['scorecard'] => ({
    rows: [
      {
        name: t('Security'),
        href: '#category-sec',
        icon: '🔒',
        depth: 0,
        state: 'scored',
        bar: '██████░░░░',
        score: figure('score/SEC', '6.2', { after: '/10' }),
        grade: t('C+'),
        band: { label: t('At Risk'), icon: '🔴' },
        target: figure('target/SEC', '8.0'),
        gap: figure('gap/SEC', '1.8'),
        critical: figure('critical/SEC', '3'),
        open: figure('open/SEC', '9'),
        weight: figure('weight/SEC', '2'),
        share: figure('share/SEC', '66.7', { after: '%' }),
        reviewer: t('Security engineer'),
      },
      { name: i('Transport `tls`'), depth: 1, state: 'not-assessed', open: figure('open/TLS', '1') },
      { name: t('Mobile'), depth: 0, state: 'not-applicable' },
    ],
    uncategorised: {
      open: figure('open.uncategorised', '1'),
      critical: figure('critical.uncategorised', '0'),
    },
    overall: {
      bar: '███████░░░',
      score: figure('score.overall', '7.1', { after: '/10' }),
      band: { label: t('Good'), icon: '✅' },
      critical: figure('open.critical', '3'),
      open: figure('open.total', '10'),
    },
    criticalLabel: t('P0'),
    withheld: 'coverage',
    coverage,
  }),
  areas: ({ t, i }: Say): PropsOf['areas'] => ({
    rows: [
      {
        name: t('Testing'),
        href: '#category-test',
        score: figure('score/TEST', '15', { after: '%' }),
        level: { label: t('Critical'), icon: '🔴' },
        findings: [{ text: t('TEST-01'), href: '#finding-test-01' }],
        points: [t('Fast suite'), i('Runs on *every* change')],
      },
      { name: t('Documentation') },
    ],
    count: figure('categories.unready', '2'),
  }),
  derivation: ({ t, i }: Say): PropsOf['derivation'] => ({
    method: 'weighted-mean',
    rows: [
      {
        name: t('Security'),
        state: 'scored',
        weight: figure('weight/SEC', '25', { after: '%' }),
        share: figure('share/SEC', '50', { after: '%' }),
        score: figure('score/SEC', '69'),
        product: figure('product/SEC', '17.25'),
      },
      {
        name: t('Testing'),
        weight: figure('weight/QA', '25', { after: '%' }),
        share: figure('share/QA', '50', { after: '%' }),
        score: figure('score/QA', '47'),
        product: figure('product/QA', '11.75'),
      },
      { name: t('Mobile'), state: 'not-assessed', weight: figure('weight/MOB', '10', { after: '%' }) },
    ],
    weights: figure('score.weights', '50', { after: '%' }),
    products: figure('score.products', '29.00'),
    raw: figure('score.raw', '58'),
    steps: [
      {
        scope: t('Security'),
        kind: 'multiply',
        value: figure('step/critical.value', '0.90'),
        before: figure('step/critical.before', '58.00'),
        change: figure('step/critical.change', '-5.80'),
        after: figure('step/critical.after', '52.20'),
        reason: i('Critical findings are *open*'),
        triggers: [{ text: t('SEC-01'), href: '#finding-sec-01' }, { text: t('SEC-02') }],
      },
    ],
    overall: figure('score.overall', '7.2', { after: '/10' }),
    grade: t('C'),
    band: { label: t('Fair'), icon: '⚠️' },
    override: override({ t, i, m: (value) => ({ kind: 'markdown', value }) }),
    coverage,
    withheld: 'not-assessed',
    rounded: true,
  }),
  'method-note': ({ t }: Say): PropsOf['method-note'] => ({
    method: 'weighted-mean',
    equalWeights: true,
    steps: true,
    raw: figure('score.raw', '67.50'),
    overall: figure('score.overall', '60.75'),
    derivation: { text: t('Derivation'), href: '#derivation' },
    coverage,
    notAssessed: 'exclude',
    critical: t('P0'),
    effort: { hoursPerDay: t('8'), daysPerWeek: t('5') },
    notes: [t('Benefits are estimates.')],
  }),
  verdict: ({ t, m, i }: Say): PropsOf['verdict'] => ({
    tone: 'no-go',
    label: figure('verdict', 'Do not deploy'),
    target: t('Public launch'),
    score: figure('score.overall', '60.75', { after: '/100' }),
    grade: t('C'),
    band: { label: t('Fair'), icon: '⚠️' },
    risk: figure('risk', 'High'),
    unmet: figure('verdict.unmet', '4'),
    blockers: figure('open.blockers', '10'),
    critical: figure('open.critical', '6'),
    summary: m('Testing is **missing**.\n\nSecurity is thin.'),
    override: override({ t, i, m }),
    consequences: [t('Outages'), t('Data loss')],
    fitFor: [t('Staging')],
  }),
  conditions: ({ t }: Say): PropsOf['conditions'] => ({
    conditions: [
      {
        text: t('Coverage above 80 %'),
        state: 'unknown',
        metric: { text: t('Test coverage'), href: '#metrics' },
        current: figure('metric/coverage.current', '15', { after: '%' }),
      },
      {
        text: t('Rate limits in place'),
        state: 'unmet',
        findings: [{ text: t('SEC-03'), href: '#finding-sec-03' }],
      },
      { text: t('Backups tested'), state: 'met' },
    ],
    unmet: figure('verdict.unmet', '2'),
    all: figure('verdict.conditions', '3'),
  }),
  'level-counts': ({ t }: Say): PropsOf['level-counts'] => ({
    rowsAre: 'severity',
    rows: [
      {
        level: { label: t('Critical'), icon: '🔴' },
        open: figure('open.severity.critical', '3'),
        listed: figure('listed.severity.critical', '4'),
        effort: figure('effort.severity.critical', '4', { after: ' h' }),
      },
      {
        name: { text: t('Low'), href: '#low' },
        open: figure('open.severity.low', '1'),
        listed: figure('listed.severity.low', '1'),
        effort: figure('effort.severity.low', '2', { after: ' h' }),
      },
    ],
    total: {
      open: figure('open.total', '4'),
      listed: figure('listed.total', '5'),
      effort: figure('effort.total', '6', { after: ' h' }),
    },
    rounded: true,
  }),
  history: ({ t }: Say): PropsOf['history'] => ({
    categories: [t('Security'), t('Testing')],
    runs: [
      {
        date: t('May 2025'),
        label: t('First run'),
        href: 'https://example.com/1',
        overall: figure('history/1.overall', '5.0'),
        categories: [figure('history/1.SEC', '4.0'), null],
        found: figure('history/1.found', '60'),
        fixed: figure('history/1.fixed', '0'),
        open: figure('history/1.open', '60'),
      },
      {
        date: t('July 2025'),
        overall: figure('history/2.overall', '6.0'),
        categories: [figure('history/2.SEC', '5.0'), figure('history/2.QA', '3.0')],
      },
    ],
  }),
}
