import type { ViewContext } from '../context.js'

/** The name of a role by its id, from the team or the rates; a role that neither knows stands for itself. */
export function roleLabel({ assessment }: ViewContext, role: string): string {
  const { team, costs } = assessment.findings
  return (
    team.roles.find(({ id }) => id === role)?.label ??
    costs?.rates.find((rate) => rate.role === role)?.label ??
    role
  )
}
