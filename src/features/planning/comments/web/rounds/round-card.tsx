import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { DateField } from '#ui/fields.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Round } from '../../rounds/contract.ts'
import { remarkApi } from '../api.ts'
import styles from '../comments.module.css'
import { remarkPageMessages } from '../messages/index.ts'
import { useSettling } from '../use-mutation-feedback.ts'
import { InviteWindow } from './invite-dialog.tsx'

/** Shows the request and the deadline of a round, with the actions of the leader and the invited organisations. */
export function RoundCard({ round }: { round: Round }) {
  const words = useWords(remarkPageMessages).rounds
  const { language, spoken, name } = useReading()
  const settling = useSettling()
  const finish = useMutation(remarkApi.rounds.finishReaction.mutationOptions(settling(words.finishDone)))
  const due = formatDate(round.dueOn, language)
  const late = round.dueOn < new Date().toISOString().slice(0, 10)
  return (
    <Card
      title={spoken(round.name)}
      badge={
        round.closedAt ? (
          <Pill>{words.state.closed}</Pill>
        ) : (
          <Pill tone={late ? 'warn' : 'info'}>{late ? words.state.late(due) : words.state.open(due)}</Pill>
        )
      }
      note={words.counts(round.remarks, round.open)}
    >
      <div className={styles.form}>
        <p className={styles.question}>{spoken(round.question)}</p>
        {round.own.map((one) =>
          one.finishedAt ? (
            <p key={one.inviteeId} className={styles.quiet}>
              {words.finished(name(one.names), formatDate(one.finishedAt.slice(0, 10), language))}
            </p>
          ) : (
            round.abilities.remark && (
              <div key={one.inviteeId}>
                <Button
                  icon="check"
                  busy={finish.isPending}
                  onClick={() => finish.mutate({ id: round.id, organisationId: one.organisationId })}
                >
                  {words.finish(name(one.names))}
                </Button>
              </div>
            )
          ),
        )}
        <Leading round={round} />
      </div>
    </Card>
  )
}

function Leading({ round }: { round: Round }) {
  const words = useWords(remarkPageMessages).rounds
  const { language } = useReading()
  const settling = useSettling()
  const [inviting, setInviting] = useState(false)
  const [closing, setClosing] = useState(false)
  const [until, setUntil] = useState('')
  const close = useMutation(remarkApi.rounds.closeRound.mutationOptions(settling(words.closed)))
  const reopen = useMutation(remarkApi.rounds.reopenRound.mutationOptions(settling(words.reopened)))
  const { mutate: exportTable, isPending } = useMutation(
    remarkApi.rounds.exportRound.mutationOptions({
      onSuccess: ({ fileName, text }) => saveFile(fileName, text, 'text/csv'),
    }),
  )
  const table = (
    <Button size="small" busy={isPending} onClick={() => exportTable({ id: round.id, language })}>
      {words.export}
    </Button>
  )
  if (!round.abilities.lead) return <div className={styles.actions}>{table}</div>
  return (
    <>
      <div className={styles.actions}>
        {!round.closedAt && (
          <>
            <Button size="small" icon="plus" onClick={() => setInviting(true)}>
              {words.invite}
            </Button>
            <Button size="small" onClick={() => setClosing(true)}>
              {words.close}
            </Button>
          </>
        )}
        {table}
      </div>
      {round.closedAt && (
        <form
          className={styles.filters}
          onSubmit={(event) => {
            event.preventDefault()
            if (until) reopen.mutate({ id: round.id, dueOn: until })
          }}
        >
          <DateField
            label={words.dueOn}
            value={until}
            required
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          <Button type="submit" busy={reopen.isPending} disabled={!until}>
            {words.reopen}
          </Button>
        </form>
      )}
      {inviting && <InviteWindow planId={round.planId} round={round} onClose={() => setInviting(false)} />}
      <Confirm
        open={closing}
        title={words.closeTitle}
        confirmLabel={words.close}
        cancelLabel={words.cancel}
        onCancel={() => setClosing(false)}
        onConfirm={async () => {
          await close.mutateAsync({ id: round.id }).catch(() => undefined)
          setClosing(false)
        }}
      >
        {words.closeText}
      </Confirm>
    </>
  )
}
