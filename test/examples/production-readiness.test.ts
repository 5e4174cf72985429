import { describe, expect, it } from 'vitest'
import { issueListJson, type IssueTask } from '../../src/document/data/issue-list.js'
import type { FindingsInput } from '../../src/model/index.js'
import { compileExample, entity, nodesOf, type Example, type Patch } from './example.js'

const name = 'production-readiness'
const example = await compileExample(name)
const { input, shown } = example
const all = example.documents.map(({ markdown }) => markdown).join('\n')
const rank = (input.scales?.priorities ?? []).map(({ id }) => id)

describe('the verdict of the demonstration project', () => {
  it('001-1 prints no score, bar or grade, and a verdict that follows from the critical findings', async () => {
    expect(example.assessment.ledger.ids().filter((id) => /^score[./](?!coverage)/.test(id))).toEqual([])
    expect(all).not.toMatch(/█|░|\/10\b|Not assessed|^#+ .*(?:Score|Grade)|\| (?:Score|Grade|Bar) \|/m)
    expect(verdicts(example)).toEqual(new Set(['NOT READY FOR PRODUCTION']))
    const closed = await compileExample(name, closeAll('critical'))
    expect(verdicts(closed)).toEqual(new Set(['Ready once the high priorities are closed']))
    expect(closed.messages).toEqual([])
  })

  it('001-21 keeps the nested recommendations and lets the first of them speak with the verdict', async () => {
    const advice = section(markdownOf(example, 'roadmap'), 'Recommendations')
    expect(advice.match(/^\d\. /gm)).toHaveLength(7)
    expect(advice.match(/^ {3}- /gm)).toHaveLength(3 + 2 + 2 + 4 + 3 + 3)
    expect(advice).toContain(
      '**Do NOT deploy to production** while the verdict is “NOT READY FOR PRODUCTION”',
    )
    const closed = await compileExample(name, closeAll('critical'))
    expect(markdownOf(closed, 'roadmap')).toContain('while the verdict is “Ready once')
  })
})

describe('the findings of the demonstration project', () => {
  it('001-4 numbers 28 findings by section, 2 and 7 without a second number', () => {
    const numbers = (input.findings ?? []).map(({ displayId }) => displayId)
    const cards = [
      ...markdownOf(example, 'backlog').matchAll(/^### <a id="finding-[\w-]+"><\/a>([\d.]+) — /gm),
    ]
    expect(new Set(cards.map(([, number]) => number))).toEqual(new Set(numbers))
    expect(numbers).toHaveLength(28)
    expect(numbers.filter((number) => /^\d+$/.test(number ?? ''))).toEqual(['2', '7'])
    expect(numbers[0]).toBe('1.1')
    expect(numbers.at(-1)).toBe('10.3')
    expect(rank.map((priority) => shown(`open.priority.${priority}`))).toEqual(['11', '5', '7', '5'])
    expect([shown('findings.total'), shown('open.critical')]).toEqual(['28', '11'])
  })

  it('001-5 shows on each card what its finding states, and no label for what it does not', () => {
    for (const finding of input.findings ?? []) {
      const text = card(example, 'gap-analysis', finding.id)
      const { label } = typeof finding.status === 'object' ? finding.status : {}
      expect(text).toMatch(/\*\*Priority:\*\* (?:🔴|🟠|🟡|🟢) [A-Z]+ · \*\*Status:\*\* (?:❌|⚠️) /)
      expect(text).toContain(label)
      expect(/\*\*Affects:\*\*/.test(text), finding.id).toBe((finding.affects ?? []).length > 0)
      expect(/\*\*References:\*\*/.test(text), finding.id).toBe((finding.references ?? []).length > 0)
      expect(text).toContain('**Issues:**')
      expect(text).toContain('**Actions:**')
    }
    const silent = ['tests', 'backup', 'type-hints'].map((id) => entity(input.findings, id).affects)
    expect(silent).toEqual([undefined, undefined, undefined])
  })

  it('001-6 lists every finding under the heading of its own priority', () => {
    for (const [kind, heading] of [['gap-analysis', 'Findings by priority']] as const) {
      const groups = section(markdownOf(example, kind), heading).split(/^### /m).slice(1)
      expect(groups).toHaveLength(4)
      for (const [index, group] of groups.entries()) {
        const ids = [...group.matchAll(/#finding-([\w-]+)\)/g)].map(([, id = '']) => id)
        expect(new Set(ids)).toEqual(new Set(ofPriority(input, rank[index])))
      }
    }
    const critical = section(markdownOf(example, 'gap-analysis'), 'Critical findings')
    const cards = [...critical.matchAll(/<a id="finding-([\w-]+)">/g)].map(([, id]) => id)
    expect(new Set(cards)).toEqual(new Set(ofPriority(input, 'critical')))
  })

  it('001-7 marks each section with the highest priority inside, whatever that is', async () => {
    const badges = (of: Example) =>
      Object.fromEntries(
        (of.input.categories ?? []).map(({ id }) => [id, of.shown(`category/${id}.priority`)]),
      )
    expect(badges(example)).toEqual({
      security: 'CRITICAL',
      testing: 'CRITICAL',
      observability: 'CRITICAL',
      database: 'CRITICAL',
      deployment: 'CRITICAL',
      api: 'HIGH',
      recovery: 'CRITICAL',
      performance: 'MEDIUM',
      quality: 'MEDIUM',
      documentation: 'MEDIUM',
    })
    const lowered = await compileExample(name, (findings) => {
      for (const id of ['pagination', 'rate-limiting']) entity(findings.findings, id).priority = 'low'
    })
    expect(badges(lowered)['api']).toBe('MEDIUM')
    for (const kind of ['executive-summary', 'gap-analysis', 'master-assessment']) {
      expect(markdownOf(example, kind)).toMatch(/API Design\S* \| 🟠 HIGH \|/)
      expect(markdownOf(lowered, kind)).toMatch(/API Design\S* \| 🟡 MEDIUM \|/)
    }
    expect(markdownOf(lowered, 'backlog')).toMatch(/6\. API Design\S* \| 🟡 MEDIUM \|/)
  })

  it('001-8 draws 145 boxes, 46 below them, and 5 points that explain', () => {
    const backlog = markdownOf(example, 'backlog')
    expect(backlog.match(/^- \[ \] /gm)).toHaveLength(145)
    expect(backlog.match(/^ {2}- \[ \] /gm)).toHaveLength(46)
    expect(backlog.match(/^ {2}- (?!\[)/gm)).toHaveLength(5)
    expect(shown('actions.total')).toBe(`${145 + 46}`)
    expect(shown('decision/api-framework.actions')).toBe('5')
    const given = (input.findings ?? []).flatMap(({ actions = [] }) => actions)
    expect(given).toHaveLength(140)
  })

  it('001-9 names places as path and lines with their notes, and leads there where a repository is stated', async () => {
    const gaps = markdownOf(example, 'gap-analysis')
    expect(gaps).toContain('- `fastDataApi/app/routers/songs.py` — all endpoints unprotected')
    expect(gaps).toContain('- `fastDataApi/app/routers/songs.py` — similar')
    expect(gaps).toContain('`fastDataApi/app/database.py:31-36`')
    expect(gaps).toContain('`compose.yaml:16` — hardcoded password')
    const places = (input.findings ?? []).flatMap(({ references = [] }) => references)
    for (const { path = '', line, endLine } of places) {
      const lines = line === undefined ? '' : endLine === undefined ? `:${line}` : `:${line}-${endLine}`
      expect(gaps).toContain(`\`${path}${lines}\``)
    }
    const linked = await compileExample(name, ({ meta }) => {
      if (meta.subject) meta.subject.repository = 'https://git.example.com/catalogue'
    })
    expect(markdownOf(linked, 'gap-analysis')).toContain(
      '[`fastDataApi/app/database.py:31-36`](https://git.example.com/catalogue/blob/HEAD/fastDataApi/app/database.py#L31-L36)',
    )
  })

  it('001-10 keeps every snippet with its language and place, examples apart from evidence', () => {
    const { document, markdown } = example.document('gap-analysis')
    const codes = nodesOf(document.tree).flatMap((node) => (node.type === 'code' ? [node] : []))
    const snippets = (input.findings ?? []).flatMap(({ evidence = [] }) => evidence)
    expect(new Set(snippets.map(({ lang }) => lang))).toEqual(new Set(['python', 'sql', 'dockerfile', 'txt']))
    for (const { code, lang, path, line, kind } of snippets) {
      expect(codes.filter((node) => node.lang === lang && `${node.value}\n` === code)).toHaveLength(1)
      if (kind === 'example') expect(path).toBeUndefined()
      else expect(markdown).toContain(`**Evidence:** \`${path}${line === undefined ? '' : `:${line}`}\``)
    }
    expect(markdown.match(/^\*\*Example:\*\* /gm)).toHaveLength(2)
  })

  it('001-11 draws four structures as trees, the last of them with its alternative', async () => {
    const trees = ['tests', 'migrations', 'pipeline', 'infrastructure'].map((id) =>
      /```text\n([^`]*)```/
        .exec(card(example, 'gap-analysis', id))?.[1]
        ?.trimEnd()
        .split('\n'),
    )
    expect(trees.map((lines) => lines?.[0]?.split(' ')[0])).toEqual(['./', './', './', './'])
    for (const { path, findings = [] } of input.artifacts ?? []) {
      const index = ['tests', 'migrations', 'pipeline', 'infrastructure'].indexOf(findings[0] ?? '')
      const file = path.split('/').at(-1) ?? ''
      expect(trees[index]?.filter((line) => line.includes(`── ${file}`))).not.toEqual([])
    }
    const [, , pipeline, infrastructure] = trees
    expect(pipeline?.[1]).toBe('└── .github/')
    expect(infrastructure?.filter((line) => line === '# OR')).toHaveLength(1)
    expect(infrastructure?.join('\n').split('# OR')[1]).toContain('accessible/')
    for (const line of trees.flat())
      expect(line ?? '').toMatch(/^(?:\.\/(?: +# \S.*)?|# OR|)$|^[│ ]*[├└]── \S/)
  })

  it('001-3 groups ten strengths in three, with the points below two of them', () => {
    const text = section(markdownOf(example, 'gap-analysis'), 'Strengths')
    const groups = text.split(/^### /m).slice(1)
    const counts = groups.map((group) => [
      group.split('\n', 1)[0]?.trim(),
      group.match(/^- /gm)?.length,
      group.match(/^ {2}- /gm)?.length ?? 0,
    ])
    expect(counts).toEqual([
      ['Architecture & Design', 5, 0],
      ['Code Quality', 2, 4 + 5],
      ['Database', 3, 0],
    ])
    expect(shown('strengths.total')).toBe('10')
  })
})

describe('the plan of the demonstration project', () => {
  it('001-2 shows one table of ways forward in summary and roadmap', async () => {
    const slow = await compileExample(name, (findings) => {
      entity(findings.phases, 'P1').duration = '6-8w'
    })
    for (const of of [example, slow]) {
      const table = section(markdownOf(of, 'executive-summary'), 'Scenarios')
      expect(table).toBe(section(markdownOf(of, 'roadmap'), 'Scenarios'))
      expect(table.match(/^\| (?!---|Scenario)/gm)).toHaveLength(3)
      for (const { id = '' } of of.input.scenarios ?? []) {
        expect(table).toContain(`| ${of.shown(`scenario/${id}.duration`)} |`)
      }
    }
    expect(slow.shown('scenario/minimum.duration')).toBe('10–14 weeks')
  })

  it('001-14 states the size of both services once, for strengths and decision alike', async () => {
    const decision = section(markdownOf(example, 'roadmap'), 'Decisions')
    expect(decision.match(/^- (?!\[)/gm)).toHaveLength(6 + 3)
    expect(decision).toContain('**Recommendation:** **Choose FastAPI**')
    expect(decision.match(/^- \[ \] /gm)).toHaveLength(5)
    expect(decision).toContain('about 430 LOC, against about 764 LOC')
    expect(section(markdownOf(example, 'gap-analysis'), 'Strengths')).toContain('about 430 LOC.')
    const grown = await compileExample(name, (findings) => {
      entity(findings.metrics, 'loc-fastapi').current = 481
    })
    const texts = grown.documents.map(({ markdown }) => markdown).join('\n')
    expect(texts).not.toMatch(/\b430\b/)
    expect(texts.match(/about 481 LOC/g)?.length).toBe(all.match(/about 430 LOC/g)?.length)
  })

  it('001-15 adds the phases up to 10–16 weeks, two of them to 8–12', async () => {
    const phases = ['P1', 'P2', 'P3'].map((id) => shown(`phase/${id}.duration`))
    expect(phases).toEqual(['4–6 weeks', '4–6 weeks', '2–4 weeks'])
    expect(shown('plan.duration')).toBe('10–16 weeks')
    const ways = ['minimum', 'recommended', 'full'].map((id) => shown(`scenario/${id}.duration`))
    expect(ways).toEqual(['8–12 weeks', '10–16 weeks', '10–16 weeks'])
    const parallel = await compileExample(name, (findings) => {
      delete entity(findings.phases, 'P3').dependsOn
    })
    expect(parallel.shown('plan.duration')).toBe('8–12 weeks')
  })

  it('001-16 names one time to production in head, ways and closing words', async () => {
    const summary = markdownOf(example, 'executive-summary')
    expect(summary).toContain('**Time to completion:** 10–16 weeks')
    expect(summary).toContain('| Full production grade | 10–16 weeks |')
    expect(summary).toContain('With 10–16 weeks of steady work')
    const shorter = await compileExample(name, (findings) => {
      entity(findings.phases, 'P3').duration = '1w'
    })
    const texts = shorter.documents.map(({ markdown }) => markdown).join('\n')
    expect(texts).not.toContain('10–16 weeks')
    expect(texts.match(/9–13 weeks/g)?.length).toBe(all.match(/10–16 weeks/g)?.length)
  })

  it('001-17 keeps overlapping weeks, none of them beyond its phase', () => {
    const roadmap = markdownOf(example, 'roadmap')
    const weeks = (input.phases ?? []).map(({ id, tasks = [] }) => [
      id,
      ...tasks.map(({ when }) => `${when?.from}–${when?.to}`),
    ])
    expect(weeks).toEqual([
      ['P1', '1–2', '2–3', '3–4', '5–6'],
      ['P2', '1–2', '2–3', '3–4', '5–6'],
      ['P3', '1–2', '2–3', '3–4'],
    ])
    const printed = [...roadmap.matchAll(/^[-*] \[ \] \*\*Week ([\d–]+): /gm)].map(([, week]) => week)
    expect(printed).toEqual(weeks.flatMap(([, ...some]) => some))
  })

  it('001-18 lists the people of each phase and adds them up to a team', async () => {
    const roadmap = markdownOf(example, 'roadmap')
    const people = ['1 × Senior engineer', '1 × DevOps/SRE engineer', '1 × Developer', '1–2 × Engineer']
    for (const one of people) expect(roadmap).toContain(one)
    const team = section(markdownOf(example, 'investment'), 'Team')
    expect(team).toContain('| Engineer | 1–2 |')
    expect(team).toContain('| **Total** | **4–5** |')
    const more = await compileExample(name, (findings) => {
      const developer = entity(findings.phases, 'P2').resources?.[1]
      if (developer) developer.count = 3
    })
    expect(section(markdownOf(more, 'investment'), 'Team')).toContain('| **Total** | **6–7** |')
  })

  it('001-20 follows a phase that is renamed with the next review', async () => {
    const renamed = await compileExample(name, (findings) => {
      entity(findings.phases, 'P1').name = 'Lock and Prove'
    })
    expect(all).toMatch(/\*\*Next review:\*\* \[after Security & Testing\]/)
    const texts = renamed.documents.map(({ markdown }) => markdown).join('\n')
    expect(texts).toMatch(/\*\*Next review:\*\* \[after Lock and Prove\]/)
    expect(texts).not.toMatch(/after Security & Testing|\| (?:\[)?Security & Testing/)
  })
})

describe('the lists of the demonstration project', () => {
  const checklist = markdownOf(example, 'readiness-checklist')

  it('001-12 groups the readiness checklist by the priority of each finding, each once', () => {
    const groups = checklist
      .split(/^## /m)
      .slice(1)
      .filter((group) => /\d of \d+ done/.test(group))
    expect(groups).toHaveLength(4)
    const byGroup = groups.map((group) => [...group.matchAll(/#finding-([\w-]+)\)/g)].map(([, id]) => id))
    expect(byGroup.map((ids) => new Set(ids))).toEqual(rank.map((one) => new Set(ofPriority(input, one))))
    expect(byGroup.flat()).toHaveLength(28)
    expect(byGroup[0]).toEqual(expect.arrayContaining(['https', 'monitoring']))
    expect(byGroup[2]).toEqual(expect.arrayContaining(['cascades', 'runbook']))
    expect(checklist).not.toContain('[x]')
  })

  it('001-13 marks what no finding stands behind as additional', () => {
    const additional = checklist.match(/^- \[ \] \*\*Additional:\*\* .*$/gm)
    expect(additional).toHaveLength(4)
    expect(shown('readiness.additional')).toBe('4')
    for (const title of ['Input sanitization', 'Load testing', 'Distributed tracing']) {
      expect(additional?.some((line) => line.includes(title))).toBe(true)
    }
  })

  it('001-19 gives the backlog a row per finding and per action, for trackers too', () => {
    const backlog = markdownOf(example, 'backlog')
    const rows = [...backlog.matchAll(/^\| ([\d.]+) \| /gm)]
    expect(rows).toHaveLength(28)
    const tables = Object.fromEntries(
      example.data.flatMap(({ path, contents }) =>
        path.endsWith('.csv') ? [[path, csvRows(String(contents))] as const] : [],
      ),
    )
    expect(tables['backlog.csv']).toBe(28)
    expect(tables['backlog-actions.csv']).toBe(145 + 46)
    const issues = example.data.find(({ path }) => path.endsWith('.json'))
    const { issues: listed, decisions } = issueListJson.parse(JSON.parse(String(issues?.contents)))
    expect(listed.filter(({ labels }) => labels.length > 0)).toHaveLength(28)
    expect(countTasks([...listed, ...decisions])).toBe(145 + 46)
  })
})

/** Closes every finding of a priority. */
function closeAll(priority: string): Patch {
  return ({ findings = [] }) => {
    for (const finding of findings) if (finding.priority === priority) finding.status = 'done'
  }
}

function markdownOf(of: Example, kind: string): string {
  return of.document(kind).markdown
}

/** The text under a heading of the second level, whatever stands in brackets behind it. */
function section(markdown: string, heading: string): string {
  const [, text = ''] = markdown.split(new RegExp(`^## (?:<a [^>]*></a>)?${heading}(?: \\(.*\\))?$`, 'm'))
  return (text.split(/^## /m)[0] ?? '').trim()
}

/** The card of a finding in one document. */
function card(of: Example, kind: string, id: string): string {
  const [, text = ''] = markdownOf(of, kind).split(`<a id="finding-${id}"></a>`)
  return text.split(/^#{2,3} /m)[0] ?? ''
}

function ofPriority({ findings = [] }: FindingsInput, priority: string | undefined): string[] {
  return findings.filter((finding) => finding.priority === priority).map(({ id }) => id)
}

/** What documents give as the verdict. */
function verdicts({ documents }: Example): Set<string | undefined> {
  const found = documents.flatMap(({ markdown }) => [
    ...markdown.matchAll(/\*\*Verdict:\*\* \*{0,2}([^*\n]+)/g),
  ])
  return new Set(found.map(([, label]) => label?.trim()))
}

/** Steps of issues, those below others included. */
function countTasks(some: readonly { readonly tasks: readonly IssueTask[] }[]): number {
  return some.reduce((sum, { tasks }) => sum + tasks.length + countTasks(tasks), 0)
}

/** Rows of a table after its head; no cell of these holds a line break. */
function csvRows(text: string): number {
  return text.trim().split(/\r?\n/).length - 1
}
