/** Words of the Roadmap (roadmap). */
export const roadmap = {
  title: 'Roadmap',
  audience: '',
  purpose: '',
  /** Who works on something, and how many of them. */
  people: '{count} × {role}',
  /** The condition of actions that belong to a scenario. */
  scenarioChosen: 'the scenario {scenario} is chosen',
}
