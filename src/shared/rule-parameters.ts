/** The whole numbers that a rule accepts for a parameter. */
export interface RuleParameter {
  min: number
  max?: number
}

/**
 * The parameters that a rule of the core reads, and how many of them a binding of a country sets: at least one of them
 * (`some`, for a rule that checks nothing without a number), or all or none.
 */
export interface RuleParameters {
  known: Readonly<Record<string, RuleParameter>>
  set: 'some' | 'all_or_none'
}
