import type { ViewContext } from '../context.js'
import type { Props } from './props.js'

/** Questions of readers with their answers; undefined when there are none. */
export function faq({ assessment, authored, narrative }: ViewContext): Props<'faq'> | undefined {
  const questions = assessment.findings.faq.map(({ q, a }, index) => ({
    question: authored.inline(q, `/faq/${index}/q`),
    answer: narrative.markdown(a, `/faq/${index}/a`),
  }))
  return questions.length > 0 ? { questions } : undefined
}
