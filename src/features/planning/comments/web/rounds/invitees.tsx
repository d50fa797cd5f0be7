import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Pill } from '#ui/pill.tsx'
import type { CommentRound, Invitee } from '../../rounds/contract.ts'
import { commentApi } from '../api.ts'
import styles from '../comments.module.css'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'
import { LinkDialog } from './link-dialog.tsx'
import { WithdrawInvitationDialog } from './withdraw-dialog.tsx'

/** Shows the invitees of a round, those that have not responded, and the links of invitees without an account. */
export function Invitees({ round }: { round: CommentRound }) {
  const messages = useMessages(commentPageMessages).invitees
  const { name, text } = useLocalizedText()
  const [linking, setLinking] = useState<Invitee>()
  const [withdrawing, setWithdrawing] = useState<Invitee>()
  const query = useQuery(commentApi.rounds.listInvitees.queryOptions({ input: { id: round.id } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  const getName = (entry: Invitee) => (entry.names ? name(entry.names) : (entry.personName ?? ''))
  return (
    <Card title={messages.title} flush>
      <DataTable
        caption={`${messages.title}: ${text(round.name)}`}
        rows={query.data ?? []}
        rowKey={(entry) => entry.id}
        columns={[
          {
            key: 'who',
            head: messages.invitee,
            rowHead: true,
            cell: (entry) => (
              <>
                {getName(entry)}
                <div className={styles.actions}>
                  {entry.withdrawnAt === null ? (
                    <Invited
                      round={round}
                      invitee={entry}
                      inviteeName={getName(entry)}
                      onLink={() => setLinking(entry)}
                      onWithdraw={() => setWithdrawing(entry)}
                    />
                  ) : (
                    round.closedAt === null && (
                      <ReinviteButton round={round} invitee={entry} inviteeName={getName(entry)} />
                    )
                  )}
                </div>
              </>
            ),
          },
          {
            key: 'state',
            head: messages.state,
            cell: (entry) => (
              <>
                <StatePill invitee={entry} />
                {entry.commentCount > 0 && <div className={styles.quiet}>{messages.comments(entry.commentCount)}</div>}
              </>
            ),
          },
        ]}
      />
      {linking && <LinkDialog invitee={linking} inviteeName={getName(linking)} onClose={() => setLinking(undefined)} />}
      {withdrawing && (
        <WithdrawInvitationDialog
          invitee={withdrawing}
          inviteeName={getName(withdrawing)}
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </Card>
  )
}

/** Shows the actions for an invitee: create or revoke a link, withdraw the invitation. */
function Invited(props: {
  round: CommentRound
  invitee: Invitee
  inviteeName: string
  onLink: () => void
  onWithdraw: () => void
}) {
  const messages = useMessages(commentPageMessages).invitees
  const { language } = useLocalizedText()
  const feedback = useCommentFeedback()
  const links = useQuery(commentApi.links.listCommentLinks.queryOptions({ input: { roundId: props.round.id } }))
  const revoke = useMutation(commentApi.links.revokeCommentLink.mutationOptions(feedback(messages.revoked)))
  const now = new Date().toISOString()
  const link = links.data?.find(
    (entry) => entry.subjectId === props.invitee.id && !entry.revokedAt && entry.expiresAt > now,
  )
  return (
    <>
      {link ? (
        <>
          <span className={styles.quiet}>{messages.works(formatDate(link.expiresAt.slice(0, 10), language))}</span>
          <Button
            size="small"
            variant="quiet"
            aria-label={`${messages.revoke}: ${props.inviteeName}`}
            onClick={() => revoke.mutate({ id: link.id })}
          >
            {messages.revoke}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          variant="quiet"
          aria-label={`${messages.link}: ${props.inviteeName}`}
          onClick={props.onLink}
        >
          {messages.link}
        </Button>
      )}
      <Button
        size="small"
        variant="quiet"
        aria-label={`${messages.withdraw}: ${props.inviteeName}`}
        onClick={props.onWithdraw}
      >
        {messages.withdraw}
      </Button>
    </>
  )
}

function ReinviteButton({
  round,
  invitee,
  inviteeName,
}: {
  round: CommentRound
  invitee: Invitee
  inviteeName: string
}) {
  const page = useMessages(commentPageMessages)
  const invitees = page.invitees
  const feedback = useCommentFeedback()
  const invite = useMutation(commentApi.rounds.inviteToRound.mutationOptions(feedback(page.rounds.invited)))
  const { organisationId, personName } = invitee
  return (
    <Button
      size="small"
      variant="quiet"
      aria-label={`${invitees.inviteAgain}: ${inviteeName}`}
      busy={invite.isPending}
      onClick={() =>
        invite.mutate({
          id: round.id,
          organisationIds: organisationId ? [organisationId] : [],
          personNames: personName ? [personName] : [],
        })
      }
    >
      {invitees.inviteAgain}
    </Button>
  )
}

function StatePill({ invitee }: { invitee: Invitee }) {
  const messages = useMessages(commentPageMessages).invitees
  const { language } = useLocalizedText()
  if (invitee.withdrawnAt)
    return <Pill>{messages.wasWithdrawn(formatDate(invitee.withdrawnAt.slice(0, 10), language))}</Pill>
  if (invitee.finishedAt) return <Pill tone="good">{messages.reacted}</Pill>
  return invitee.commentCount > 0 ? (
    <Pill tone="info">{messages.busy}</Pill>
  ) : (
    <Pill tone="warn">{messages.noResponse}</Pill>
  )
}
