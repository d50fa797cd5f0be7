import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BarePage } from '#platform/web/bare-page.tsx'
import { codeOf, Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { LinkedRound } from '../../links/contract.ts'
import { remarkApi } from '../api.ts'
import styles from '../comments.module.css'
import { remarkPageMessages } from '../messages/index.ts'
import { useSettling } from '../use-mutation-feedback.ts'
import { AddLinkedRemark } from './add-linked-comment.tsx'
import { LinkedDraft } from './linked-draft.tsx'
import { OwnRemarks } from './own-comments.tsx'

/**
 * The page on which an invitee responds through a signed link. The secret is in the fragment of the address and is sent
 * only in a request body.
 */
export default function LinkedRoundPage() {
  const words = useWords(remarkPageMessages).link
  const [secret] = useState(() => location.hash.slice(1))
  return (
    <BarePage language={words.language}>
      <Linked secret={secret} />
    </BarePage>
  )
}

function Linked({ secret }: { secret: string }) {
  const words = useWords(remarkPageMessages).link
  const common = useWords(platformMessages)
  const found = useQuery({
    ...remarkApi.links.getLinkedRound.queryOptions({ input: { secret } }),
    enabled: secret !== '',
    retry: false,
    refetchOnWindowFocus: false,
  })
  if (secret === '' || ['LINK_NOT_VALID', 'BAD_REQUEST'].includes(codeOf(found.error) ?? ''))
    return (
      <EmptyState kind="not_allowed" title={words.invalid}>
        {words.invalidText}
      </EmptyState>
    )
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={common.loading} rows={8} />
  return <Reacting secret={secret} round={found.data} />
}

function Reacting({ secret, round }: { secret: string; round: LinkedRound }) {
  const words = useWords(remarkPageMessages)
  const { language, name, text, spoken, spokenIn } = useReading()
  const settling = useSettling()
  const finish = useMutation(remarkApi.links.finishByLink.mutationOptions(settling(words.rounds.finishDone)))
  const who = round.organisationNames ? name(round.organisationNames) : (round.personName ?? '')
  return (
    <div className={styles.tab}>
      <PageHeader
        title={words.link.title(text(round.name), who)}
        lede={spokenIn((title) => words.link.lede(name(round.askingNames), title), round.planTitle)}
        badges={
          <>
            {round.closed ? (
              <Pill>{words.rounds.state.closed}</Pill>
            ) : (
              <Pill tone="info">{words.link.dueOn(formatDate(round.dueOn, language))}</Pill>
            )}
            <span>{words.link.until(formatDate(round.expiresAt.slice(0, 10), language))}</span>
          </>
        }
      />
      <p className={styles.question}>{spoken(round.question)}</p>
      <Card title={words.link.own}>
        <div className={styles.form}>
          {round.closed && <p>{words.link.closed}</p>}
          {round.remarks.length === 0 && !round.closed && <p className={styles.quiet}>{words.link.none}</p>}
          <OwnRemarks secret={secret} round={round} />
          {round.finishedAt && !round.closed && <p role="status">{words.link.finished}</p>}
          {!round.closed && (
            <>
              <AddLinkedRemark secret={secret} label={words.form.onPlan} />
              {!round.finishedAt && (
                <div>
                  <Button
                    variant="primary"
                    icon="check"
                    busy={finish.isPending}
                    onClick={() => finish.mutate({ secret })}
                  >
                    {words.link.finish}
                  </Button>
                </div>
              )}
            </>
          )}
        </div>
      </Card>
      <Card title={words.link.draft}>
        <LinkedDraft secret={secret} round={round} />
      </Card>
    </div>
  )
}
