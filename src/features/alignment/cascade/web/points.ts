import type { LegalDate } from '#shared/dates.ts'
import type { DeadlinePoint } from '#ui/deadline-groups.ts'
import type { Cascade, CascadeMark } from '../contract.ts'

/** The shape for each state. */
export const pointStates = {
  on_time: 'in_time',
  done_late: 'late',
  late: 'missing',
  ahead: 'open',
  hidden: 'hidden',
} as const satisfies Record<CascadeMark['state'], DeadlinePoint['state']>

export const getMarkId = (mark: CascadeMark): string => mark.priority?.elementId ?? mark.owedBy.organisationId

/** Returns a point for each mark at the date. Missing results, and results with a hidden date, are placed at today. */
export const toDeadlinePoints = (marks: readonly CascadeMark[], today: LegalDate): DeadlinePoint[] =>
  marks.map((mark) => ({ id: getMarkId(mark), date: mark.doneOn ?? today, state: pointStates[mark.state] }))

/** Returns the common time range of all steps, so that their strips are aligned. */
export function computeSpan({ startsOn, today, steps }: Pick<Cascade, 'startsOn' | 'today' | 'steps'>) {
  const last = [today, ...steps.map((step) => step.dueOn)].toSorted().at(-1)!
  const margin = (Date.parse(last) - Date.parse(startsOn)) * 0.05
  const to = new Date(Math.max(Date.parse(last), Date.parse(startsOn) + 86_400_000) + margin)
  return { from: startsOn, to: to.toISOString().slice(0, 10) }
}
