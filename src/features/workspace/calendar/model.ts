import { Temporal } from 'temporal-polyfill'
import type { DatedEntry, ResponsibleParty } from '#shared/dated.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Scope } from './contract.ts'

/** The viewer of the calendar. `functionIds`: the functions that this person has. */
export interface CalendarReader {
  personId: Id | null
  organisationIds: readonly Id[]
  functionIds: readonly Id[]
}

/**
 * Merges a task into the entry that it refers to, so that a date does not appear twice. The entry shows the assignee
 * and offers the assign action.
 */
export function joinTasks(things: readonly DatedEntry[]): DatedEntry[] {
  const named = new Map(
    things.flatMap((thing) => (thing.tasks ?? []).map((name): [string, DatedEntry] => [name, thing])),
  )
  const joined = new Map<DatedEntry, DatedEntry>()
  const rest = things.filter((thing) => {
    const about = named.get(thing.task?.name ?? '')
    if (about?.state !== 'open' || about.date !== thing.date) return true
    const before = joined.get(about) ?? about
    const body = thing.responsibleParties[0]!
    joined.set(about, {
      ...before,
      // For an unassigned task, the function for which the entry waits is kept.
      responsibleParties: before.responsibleParties.map((responsibleParty) =>
        responsibleParty.organisationId === body.organisationId
          ? { ...responsibleParty, ...body, functionId: body.functionId ?? responsibleParty.functionId ?? null }
          : responsibleParty,
      ),
      requestingTasks: [...(before.requestingTasks ?? []), ...(thing.task ? [thing.task] : [])],
    })
    return false
  })
  return rest.map((thing) => joined.get(thing) ?? thing)
}

const isAssignedTo = (looker: CalendarReader, { functionId = null, personId = null }: ResponsibleParty): boolean =>
  personId !== null ? personId === looker.personId : functionId === null || looker.functionIds.includes(functionId)

/**
 * Checks whether an entry is in this person's scope. Within the user's organisations, an entry that is assigned to
 * another person or belongs to another function is not the user's own.
 */
export function isInScope(thing: DatedEntry, scope: Scope, looker: CalendarReader): boolean {
  if (scope === 'all') return true
  const own = thing.responsibleParties.filter(({ organisationId }) => looker.organisationIds.includes(organisationId))
  const isOwner = looker.organisationIds.includes(thing.owner.organisationId)
  if (scope === 'body') return isOwner || own.length > 0
  return own.length > 0 ? own.some((responsibleParty) => isAssignedTo(looker, responsibleParty)) : isOwner
}

/** Returns the number of days by which an open entry is late; null if it is not late. */
export function lateDays({ date, state }: Pick<DatedEntry, 'date' | 'state'>, today: LegalDate): number | null {
  if (state !== 'open' || date >= today) return null
  return Temporal.PlainDate.from(date).until(today, { largestUnit: 'days' }).days
}

/** Sorts by day, and within a day by key, so that entries of the same source are together. */
export const sortByDate = (things: readonly DatedEntry[]): DatedEntry[] =>
  things.toSorted((left, other) => left.date.localeCompare(other.date) || left.key.localeCompare(other.key))
