/** What raises a check and what does not: findings as YAML, title and date left out. */
export type PolicyCase = {
  /** The smallest findings that raise it; the reference page shows them. */
  readonly raised: string
  /** What it then says. */
  readonly reason: string | RegExp
  /** The same findings as they should be. */
  readonly silent: string
}
