import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Invitee, Round } from '../../rounds/contract.ts'
import { remarkApi } from '../api.ts'
import styles from '../comments.module.css'
import { remarkPageMessages } from '../messages/index.ts'
import { useSettling } from '../use-mutation-feedback.ts'
import { LinkWindow } from './link-dialog.tsx'
import { WithdrawWindow } from './withdraw-dialog.tsx'

/** Shows the invitees of a round, those that have not responded, and the links of invitees without an account. */
export function Invitees({ round }: { round: Round }) {
  const words = useWords(remarkPageMessages).invitees
  const { name, text } = useReading()
  const [linking, setLinking] = useState<Invitee>()
  const [withdrawing, setWithdrawing] = useState<Invitee>()
  const found = useQuery(remarkApi.rounds.listInvitees.queryOptions({ input: { id: round.id } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const nameOf = (one: Invitee) => (one.names ? name(one.names) : (one.personName ?? ''))
  return (
    <Card title={words.title} flush>
      <DataTable
        caption={`${words.title}: ${text(round.name)}`}
        rows={found.data ?? []}
        rowKey={(one) => one.id}
        columns={[
          {
            key: 'who',
            head: words.who,
            rowHead: true,
            cell: (one) => (
              <>
                {nameOf(one)}
                <div className={styles.actions}>
                  {one.withdrawnAt === null ? (
                    <Invited
                      round={round}
                      invitee={one}
                      who={nameOf(one)}
                      onLink={() => setLinking(one)}
                      onWithdraw={() => setWithdrawing(one)}
                    />
                  ) : (
                    round.closedAt === null && <InviteAgain round={round} invitee={one} who={nameOf(one)} />
                  )}
                </div>
              </>
            ),
          },
          {
            key: 'state',
            head: words.state,
            cell: (one) => (
              <>
                <StatePill invitee={one} />
                {one.remarks > 0 && <div className={styles.quiet}>{words.remarks(one.remarks)}</div>}
              </>
            ),
          },
        ]}
      />
      {linking && <LinkWindow invitee={linking} who={nameOf(linking)} onClose={() => setLinking(undefined)} />}
      {withdrawing && (
        <WithdrawWindow invitee={withdrawing} who={nameOf(withdrawing)} onClose={() => setWithdrawing(undefined)} />
      )}
    </Card>
  )
}

/** Shows the actions for an invitee: create or revoke a link, withdraw the invitation. */
function Invited(props: { round: Round; invitee: Invitee; who: string; onLink: () => void; onWithdraw: () => void }) {
  const words = useWords(remarkPageMessages).invitees
  const { language } = useReading()
  const settling = useSettling()
  const links = useQuery(remarkApi.links.listRemarkLinks.queryOptions({ input: { roundId: props.round.id } }))
  const revoke = useMutation(remarkApi.links.revokeRemarkLink.mutationOptions(settling(words.revoked)))
  const now = new Date().toISOString()
  const link = links.data?.find((one) => one.inviteeId === props.invitee.id && !one.revokedAt && one.expiresAt > now)
  return (
    <>
      {link ? (
        <>
          <span className={styles.quiet}>{words.works(formatDate(link.expiresAt.slice(0, 10), language))}</span>
          <Button
            size="small"
            variant="quiet"
            aria-label={`${words.revoke}: ${props.who}`}
            onClick={() => revoke.mutate({ id: link.id })}
          >
            {words.revoke}
          </Button>
        </>
      ) : (
        <Button size="small" variant="quiet" aria-label={`${words.link}: ${props.who}`} onClick={props.onLink}>
          {words.link}
        </Button>
      )}
      <Button size="small" variant="quiet" aria-label={`${words.withdraw}: ${props.who}`} onClick={props.onWithdraw}>
        {words.withdraw}
      </Button>
    </>
  )
}

function InviteAgain({ round, invitee, who }: { round: Round; invitee: Invitee; who: string }) {
  const page = useWords(remarkPageMessages)
  const words = page.invitees
  const settling = useSettling()
  const invite = useMutation(remarkApi.rounds.inviteToRound.mutationOptions(settling(page.rounds.invited)))
  const { organisationId, personName } = invitee
  return (
    <Button
      size="small"
      variant="quiet"
      aria-label={`${words.inviteAgain}: ${who}`}
      busy={invite.isPending}
      onClick={() =>
        invite.mutate({
          id: round.id,
          organisationIds: organisationId ? [organisationId] : [],
          personNames: personName ? [personName] : [],
        })
      }
    >
      {words.inviteAgain}
    </Button>
  )
}

function StatePill({ invitee }: { invitee: Invitee }) {
  const words = useWords(remarkPageMessages).invitees
  const { language } = useReading()
  if (invitee.withdrawnAt)
    return <Pill>{words.wasWithdrawn(formatDate(invitee.withdrawnAt.slice(0, 10), language))}</Pill>
  if (invitee.finishedAt) return <Pill tone="good">{words.reacted}</Pill>
  return invitee.remarks > 0 ? <Pill tone="info">{words.busy}</Pill> : <Pill tone="warn">{words.silent}</Pill>
}
