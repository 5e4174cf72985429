import type { FindingRow } from '../../src/component/finding-row.js'
import { figure } from './drawn.js'
import type { PropsOf, Say } from './samples.js'

const hours = (id: string, shown: string) => figure(id, shown, { after: ' h' })

const row = ({ t, i }: Say): FindingRow => ({
  title: i('CORS *too* permissive'),
  href: '#finding-sec-01',
  anchor: 'row-sec-01',
  displayId: t('SEC-01'),
  component: t('API gateway'),
  category: { text: t('Security'), href: '#category-sec' },
  phase: { text: t('Week 1'), href: '#phase-w1' },
  severity: { label: t('Critical'), icon: '🔴' },
  priority: { label: t('P0'), icon: '🔴' },
  status: { label: t('Open') },
  impact: t('Data theft'),
  effort: hours('finding/SEC-01.effort', '1'),
  cost: figure('finding/SEC-01.cost', '150', { before: '$' }),
  cvss: figure('finding/SEC-01.cvss', '9.1'),
  blocker: true,
})

const duplicate = ({ t }: Say): FindingRow => ({
  title: t('CORS headers could be stricter'),
  duplicateOf: { text: t('SEC-01'), href: '#finding-sec-01' },
  counted: false,
})

const group = (say: Say): PropsOf['gap-table'] => ({
  heading: { depth: 3, label: { label: say.t('Critical'), icon: '🔴' }, anchor: 'gaps-critical' },
  caption: say.t('Fix these first'),
  count: figure('listed.priority.P0', '2'),
  effort: hours('effort.priority.P0', '1'),
  rows: [row(say), duplicate(say)],
  rest: { count: figure('list/x/y.rest', '4'), href: 'dossier:gap-analysis' },
  rounded: true,
})

export const findingSamples = {
  'gap-table': group,
  'gap-groups': (say: Say): PropsOf['gap-groups'] => ({
    groups: [group(say), { rows: [] }],
    count: figure('listed.total', '2'),
    effort: hours('effort.total', '1'),
    rounded: true,
  }),
  'blocker-list': (say: Say): PropsOf['blocker-list'] => ({
    rows: [
      {
        title: say.i('CORS *too* permissive'),
        href: '#finding-sec-01',
        displayId: say.t('SEC-01'),
        severity: { label: say.t('Critical'), icon: '🔴' },
        priority: { label: say.t('P0') },
        status: { label: say.t('Open') },
        phase: { text: say.t('Week 1'), href: '#phase-w1' },
        problem: say.m('Any site can call the API.'),
        impact: [say.t('Data theft'), say.i('Loss of _trust_')],
        effort: hours('finding/SEC-01.effort', '1'),
      },
      { title: say.t('No tests'), effort: hours('finding/QA-01.effort', '80') },
    ],
    of: 'blocker',
    count: figure('open.blockers', '2'),
    levels: [
      { label: say.t('Critical'), count: figure('open.blockers.level.critical', '1') },
      { label: say.t('High'), count: figure('open.blockers.level.high', '1') },
    ],
    effort: hours('effort.blockers', '81'),
    rounded: true,
  }),
  'plan-coverage': (say: Say): PropsOf['plan-coverage'] => ({
    scheduled: figure('plan.scheduled', '18'),
    open: figure('open.total', '20'),
    unscheduled: figure('plan.unscheduled', '2'),
    all: true,
    rows: [
      {
        title: say.t('Inefficient polling'),
        href: '#finding-perf-02',
        displayId: say.t('PERF-02'),
        priority: { label: say.t('High'), icon: '🟠' },
        effort: hours('finding/PERF-02.effort', '4'),
      },
      { title: say.t('No HTTPS') },
    ],
  }),
  'finding-card': ({ t, i, m }: Say): PropsOf['finding-card'] => ({
    depth: 3,
    id: 'SEC-01',
    displayId: t('1.3'),
    title: i('CORS *too* permissive'),
    plainTitle: t('Anyone may call us'),
    severity: { label: t('Critical'), icon: '🔴' },
    priority: { label: t('P0') },
    status: { label: t('Accepted'), icon: '⏸️' },
    since: t('March 2026'),
    until: t('June 2026'),
    by: t('J. Doe'),
    reason: m('The gateway checks `Origin` too.'),
    note: t('Look again in June'),
    blocker: true,
    category: { text: t('Security'), href: '#category-sec' },
    component: t('Gateway'),
    phase: { text: t('Week 1'), href: '#phase-w1' },
    role: t('Engineer'),
    owner: t('Platform team'),
    due: t('1 May 2026'),
    cost: figure('finding/SEC-01.cost', '150', { before: '$' }),
    cvss: { score: figure('finding/SEC-01.cvss', '9.1'), vector: t('CVSS:3.1/AV:N') },
    likelihood: t('High'),
    current: i('`allow_origins=["*"]`'),
    problem: m('Any **site** can call.\n\nEven with cookies.'),
    fix: m('- read the list from the environment\n- test it'),
    effort: hours('finding/SEC-01.effort', '1'),
    impact: [t('Data theft')],
    issues: [t('Wildcard'), t('Comment says so')],
    evidence: [
      {
        kind: 'current',
        lang: 'python',
        code: 'origins = ["*"]\n```\n',
        path: 'app/main.py',
        line: 25,
        caption: t('The setting'),
      },
      { kind: 'proposed', code: 'origins = env()' },
    ],
    affects: [t('All endpoints')],
    occurrences: {
      count: figure('finding/SEC-01.occurrences', '12'),
      unit: t('endpoints'),
      breakdown: [{ label: t('Artists'), count: figure('finding/SEC-01.occurrences.0', '12') }],
    },
    actions: [
      { text: t('Read the list'), done: false, items: [{ text: t('from the environment'), done: true }] },
    ],
    artifacts: ['app/cors.py'],
    references: [
      { path: 'app/main.py', line: 31, endLine: 36, note: t('similar'), href: 'https://example.com/main.py' },
      { url: 'https://example.com/cors' },
    ],
    standards: [t('CWE-942'), t('OWASP A05')],
    tags: [t('web')],
    sources: [{ text: t('Audit') }],
    duplicateOf: { text: t('SEC-00'), href: '#finding-sec-00' },
    duplicates: [{ text: t('SEC-09'), href: '#finding-sec-09' }],
    dependsOn: [{ text: t('ARC-01'), href: 'dossier:gap-analysis#finding-arc-01' }],
    related: [{ text: t('SEC-04') }],
    decision: { text: t('Gateway or app'), href: '#decision-d1' },
  }),
  risks: ({ t, m }: Say): PropsOf['risks'] => ({
    rows: [
      {
        id: 'R1',
        title: t('Data theft'),
        likelihood: { label: t('Likely') },
        impact: { label: t('Severe') },
        level: { label: t('High'), icon: '🔴' },
        horizon: t('This month'),
        mitigation: m('Close the gateway.\n\nThen rotate keys.'),
        status: t('Open'),
        owner: t('Platform team'),
        findings: [{ text: t('SEC-01'), href: '#finding-sec-01' }],
      },
      { id: 'R2', title: t('Key person leaves') },
    ],
    count: figure('risks', '2'),
  }),
  decisions: ({ t, m }: Say): PropsOf['decisions'] => ({
    depth: 3,
    decisions: [
      {
        id: 'D1',
        title: t('Which framework'),
        context: m('Two frameworks do *one* job.'),
        options: [
          {
            name: t('FastAPI'),
            text: m('Asynchronous from the ground up.'),
            recommended: true,
            chosen: true,
            pros: [t('Async'), t('Smaller')],
            cons: [t('Younger')],
          },
          { name: t('Flask'), pros: [t('Mature')] },
        ],
        recommendation: t('Keep one'),
        rationale: t('Half the work'),
        status: { label: t('Decided'), icon: '✅' },
        choice: t('FastAPI'),
        decided: t('March 2026'),
        actions: [{ text: t('Remove the other'), done: false }],
        findings: [{ text: t('ARC-01') }],
      },
    ],
  }),
  strengths: ({ t, m }: Say): PropsOf['strengths'] => ({
    depth: 3,
    groups: [
      {
        label: t('Architecture'),
        count: figure('strengths/ARC', '2'),
        strengths: [
          {
            title: t('Layers'),
            text: m('Routes, services, database'),
            items: [{ text: t('Injection'), items: [{ text: t('per request') }] }],
            evidence: [{ kind: 'evidence', lang: 'python', code: 'def get_db(): ...' }],
          },
          { title: t('Modern stack') },
        ],
      },
      { label: 'Nothing here', strengths: [] },
    ],
  }),
  'requirement-readiness': ({ t }: Say): PropsOf['requirement-readiness'] => ({
    depth: 3,
    groups: [
      {
        label: t('Functional'),
        anchor: 'functional',
        met: figure('requirements/functional.met', '1'),
        all: figure('requirements/functional.all', '2'),
        blockers: figure('requirements/functional.blockers', '1'),
        rows: [
          {
            text: t('Coverage'),
            state: 'unmet',
            status: t('untested'),
            current: figure('requirement/R1.current', '2.7', { after: '%' }),
            target: figure('requirement/R1.target', '80', { before: '≥ ', after: '%' }),
            blocker: 'yes',
            findings: [{ text: t('QA-01'), href: '#finding-qa-01' }],
            note: t('measured once'),
          },
          { text: t('Latency'), state: 'unknown', current: null, target: t('fast'), blocker: 'no' },
        ],
      },
      {
        label: t('Security'),
        met: figure('requirements/security.met', '1'),
        all: figure('requirements/security.all', '1'),
        rows: [{ text: t('Rate limit'), state: 'met', blocker: 'watch' }],
      },
    ],
    met: figure('requirements.met', '2'),
    all: figure('requirements.all', '3'),
  }),
}
