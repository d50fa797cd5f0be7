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
export function joinTasks(entries: readonly DatedEntry[]): DatedEntry[] {
  const named = new Map(
    entries.flatMap((entry) => (entry.tasks ?? []).map((name): [string, DatedEntry] => [name, entry])),
  )
  const joined = new Map<DatedEntry, DatedEntry>()
  const rest = entries.filter((entry) => {
    const about = named.get(entry.task?.name ?? '')
    if (about?.state !== 'open' || about.date !== entry.date) return true
    const before = joined.get(about) ?? about
    const body = entry.responsibleParties[0]!
    joined.set(about, {
      ...before,
      // For an unassigned task, the function for which the entry waits is kept.
      responsibleParties: before.responsibleParties.map((responsibleParty) =>
        responsibleParty.organisationId === body.organisationId
          ? { ...responsibleParty, ...body, functionId: body.functionId ?? responsibleParty.functionId ?? null }
          : responsibleParty,
      ),
      requestingTasks: [...(before.requestingTasks ?? []), ...(entry.task ? [entry.task] : [])],
    })
    return false
  })
  return rest.map((entry) => joined.get(entry) ?? entry)
}

const isAssignedTo = (reader: CalendarReader, { functionId = null, personId = null }: ResponsibleParty): boolean =>
  personId !== null ? personId === reader.personId : functionId === null || reader.functionIds.includes(functionId)

/**
 * Checks whether an entry is in this person's scope. Within the user's organisations, an entry that is assigned to
 * another person or belongs to another function is not the user's own.
 */
export function isInScope(entry: DatedEntry, scope: Scope, reader: CalendarReader): boolean {
  if (scope === 'all') return true
  const own = entry.responsibleParties.filter(({ organisationId }) => reader.organisationIds.includes(organisationId))
  const isOwner = reader.organisationIds.includes(entry.owner.organisationId)
  if (scope === 'organisation') return isOwner || own.length > 0
  return own.length > 0 ? own.some((responsibleParty) => isAssignedTo(reader, responsibleParty)) : isOwner
}

/** Returns the number of days by which an open entry is late; null if it is not late. */
export function lateDays({ date, state }: Pick<DatedEntry, 'date' | 'state'>, today: LegalDate): number | null {
  if (state !== 'open' || date >= today) return null
  return Temporal.PlainDate.from(date).until(today, { largestUnit: 'days' }).days
}

/** Sorts by day, and within a day by key, so that entries of the same source are together. */
export const sortByDate = (entries: readonly DatedEntry[]): DatedEntry[] =>
  entries.toSorted((left, other) => left.date.localeCompare(other.date) || left.key.localeCompare(other.key))
