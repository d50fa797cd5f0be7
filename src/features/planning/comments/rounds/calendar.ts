import { type DescribedEntry, describeDates } from '#platform/calendar.ts'
import { isWithin, taskName } from '#shared/dated.ts'
import { commentsCalendarMessages } from '../calendar-messages.ts'
import { listDatedRounds } from './queries.ts'

type Entry = DescribedEntry<typeof commentsCalendarMessages>

/**
 * Lists the last days of comment rounds and the invitees that have not yet responded, as far as the actor may read
 * them.
 */
export const roundDates = describeDates(commentsCalendarMessages, async (context, span) => {
  const rounds = await listDatedRounds(context.tx, span)
  return rounds
    .map(
      (round): Entry => ({
        key: `round:${round.id}`,
        kind: 'round',
        event: 'due',
        date: round.dueOn,
        names: null,
        title: round.name,
        planTitle: round.planTitle,
        basis: null,
        source: 'planned',
        state: round.closed ? 'done' : 'open',
        owner: { organisationId: round.ownerId, names: round.ownerNames },
        responsibleParties: round.closed ? [] : round.organisationsWithoutReply,
        href: `/plans/${round.planId}?tab=comments&round=${round.id}`,
        confidential: round.confidential,
        tasks: round.organisationsWithoutReply.flatMap(({ organisationId }) =>
          ['react_to_round', 'round_reminder'].map((kind) => taskName(kind, round.id, organisationId)),
        ),
      }),
    )
    .filter((entry) => isWithin(entry, span))
})
