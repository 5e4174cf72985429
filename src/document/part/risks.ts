import { present } from '../../assess/index.js'
import type { Risk } from '../../model/index.js'
import type { ViewContext } from '../context.js'
import { badge } from './badge.js'
import { findingLinks } from './finding-links.js'
import type { Entry, Props } from './props.js'

/** What may go wrong and what is done about it; undefined without risks. */
export function risks(context: ViewContext): Props<'risks'> | undefined {
  const { findings, totals } = context.assessment
  const rows = findings.risks.map((risk, index) => riskRow(risk, `/risks/${index}`, context))
  return rows.length > 0 ? { rows, count: context.figure(totals.risks) } : undefined
}

function riskRow(risk: Risk, pointer: string, context: ViewContext): Entry<Props<'risks'>['rows']> {
  const { assessment, authored, words } = context
  const { riskLevels } = assessment.findings.scales
  const level = riskLevels.find(({ id }) => id === risk.level)
  // A status that all risks share says nothing about any of them.
  const isTold = assessment.findings.risks.some(({ status }) => status !== 'open')
  return {
    id: risk.id,
    title: authored.inline(risk.title, `${pointer}/title`),
    ...present({
      likelihood: risk.likelihood === undefined ? undefined : { label: risk.likelihood },
      impact: risk.impact === undefined ? undefined : { label: risk.impact },
      level: level && badge(level),
      horizon: risk.horizon,
      mitigation:
        risk.mitigation === undefined
          ? undefined
          : authored.markdown(risk.mitigation, `${pointer}/mitigation`),
      status: isTold ? words.documents.roadmap.riskStatus[risk.status] : undefined,
      owner: risk.owner,
      findings: findingLinks(context, risk.findings),
    }),
  }
}
