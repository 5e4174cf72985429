/** Words of charts: a title for each, and a sentence that says what the picture shows. */
export const charts = {
  scores: {
    title: 'Scores by category',
    sentence: '{best} stands highest at {high}, {worst} lowest at {low}.',
    overall: 'Overall',
  },
  radar: {
    title: 'Scores by category, now and before',
    sentence: 'The solid line shows the scores now; the dashed line those of {before}.',
  },
  heat: {
    title: 'Open findings by category and severity',
    sentence: 'Most open findings are in {category}: {count} of {all}.',
  },
  scatter: {
    title: 'Open findings by severity and effort',
    sentence:
      'What stands high and to the left does most for the least effort; the greatest effort is {most}.',
    low: 'Least effort',
    high: 'Greatest effort',
  },
  gantt: {
    title: 'Phases over time',
    sentence: 'The plan takes {duration} from the start of the first phase to the end of the last.',
  },
  cost: {
    title: 'Cost by phase',
    sentence: 'The largest part is {phase} at {amount} of {total}.',
  },
  trend: {
    title: 'Overall score over time',
    sentence: 'The overall score was {first} at first and is {last} now.',
    now: 'Now',
  },
  change: {
    title: 'Measures before and after',
    sentence: 'Bars are long where values are large; each pair shows one measure before and after the work.',
    before: 'before',
    after: 'after',
  },
}
