import { z } from 'zod'
import { action } from './action.js'
import { artifact } from './artifact.js'
import { category } from './category.js'
import { checklist } from './checklist.js'
import { costs } from './costs.js'
import { decision } from './decision.js'
import { documents } from './documents.js'
import { faq } from './faq.js'
import { finding } from './finding.js'
import { history } from './history.js'
import { withIds } from './id.js'
import { list } from './list.js'
import { message } from './message.js'
import { meta } from './meta.js'
import { metric } from './metric.js'
import { narrative } from './narrative.js'
import { object } from './object.js'
import { phase, plan } from './phase.js'
import { process } from './process.js'
import { quickWin } from './quick-win.js'
import { quote } from './quote.js'
import { recommendation } from './recommendation.js'
import { requirement } from './requirement.js'
import { resource } from './resource.js'
import { risk } from './risk.js'
import { scales } from './scales.js'
import { scenario } from './scenario.js'
import { scoring } from './scoring.js'
import { strength } from './strength.js'
import { table } from './table.js'
import { team } from './team.js'
import { verdict, verdictTarget } from './verdict.js'
import { schemaVersion } from './version.js'

/** The findings file as authors write it; parsing gives it with defaults filled and every form unified. */
export const findingsSchema = object({
  $schema: z.string().exactOptional().meta({ description: 'Address of this schema, for editors.' }),
  schemaVersion: z
    .union(
      [z.literal(schemaVersion), z.enum(['1', '1.0']).transform((): typeof schemaVersion => schemaVersion)],
      {
        error: () => `\`${schemaVersion}\``,
      },
    )
    .default(schemaVersion)
    .meta({ description: 'Version of the findings format.' }),
  meta,
  scales: scales.prefault({}),
  scoring: scoring.prefault({}),
  categories: list(category, 'Areas of the assessment, with scores.'),
  findings: list(finding, 'Things that are wrong or missing.'),
  artifacts: list(artifact, 'Files and directories.'),
  strengths: list(strength, 'Things that are done well.'),
  metrics: list(metric, 'Measured values.'),
  quickWins: list(quickWin, 'Small changes with a visible effect.'),
  phases: list(phase, 'Stretches of the plan, in order.'),
  plan: plan.prefault({}),
  costs: costs.exactOptional(),
  scenarios: list(scenario, 'Ways to go.'),
  team: team.prefault({}),
  risks: list(risk, 'Things that may go wrong.'),
  decisions: list(decision, 'Questions somebody must decide.'),
  requirements: list(requirement, 'What must hold before release.'),
  checklists: list(checklist, 'Things to tick that no finding carries.'),
  processes: list(process, 'Procedures with their steps.'),
  verdict: verdict.prefault({}),
  targets: list(verdictTarget, 'Verdicts for several places of deployment.'),
  messages: z
    .array(message)
    .default([])
    .transform(withIds('message'))
    .meta({ description: 'What each audience should hear.' }),
  actions: z
    .array(action)
    .default([])
    .transform(withIds('action'))
    .meta({ description: 'What to do by when.' }),
  recommendations: z
    .array(recommendation)
    .default([])
    .transform(withIds('recommendation'))
    .meta({ description: 'Advice.' }),
  documents: documents.prefault({}),
  faq: z.array(faq).default([]).transform(withIds('faq')).meta({ description: 'Questions and answers.' }),
  resources: z
    .array(resource)
    .default([])
    .transform(withIds('resource'))
    .meta({ description: 'Where to read more.' }),
  narrative: narrative.default({}),
  tables: list(table, 'Tables of your own.'),
  history: list(history, 'Earlier assessments, oldest first.'),
  quotes: z
    .array(quote)
    .default([])
    .transform(withIds('quote'))
    .meta({ description: 'What others say about figures; compared, not printed.' }),
}).meta({
  title: 'Dossier findings',
  description:
    'One assessment: what was found, how it is scored, what to do and what it costs. Counts, sums and scores are derived and have no fields.',
})
