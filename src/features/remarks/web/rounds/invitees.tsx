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
import { remarkPageMessages } from '../messages/index.ts'
import styles from '../remarks.module.css'
import { useSettling } from '../use-settling.ts'
import { LinkWindow } from './link-window.tsx'

/** Who is asked in a round and who has not reacted, with the links of those without an account. */
export function Invitees({ round }: { round: Round }) {
  const words = useWords(remarkPageMessages).invitees
  const { language, name, text } = useReading()
  const settling = useSettling()
  const [linking, setLinking] = useState<Invitee>()
  const found = useQuery(remarkApi.rounds.listInvitees.queryOptions({ input: { id: round.id } }))
  const links = useQuery(remarkApi.links.listRemarkLinks.queryOptions({ input: { roundId: round.id } }))
  const revoke = useMutation(remarkApi.links.revokeRemarkLink.mutationOptions(settling(words.revoked)))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const nameOf = (one: Invitee) => (one.names ? name(one.names) : (one.personName ?? ''))
  const now = new Date().toISOString()
  const linkOf = (one: Invitee) =>
    (links.data ?? []).find((link) => link.inviteeId === one.id && !link.revokedAt && link.expiresAt > now)
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
            cell: (one) => {
              const link = linkOf(one)
              return (
                <>
                  {nameOf(one)}
                  <div className={styles.actions}>
                    {link && (
                      <>
                        <span className={styles.quiet}>
                          {words.works(formatDate(link.expiresAt.slice(0, 10), language))}
                        </span>
                        <Button size="small" variant="quiet" onClick={() => revoke.mutate({ id: link.id })}>
                          {words.revoke}
                        </Button>
                      </>
                    )}
                    {!link && (
                      <Button
                        size="small"
                        variant="quiet"
                        aria-label={`${words.link}: ${nameOf(one)}`}
                        onClick={() => setLinking(one)}
                      >
                        {words.link}
                      </Button>
                    )}
                  </div>
                </>
              )
            },
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
    </Card>
  )
}

function StatePill({ invitee }: { invitee: Invitee }) {
  const words = useWords(remarkPageMessages).invitees
  if (invitee.finishedAt) return <Pill tone="good">{words.reacted}</Pill>
  return invitee.remarks > 0 ? <Pill tone="info">{words.busy}</Pill> : <Pill tone="warn">{words.silent}</Pill>
}
