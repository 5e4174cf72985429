import { figure } from './drawn.js'
import type { PropsOf, Say } from './samples.js'

const minutes = (id: string, shown: string) => figure(id, shown, { after: ' min' })

export const appendixSamples = {
  facts: ({ t, i }: Say): PropsOf['facts'] => ({
    facts: [
      {
        label: t('Score'),
        figure: figure('score.overall', '7.1', { after: '/10' }),
        badge: { label: t('Good'), icon: '✅' },
      },
      { label: t('Service'), text: { text: i('The *shop*'), href: 'https://example.com' } },
      { label: t('Confidence'), badge: { label: t('High') } },
    ],
  }),
  processes: ({ t }: Say): PropsOf['processes'] => ({
    depth: 3,
    processes: [
      {
        title: t('Pipeline'),
        anchor: 'pipeline',
        steps: [
          { title: t('Test'), duration: minutes('process/ci.0', '5'), items: [{ text: t('Run all') }] },
          { title: t('Ship'), duration: minutes('process/ci.1', '10') },
        ],
        duration: minutes('process/ci.duration', '15'),
      },
    ],
  }),
  checklist: ({ t }: Say): PropsOf['checklist'] => ({
    depth: 3,
    lists: [
      {
        title: t('Before production'),
        anchor: 'ready',
        done: figure('checklist/ready.done', '1'),
        all: figure('checklist/ready.all', '3'),
        groups: [
          {
            label: t('Must'),
            priority: { label: t('Critical'), icon: '🔴' },
            done: figure('checklist/ready.0.done', '1'),
            all: figure('checklist/ready.0.all', '2'),
            items: [
              { text: t('Sign in'), done: true, findings: [{ text: t('SEC-01'), href: '#finding-sec-01' }] },
              { text: t('Tests'), done: false, items: [{ text: t('unit'), done: false }] },
            ],
          },
          { items: [{ text: t('Backups'), done: false }] },
        ],
      },
      { title: 'Nothing to tick', groups: [{ label: 'Empty', items: [] }] },
    ],
  }),
  'artifact-tree': (): PropsOf['artifact-tree'] => ({
    roots: [
      {
        name: 'backend/',
        children: [
          {
            name: 'tests/',
            state: 'missing',
            children: [
              { name: 'conftest.py', state: 'missing', note: 'fixtures' },
              { name: 'test_auth.py', state: 'missing' },
            ],
          },
          { name: 'main.py', state: 'exists' },
          { name: 'pytest.ini', state: 'optional' },
        ],
      },
      { name: 'README.md' },
    ],
  }),
  'artifact-list': ({ t }: Say): PropsOf['artifact-list'] => ({
    depth: 3,
    groups: [
      {
        label: { label: t('P0'), icon: '🔴' },
        count: figure('artifacts/P0', '2'),
        rows: [
          {
            path: 'backend/pytest.ini',
            state: 'missing',
            note: t('settings'),
            findings: [{ text: t('QA-01'), href: '#finding-qa-01' }],
          },
          { path: 'backend/`odd`|name.py' },
        ],
      },
    ],
  }),
  'code-snippets': ({ t }: Say): PropsOf['code-snippets'] => ({
    snippets: [
      {
        kind: 'missing',
        lang: 'makefile',
        code: 'test:\n\tpytest',
        path: 'Makefile',
        caption: t('No target'),
      },
      { kind: 'proposed', code: '# Setting up\n\n```sh\nmake\n```', caption: t('The first page') },
    ],
  }),
  faq: ({ t, m }: Say): PropsOf['faq'] => ({
    questions: [
      { question: t('Where do I start?'), answer: m('With week one.\n\n- then two') },
      { question: t('How long?'), answer: t('Four weeks') },
    ],
  }),
  'link-line': ({ t }: Say): PropsOf['link-line'] => ({
    links: [{ text: t('Roadmap'), href: 'dossier:roadmap' }, { text: t('Index') }],
  }),
  recommendations: ({ t, m }: Say): PropsOf['recommendations'] => ({
    recommendations: [
      { text: m('**Do not** deploy'), items: [{ text: t('Fix first'), items: [{ text: t('CORS') }] }] },
      { text: t('Automate') },
    ],
  }),
  actions: ({ t }: Say): PropsOf['actions'] => ({
    depth: 3,
    horizons: [
      {
        horizon: t('This week'),
        anchor: 'this-week',
        condition: t('the path is chosen'),
        effort: figure('actions/week.effort', '4', { after: ' h' }),
        items: [
          {
            lead: t('Engineering'),
            text: t('Read'),
            object: { text: t('Roadmap'), href: '#roadmap' },
            done: false,
            effort: minutes('document/plan.minutes', '15'),
            findings: [{ text: t('SEC-01') }],
          },
          { text: t('Decide'), items: [{ text: t('Meet') }] },
        ],
      },
    ],
  }),
  messages: ({ t, m }: Say): PropsOf['messages'] => ({
    depth: 3,
    messages: [
      {
        audience: t('Board'),
        anchor: 'board',
        fields: [
          { label: t('Problem'), text: m('Tests are *missing*.') },
          { label: t('Ask'), text: t('Two weeks') },
        ],
      },
    ],
  }),
  'document-list': ({ t }: Say): PropsOf['document-list'] => ({
    rows: [
      {
        title: t('Summary'),
        href: 'dossier:executive-summary',
        here: true,
        file: t('executive-summary.md'),
        purpose: t('For leaders'),
        audience: [t('Board'), t('Product')],
        formats: [{ text: t('PDF'), href: 'dossier:executive-summary?pdf' }],
        pages: figure('document/summary.pages', '2'),
        minutes: minutes('document/summary.minutes', '5'),
      },
      { title: t('Audit'), pages: figure('document/audit.pages', '53') },
    ],
    pages: figure('documents.pages', '55'),
    minutes: minutes('documents.minutes', '5'),
  }),
  'reading-orders': ({ t }: Say): PropsOf['reading-orders'] => ({
    depth: 3,
    orders: [
      {
        audience: t('Board'),
        anchor: 'board',
        total: minutes('order/board', '15'),
        budget: minutes('order/board.budget', '20'),
        entries: [
          {
            read: { text: t('Summary'), href: 'dossier:executive-summary' },
            note: t('first page'),
            minutes: minutes('document/summary.minutes', '5'),
          },
          { read: { text: t('Meeting') }, minutes: minutes('order/board.1', '10') },
        ],
      },
    ],
  }),
  'data-table': ({ t, i, m }: Say): PropsOf['data-table'] => ({
    caption: t('Incidents'),
    columns: [
      { label: t('Month') },
      { label: t('Hours'), align: 'right' },
      { label: t('Cause'), align: 'center' },
    ],
    rows: [
      [t('May'), figure('table/incidents.0.1', '12'), i('`OOM`')],
      [t('June'), null, t('Deploy')],
    ],
    note: m('As *reported*.'),
  }),
  resources: ({ t }: Say): PropsOf['resources'] => ({
    resources: [
      { label: t('Testing'), text: t('The manual'), href: 'https://example.com/manual' },
      { label: t('Guide'), href: 'https://example.com/guide' },
    ],
  }),
  limitations: ({ t, m }: Say): PropsOf['limitations'] => ({
    scope: m('The **backend** only'),
    method: t('Reading and running'),
    limitations: [t('No load tests'), t('No production data')],
    disclaimer: t('As of today'),
  }),
}
