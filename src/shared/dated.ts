import type { LegalDate } from './dates.ts'
import type { Id } from './ids.ts'
import type { LocalizedText, Names } from './localized-text.ts'

/** The responsible party: an organisation, a function of it if known, or a person. */
export interface ResponsibleParty {
  organisationId: Id
  names: Names
  functionId?: Id | null
  personId?: Id | null
}

/** A dated item that a slice provides for the calendar. */
export interface DatedEntry {
  /** Stable as long as the item is the same, regardless of the day: `preparation:<plan>:<step>:ready`. */
  key: string
  kind:
    | 'task'
    | 'preparation'
    | 'cascade'
    | 'duty'
    | 'round'
    | 'plan'
    | 'milestone'
    | 'figures'
    | 'approval'
    | 'step'
    | 'meeting'
  /** The event of that day, as a code of the kind: `begins`, `ready`, `ends`, a kind of task. */
  event: string
  date: LegalDate
  /** The name: the names of a step, or the title of a plan item. */
  names: Names | null
  title: LocalizedText | null
  /** The title of the plan that contains the item. */
  planTitle: LocalizedText | null
  /** The basis of the day. Null: planned by the drafting user. */
  basis: Names | null
  source: 'law' | 'observed' | 'usual' | 'planned'
  /** The last state marks a recorded day that requires no action. */
  state: 'open' | 'done' | 'announced'
  owner: { organisationId: Id; names: Names }
  responsibleParties: readonly ResponsibleParty[]
  /** The page where the item is handled. */
  href: string
  /** Marked TLP:RED or confidential. No text of it leaves the instance. */
  confidential: boolean
  /**
   * The names of tasks about the item: kind, subject and organisation, separated by spaces. Such a task is shown as
   * this item.
   */
  tasks?: readonly string[]
  /** The task itself. */
  task?: { id: Id; name: string; organisationId: Id }
  /** Tasks that request the item, each of a single organisation. */
  requestingTasks?: readonly { id: Id; organisationId: Id }[]
}

/** From the first day to the day after the last. `includeOverdue` includes open items that were due earlier. */
export interface CalendarSpan {
  from: LegalDate
  to: LegalDate
  includeOverdue: boolean
}

/** Checks whether an item is in the span. */
export const isWithin = (
  { date, state }: Pick<DatedEntry, 'date' | 'state'>,
  { from, to, includeOverdue }: CalendarSpan,
): boolean => date < to && (date >= from || (includeOverdue && state === 'open'))

/** Returns the name of a task from kind, subject and organisation. */
export const taskName = (kind: string, subjectId: Id, organisationId: Id): string =>
  `${kind} ${subjectId} ${organisationId}`
