import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { commentApi } from './api.ts'
import { commentPageMessages } from './messages/index.ts'

/** The organisation and the round for which the user can comment. */
export interface CommentAuthor {
  key: string
  label: string
  ownerId: Id
  roundId?: Id
}

/**
 * Returns the ways in which the reader can comment on a plan. Each organisation of the reader comments in the open
 * rounds to which it is invited, or outside every round if it is invited to none.
 */
export function useCommentAuthors(planId: Id): CommentAuthor[] {
  const messages = useMessages(commentPageMessages).form
  const { name, text } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const { data } = useQuery({ ...commentApi.rounds.listRounds.queryOptions({ input: { planId } }), staleTime: 5_000 })
  const own = [...new Map(session.roles.map((role) => [role.organisationId, role])).values()].filter((entry) =>
    may('comment.write', entry.organisationId),
  )
  const invited = (data ?? [])
    .filter((round) => round.abilities.comment)
    .flatMap((round) =>
      round.ownInvitations.map(
        (entry): CommentAuthor => ({
          key: `${round.id} ${entry.organisationId}`,
          label: messages.onBehalfInRound(name(entry.names), text(round.name)),
          ownerId: entry.organisationId,
          roundId: round.id,
        }),
      ),
    )
  const outside = own
    .filter((entry) => !invited.some((voice) => voice.ownerId === entry.organisationId))
    .map(
      (entry): CommentAuthor => ({
        key: entry.organisationId,
        label: messages.outside(name(entry.organisationNames)),
        ownerId: entry.organisationId,
      }),
    )
  return [...invited, ...outside]
}
