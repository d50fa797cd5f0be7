import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BarePage } from '#platform/web/bare-page.tsx'
import { getErrorCode } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import type { LinkedRound } from '../../links/contract.ts'
import { commentApi } from '../api.ts'
import styles from '../comments.module.css'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'
import { AddLinkedComment } from './add-linked-comment.tsx'
import { LinkedDraft } from './linked-draft.tsx'
import { OwnComments } from './own-comments.tsx'

/**
 * The page on which an invitee responds through a signed link. The secret is in the fragment of the address and is sent
 * only in a request body.
 */
export default function LinkedRoundPage() {
  const messages = useMessages(commentPageMessages).link
  const [secret] = useState(() => location.hash.slice(1))
  return (
    <BarePage language={messages.language}>
      <Linked secret={secret} />
    </BarePage>
  )
}

function Linked({ secret }: { secret: string }) {
  const messages = useMessages(commentPageMessages).link
  const query = useQuery({
    ...commentApi.links.getLinkedRound.queryOptions({ input: { secret } }),
    enabled: secret !== '',
    retry: false,
    refetchOnWindowFocus: false,
  })
  if (secret === '' || ['LINK_NOT_VALID', 'BAD_REQUEST'].includes(getErrorCode(query.error) ?? ''))
    return (
      <EmptyState kind="not_allowed" title={messages.invalid}>
        {messages.invalidText}
      </EmptyState>
    )
  return (
    <QueryView query={query} rows={8}>
      {(data) => <Reacting secret={secret} round={data} />}
    </QueryView>
  )
}

function Reacting({ secret, round }: { secret: string; round: LinkedRound }) {
  const messages = useMessages(commentPageMessages)
  const { language, name, text, renderText, renderInSentence } = useLocalizedText()
  const feedback = useCommentFeedback()
  const finish = useMutation(commentApi.links.finishByLink.mutationOptions(feedback(messages.rounds.finishDone)))
  const who = round.organisationNames ? name(round.organisationNames) : (round.personName ?? '')
  return (
    <div className={styles.tab}>
      <PageHeader
        title={messages.link.title(text(round.name), who)}
        intro={renderInSentence((title) => messages.link.intro(name(round.requesterNames), title), round.planTitle)}
        badges={
          <>
            {round.closed ? (
              <Pill>{messages.rounds.state.closed}</Pill>
            ) : (
              <Pill tone="info">{messages.link.dueOn(formatDate(round.dueOn, language))}</Pill>
            )}
            <span>{messages.link.until(formatDate(round.expiresAt.slice(0, 10), language))}</span>
          </>
        }
      />
      <p className={styles.question}>{renderText(round.question)}</p>
      <Card title={messages.link.own}>
        <Stack gap={12}>
          {round.closed && <p>{messages.link.closed}</p>}
          {round.comments.length === 0 && !round.closed && <p className={styles.quiet}>{messages.link.none}</p>}
          <OwnComments secret={secret} round={round} />
          {round.finishedAt && !round.closed && <p role="status">{messages.link.finished}</p>}
          {!round.closed && (
            <>
              <AddLinkedComment secret={secret} label={messages.form.onPlan} />
              {!round.finishedAt && (
                <div>
                  <Button
                    variant="primary"
                    icon="check"
                    busy={finish.isPending}
                    onClick={() => finish.mutate({ secret })}
                  >
                    {messages.link.finish}
                  </Button>
                </div>
              )}
            </>
          )}
        </Stack>
      </Card>
      <Card title={messages.link.draft}>
        <LinkedDraft secret={secret} round={round} />
      </Card>
    </div>
  )
}
