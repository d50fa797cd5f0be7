import type { LegalDate } from './dates.ts'
import type { Id } from './ids.ts'
import type { LocalizedText, Names } from './localized-text.ts'

/** Who has to act: a body, where it is known one of its functions, or one person. */
export interface WaitsFor {
  organisationId: Id
  names: Names
  functionId?: Id | null
  personId?: Id | null
}

/** One thing with a day, as a slice tells it to the calendar. */
export interface DatedThing {
  /** Stable as long as it is the same thing, whatever its day: `run_up:<plan>:<step>:ready`. */
  key: string
  kind: 'task' | 'run_up' | 'cascade' | 'round' | 'plan' | 'milestone' | 'figures' | 'approval' | 'step' | 'sitting'
  /** What happens that day, as a code of its kind: `begins`, `ready`, `ends`, a kind of task. */
  what: string
  on: LegalDate
  /** What it is called: a step by its names, a thing of a plan by its title. */
  names: Names | null
  title: LocalizedText | null
  /** The plan in which it stands. */
  planTitle: LocalizedText | null
  /** On what the day rests; null: planned by whoever holds the pen. */
  basis: Names | null
  source: 'law' | 'observed' | 'usual' | 'planned'
  /** `said`: a day that is recorded, and asks nothing of anybody. */
  state: 'open' | 'done' | 'said'
  owner: { organisationId: Id; names: Names }
  waitsFor: readonly WaitsFor[]
  /** Where it is dealt with. */
  href: string
  /** Marked TLP:RED or named confidential: not a word of it leaves the instance. */
  confidential: boolean
  /** How tasks about it name it: kind, subject and body with spaces between. Such a task is shown as this thing. */
  tasks?: readonly string[]
  /** The task itself. */
  task?: { id: Id; name: string; organisationId: Id }
  /** Tasks that ask for it, each of one body. */
  handed?: readonly { id: Id; organisationId: Id }[]
}

/** From the first day to the day after the last; `late`: what is open and was due before, too. */
export interface CalendarSpan {
  from: LegalDate
  to: LegalDate
  late: boolean
}

/** Whether a thing belongs into the span. */
export const isWithin = ({ on, state }: Pick<DatedThing, 'on' | 'state'>, { from, to, late }: CalendarSpan): boolean =>
  on < to && (on >= from || (late && state === 'open'))

/** How a task names what it is about. */
export const taskName = (kind: string, subjectId: Id, organisationId: Id): string =>
  `${kind} ${subjectId} ${organisationId}`
