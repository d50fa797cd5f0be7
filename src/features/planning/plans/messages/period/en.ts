/** How the period in which a plan is in force differs from the plan period. */
export const en = {
  extended: (day: string) => `extended until ${day}`,
  replaced: (day: string) => `replaced from ${day}`,
  replacedBy: (title: string, day: string) => `replaced by “${title}” from ${day}`,
  ended: (day: string) => `ended on ${day}`,
}
