import type { CalendarSource } from '#platform/calendar.ts'
import { type DatedEntry, isWithin } from '#shared/dated.ts'
import { listMeetingsBetween } from './queries/meetings.ts'

/**
 * Returns the meetings that the actor may read. Until a meeting is closed, the entry waits for the organisation that
 * manages it.
 */
export const listMeetingDates: CalendarSource = async (context, span) => {
  const rows = await listMeetingsBetween(context.tx, span)
  return rows
    .map(({ id, date, state, bodyNames, ownerId, ownerNames }): DatedEntry => {
      const keeper = { organisationId: ownerId, names: ownerNames }
      return {
        key: `meeting:${id}`,
        kind: 'meeting',
        event: 'held',
        date,
        names: bodyNames,
        title: null,
        planTitle: null,
        basis: null,
        source: 'planned',
        state: state === 'planned' ? 'open' : 'done',
        owner: keeper,
        responsibleParties: state === 'planned' ? [keeper] : [],
        href: `/meetings/${id}`,
        confidential: false,
      }
    })
    .filter((entry) => isWithin(entry, span))
}
