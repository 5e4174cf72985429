import type { FigureKinds } from './kind.js'

/** Figures of the plan: phases, tasks, scenarios, team. */
export const planFigures = {
  phasesTotal: { pattern: 'phases.total', unit: 'count', meaning: 'Phases.' },
  phaseEffort: {
    pattern: 'phase/<phase>.effort',
    unit: 'effort',
    meaning:
      'Remaining effort of a phase: typed budget, else its tasks, else its open findings; zero once it is done.',
  },
  phaseBudget: {
    pattern: 'phase/<phase>.budget',
    unit: 'effort',
    meaning: 'Budget of a phase that is done.',
  },
  phaseTasks: {
    pattern: 'phase/<phase>.tasks',
    unit: 'effort',
    meaning: 'Effort of the tasks of a phase, where it differs from the typed budget.',
  },
  phaseHours: {
    pattern: 'phase/<phase>.hours',
    unit: 'effort',
    meaning: 'Remaining effort of a phase in hours.',
  },
  phaseCost: {
    pattern: 'phase/<phase>.cost',
    unit: 'money',
    meaning: 'Hours of a phase × the rate of its role.',
  },
  phaseDuration: {
    pattern: 'phase/<phase>.duration',
    unit: 'duration',
    meaning: 'Calendar time of a phase.',
  },
  phaseStart: {
    pattern: 'phase/<phase>.start',
    unit: 'duration',
    meaning: 'Calendar time from the start of the plan until a phase begins.',
  },
  phaseFinish: {
    pattern: 'phase/<phase>.finish',
    unit: 'duration',
    meaning: 'Calendar time from the start of the plan until a phase ends.',
  },
  phaseOpen: { pattern: 'phase/<phase>.open', unit: 'count', meaning: 'Open findings that a phase carries.' },
  phaseItems: {
    pattern: 'phase/<phase>.items',
    unit: 'count',
    meaning: 'Check boxes of the tasks of a phase.',
  },
  phaseItemsDone: {
    pattern: 'phase/<phase>.itemsDone',
    unit: 'count',
    meaning: 'Ticked check boxes of the tasks of a phase.',
  },
  phaseProjected: {
    pattern: 'phase/<phase>/<subject>.projected',
    unit: 'score',
    meaning: 'Score of a category, or the overall score, that is expected after a phase.',
  },
  taskEffort: {
    pattern: 'task/<task>.effort',
    unit: 'effort',
    meaning: 'Effort of a task: typed, or of its open findings.',
  },
  taskCost: {
    pattern: 'task/<task>.cost',
    unit: 'money',
    meaning: 'Hours of a task × the rate of its role.',
  },
  planEffort: { pattern: 'plan.effort', unit: 'effort', meaning: 'Remaining effort of all phases.' },
  planTasks: {
    pattern: 'plan.tasks',
    unit: 'effort',
    meaning: 'Effort of all tasks of phases that are not done.',
  },
  planCost: { pattern: 'plan.cost', unit: 'money', meaning: 'Cost of all phases.' },
  planDuration: {
    pattern: 'plan.duration',
    unit: 'duration',
    meaning: 'Longest path through the phases that are not done.',
  },
  planScheduled: { pattern: 'plan.scheduled', unit: 'count', meaning: 'Open findings that a phase carries.' },
  planUnscheduled: {
    pattern: 'plan.unscheduled',
    unit: 'count',
    meaning: 'Open findings that no phase carries.',
  },
  scenariosTotal: { pattern: 'scenarios.total', unit: 'count', meaning: 'Scenarios.' },
  scenarioFindings: {
    pattern: 'scenario/<scenario>.findings',
    unit: 'count',
    meaning: 'Open findings a scenario covers.',
  },
  scenarioEffort: {
    pattern: 'scenario/<scenario>.effort',
    unit: 'effort',
    meaning: 'Effort of a scenario: of its phases, or of its findings.',
  },
  scenarioDuration: {
    pattern: 'scenario/<scenario>.duration',
    unit: 'duration',
    meaning: 'Calendar time of a scenario: typed, or the longest path through its phases.',
  },
  scenarioPath: {
    pattern: 'scenario/<scenario>.path',
    unit: 'duration',
    meaning: 'Longest path through the phases of a scenario, beside a typed duration.',
  },
  scenarioTotal: {
    pattern: 'scenario/<scenario>.total',
    unit: 'money',
    meaning: 'Cost of a scenario: quoted, or derived.',
  },
  scenarioDerived: {
    pattern: 'scenario/<scenario>.derived',
    unit: 'money',
    meaning: 'Derived cost of a scenario, beside a quoted one.',
  },
  scenarioPeople: {
    pattern: 'scenario/<scenario>.people',
    unit: 'measure',
    meaning: 'People in the team of a scenario.',
  },
  scenarioPersonWeeks: {
    pattern: 'scenario/<scenario>.personWeeks',
    unit: 'measure',
    meaning: 'Full-time people × weeks of a scenario.',
  },
  scenarioSavings: {
    pattern: 'scenario/<scenario>.savings',
    unit: 'money',
    meaning: 'Savings of one month in a scenario that brings benefits of its own.',
  },
  scenarioClaimed: {
    pattern: 'scenario/<scenario>/<benefit>/<months>.multiple',
    unit: 'factor',
    meaning: 'Quoted saving over some months ÷ cost of a scenario.',
  },
  scenarioPayback: {
    pattern: 'scenario/<scenario>.payback',
    unit: 'duration',
    meaning: 'Months until the savings repay a scenario.',
  },
  scenarioMultiple: {
    pattern: 'scenario/<scenario>/<months>.multiple',
    unit: 'factor',
    meaning: 'Savings over some months ÷ cost of a scenario.',
  },
  scenarioPercent: {
    pattern: 'scenario/<scenario>/<months>.percent',
    unit: 'percent',
    meaning: 'Savings over some months less the cost of a scenario, as a share of the cost.',
  },
  scenarioMilestone: {
    pattern: 'scenario/<scenario>/<milestone>/<metric>.value',
    unit: ['measure', 'word'],
    meaning: 'Value of a metric at a milestone of a scenario.',
  },
  teamPeople: { pattern: 'team.people', unit: 'measure', meaning: 'People in the team.' },
  teamFullTime: {
    pattern: 'team.fullTime',
    unit: 'measure',
    meaning: 'People in the team with full allocation.',
  },
  teamPartTime: {
    pattern: 'team.partTime',
    unit: 'measure',
    meaning: 'People in the team with less than full allocation.',
  },
  teamMonthly: { pattern: 'team.monthly', unit: 'money', meaning: 'Monthly cost of the infrastructure.' },
  roleCount: {
    pattern: 'team/<role>.count',
    unit: 'measure',
    meaning: 'People of a role: typed, or the most that any phase asks for.',
  },
  roleAllocation: {
    pattern: 'team/<role>.allocation',
    unit: 'percent',
    meaning: 'Share of their time that people of a role give.',
  },
  infrastructureMonthly: {
    pattern: 'infrastructure/<entry>.monthly',
    unit: 'money',
    meaning: 'Monthly cost of one part of the infrastructure.',
  },
} as const satisfies FigureKinds
