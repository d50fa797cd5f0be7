export const en = {
  neverChecked: 'This plan was never checked',
  neverCheckedText: 'It is checked with its next change, and before a version is frozen.',
  computedAt: (moment: string) => `Computed ${moment}`,
  finding: 'What is asked',
  severity: 'Weight',
  computed: (count: number) => (count === 1 ? '1 rule was computed' : `${count} rules were computed`),
  motiveNote: 'At least ten characters: who reads the version must understand it.',
  exceptionText: 'You answer for leaving this as it is, until the day that you give.',
  given: 'The exception is given',
  withdrawn: 'The exception is withdrawn',
  until: (on: string) => `until ${on}`,
  mark: (errors: number, warnings: number) =>
    [
      errors === 0 ? '' : errors === 1 ? '1 error' : `${errors} errors`,
      warnings === 0 ? '' : warnings === 1 ? '1 warning' : `${warnings} warnings`,
    ]
      .filter(Boolean)
      .join(', '),
  gaps: 'What is wrong in what you answer for',
  noGaps: 'Nothing is wrong in what you answer for',
  noGapsText: 'The checks of your plans find no error and no warning.',
  moreGaps: (count: number) => (count === 1 ? 'and 1 more finding' : `and ${count} more findings`),
}
