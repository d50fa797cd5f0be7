import { type DescribedEntry, describeDates } from '#platform/calendar.ts'
import { isWithin } from '#shared/dated.ts'
import { meetingsCalendarMessages } from './calendar-messages.ts'
import { listMeetingsBetween } from './queries/meetings.ts'

type Entry = DescribedEntry<typeof meetingsCalendarMessages>

/**
 * Returns the meetings that the actor may read. Until a meeting is closed, the entry waits for the organisation that
 * manages it.
 */
export const meetingDates = describeDates(meetingsCalendarMessages, async (context, span) => {
  const rows = await listMeetingsBetween(context.tx, span)
  return rows
    .map(({ id, date, state, bodyNames, ownerId, ownerNames }): Entry => {
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
})
