import { useMutation, useQuery } from '@tanstack/react-query'
import { getLinkQueryOptions, type LinkCredentials, LinkPage, useLinkCredentials } from '#platform/links/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
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

/** The page on which an invitee responds through a signed link. */
export default function LinkedRoundPage() {
  const link = useLinkCredentials()
  const { credentials } = link
  const query = useQuery({
    ...commentApi.links.getLinkedRound.queryOptions({ input: credentials }),
    ...getLinkQueryOptions(credentials),
  })
  return (
    <LinkPage link={link} query={query}>
      {(round) => <Reacting credentials={credentials} round={round} />}
    </LinkPage>
  )
}

function Reacting({ credentials, round }: { credentials: LinkCredentials; round: LinkedRound }) {
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
          <OwnComments credentials={credentials} round={round} />
          {round.finishedAt && !round.closed && <p role="status">{messages.link.finished}</p>}
          {!round.closed && (
            <>
              <AddLinkedComment credentials={credentials} label={messages.form.onPlan} />
              {!round.finishedAt && (
                <div>
                  <Button
                    variant="primary"
                    icon="check"
                    busy={finish.isPending}
                    onClick={() => finish.mutate(credentials)}
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
        <LinkedDraft credentials={credentials} round={round} />
      </Card>
    </div>
  )
}
