import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { formatDate, legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { Pill } from '#ui/pill.tsx'
import type { CommentRound } from '../../rounds/contract.ts'
import { commentApi } from '../api.ts'
import styles from '../comments.module.css'
import { commentPageMessages } from '../messages/index.ts'
import { useCommentFeedback } from '../use-mutation-feedback.ts'
import { InviteDialog } from './invite-dialog.tsx'

/** Shows the request and the deadline of a round, with the actions of the leader and the invited organisations. */
export function RoundCard({ round }: { round: CommentRound }) {
  const messages = useMessages(commentPageMessages).rounds
  const { language, renderText, name } = useLocalizedText()
  const feedback = useCommentFeedback()
  const finish = useMutation(commentApi.rounds.completeResponse.mutationOptions(feedback(messages.finishDone)))
  const due = formatDate(round.dueOn, language)
  const late = round.dueOn < legalToday()
  return (
    <Card
      title={renderText(round.name)}
      badge={
        round.closedAt ? (
          <Pill>{messages.state.closed}</Pill>
        ) : (
          <Pill tone={late ? 'warn' : 'info'}>{late ? messages.state.late(due) : messages.state.open(due)}</Pill>
        )
      }
      hint={messages.counts(round.commentCount, round.open)}
    >
      <Stack gap={12}>
        <p className={styles.question}>{renderText(round.question)}</p>
        {round.ownInvitations.map((entry) =>
          entry.finishedAt ? (
            <p key={entry.inviteeId} className={styles.quiet}>
              {messages.finished(name(entry.names), formatDate(entry.finishedAt.slice(0, 10), language))}
            </p>
          ) : (
            round.abilities.comment && (
              <div key={entry.inviteeId}>
                <Button
                  icon="check"
                  busy={finish.isPending}
                  onClick={() => finish.mutate({ id: round.id, organisationId: entry.organisationId })}
                >
                  {messages.finish(name(entry.names))}
                </Button>
              </div>
            )
          ),
        )}
        <Leading round={round} />
      </Stack>
    </Card>
  )
}

function Leading({ round }: { round: CommentRound }) {
  const messages = useMessages(commentPageMessages).rounds
  const { language } = useLocalizedText()
  const feedback = useCommentFeedback()
  const [inviting, setInviting] = useState(false)
  const [closing, setClosing] = useState(false)
  const [until, setUntil] = useState('')
  const close = useMutation(commentApi.rounds.closeRound.mutationOptions(feedback(messages.closed)))
  const reopen = useMutation(commentApi.rounds.reopenRound.mutationOptions(feedback(messages.reopened)))
  const { mutate: exportTable, isPending } = useMutation(
    commentApi.rounds.exportRound.mutationOptions({
      onSuccess: ({ fileName, text }) => saveFile(fileName, text, 'text/csv'),
    }),
  )
  const table = (
    <Button size="small" busy={isPending} onClick={() => exportTable({ id: round.id, language })}>
      {messages.export}
    </Button>
  )
  if (!round.abilities.lead) return <div className={styles.actions}>{table}</div>
  return (
    <>
      <div className={styles.actions}>
        {!round.closedAt && (
          <>
            <Button size="small" icon="plus" onClick={() => setInviting(true)}>
              {messages.invite}
            </Button>
            <Button size="small" onClick={() => setClosing(true)}>
              {messages.close}
            </Button>
          </>
        )}
        {table}
      </div>
      {round.closedAt && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (until) reopen.mutate({ id: round.id, dueOn: until })
          }}
        >
          <Row gap={12} align="end">
            <DateField
              label={messages.dueOn}
              value={until}
              required
              onChange={(event) => setUntil(event.currentTarget.value)}
            />
            <Button type="submit" busy={reopen.isPending} disabled={!until}>
              {messages.reopen}
            </Button>
          </Row>
        </form>
      )}
      {inviting && <InviteDialog planId={round.planId} round={round} onClose={() => setInviting(false)} />}
      <Confirm
        open={closing}
        title={messages.closeTitle}
        confirmLabel={messages.close}
        cancelLabel={messages.cancel}
        onCancel={() => setClosing(false)}
        onConfirm={async () => {
          await close.mutateAsync({ id: round.id }).catch(() => undefined)
          setClosing(false)
        }}
      >
        {messages.closeText}
      </Confirm>
    </>
  )
}
