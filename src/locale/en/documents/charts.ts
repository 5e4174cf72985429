/** Words of charts: a title for each, and a sentence that says what the picture shows. */
export const charts = {
  scores: {
    title: 'Scores by category',
    sentence: '{best} stands highest at {high}, {worst} lowest at {low}.',
    overall: 'Overall',
    target: 'Target',
  },
  radar: {
    title: 'Scores by category, now and before',
    now: 'Now',
    both: 'Higher now than in {before}: {higher}. Lower: {lower}.',
    higher: 'Higher now than in {before}: {higher}. None is lower.',
    lower: 'Lower now than in {before}: {lower}. None is higher.',
    same: 'Every score is what it was in {before}.',
  },
  heat: {
    title: 'Open findings by category and severity',
    sentence: 'Most open findings are in {category}: {count} of {all}.',
  },
  scatter: {
    title: 'Open findings by severity and effort',
    sentence:
      'Of the level “{level}”, {quickest} takes the least effort: {least}. The greatest of all is {most}, for {longest}.',
    low: 'Least effort',
    high: 'Greatest effort',
  },
  gantt: {
    title: 'Phases over time',
    sentence: 'The plan takes {duration} from the start of the first phase to the end of the last.',
    critical: 'Decides how long the plan takes',
    slack: 'Has time to spare',
    range: 'Up to the latest end',
  },
  cost: {
    title: 'Cost by phase',
    sentence: 'The largest part is {phase} at {amount} of {total}.',
    range: 'Up to the highest estimate',
  },
  trend: {
    title: 'Overall score over time',
    sentence: 'The overall score was {first} at first and is {last} now.',
    now: 'Now',
  },
  change: {
    title: 'Measures before and after',
    sentence: 'The largest change is in {metric}: {before} before the work, {after} after it.',
    before: 'before',
    after: 'after',
  },
}
