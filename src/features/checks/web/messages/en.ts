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
}
