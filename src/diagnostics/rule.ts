/** How loud a diagnostic is; `error` stops the stage that raised it, at the stage's end. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * One kind of diagnostic. Its id (the key in its stage's list) is permanent.
 * `reason` and `note` hold `{name}` placeholders that {@link report} fills in.
 */
export type Rule = {
  readonly severity: Severity
  /** Why the rule exists, one sentence for the reference page. */
  readonly summary: string
  /** "Unexpected <what was found>, expected <what would do>". */
  readonly reason: string
  /** What to do next, as a full sentence. */
  readonly note: string
  /** Kept in the catalogue for ever, but raised no more. */
  readonly retired?: true
}

/** Rules of one stage, by permanent kebab-case id. */
export type Rules = Readonly<Record<string, Rule>>
