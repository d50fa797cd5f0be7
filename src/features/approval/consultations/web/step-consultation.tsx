import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSeatName } from '#features/approval/path/web/seat-name.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Addressee, Circular, Expected } from '../entities.ts'
import { progressOf } from '../model.ts'
import { circularApi } from './api.ts'
import styles from './consultation.module.css'
import { ExpectationAnswerWindow } from './expectation-answer-dialog.tsx'
import { ExpectationLine } from './expectation-line.tsx'
import { circularPageMessages } from './messages/index.ts'
import { ReplyForm } from './reply-form.tsx'
import { SendWindow } from './send-dialog.tsx'
import { useSettling } from './use-mutation-feedback.ts'

/**
 * Shows the consultations of a step, the number of replies and the expectations, for the organisation that leads the
 * plan.
 */
export function StepCircular({ planId, step, isNow }: { planId: Id; step: string; isNow: boolean }) {
  const words = useWords(circularPageMessages)
  const [isWriting, setWriting] = useState(false)
  const found = useQuery(circularApi.listCirculars.queryOptions({ input: { planId } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={words.loading} rows={2} />
  const list = found.data.steps.find((one) => one.step === step)?.list ?? ''
  const circulars = found.data.circulars.filter((one) => one.step === step)
  return (
    <section className={styles.card} aria-label={words.title}>
      {circulars.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {circulars.map((one) => (
        <CircularCard key={one.id} circular={one} isNow={isNow} />
      ))}
      {isNow && (
        <div>
          <Button size="small" onClick={() => setWriting(true)}>
            {words.write}
          </Button>
        </div>
      )}
      {isWriting && <SendWindow planId={planId} step={step} list={list} onClose={() => setWriting(false)} />}
    </section>
  )
}

function CircularCard({ circular, isNow }: { circular: Circular; isNow: boolean }) {
  const words = useWords(circularPageMessages)
  const { language, name, spoken, text } = useReading()
  const seatName = useSeatName()
  const [recording, setRecording] = useState<Addressee>()
  const [answering, setAnswering] = useState<Expected>()
  const remind = useMutation(circularApi.remindSilent.mutationOptions(useSettling(words.reminded)))
  const { addressees, expectations, dueOn } = circular
  const { asked, answered, silent, isLate } = progressOf(addressees, dueOn, legalToday())
  const day = (on: string) => formatDate(on, language)
  const bodyOf = (id: Id) => name(addressees.find((one) => one.organisationId === id)?.names)
  return (
    <article className={styles.circular} aria-label={text(circular.subject)}>
      <div className={styles.row}>
        <span className={styles.body}>
          <strong>{spoken(circular.subject)}</strong>
          <span className={styles.quiet}>
            <Dotted
              parts={[
                words.progress(answered, asked, day(dueOn)),
                words.sentOn(day(circular.sentOn)),
                circular.list ? name(circular.list) : '',
              ]}
            />
          </span>
        </span>
        <span className={styles.marks}>
          <Pill tone={isLate ? 'bad' : silent === 0 ? 'good' : 'info'}>
            {isLate ? words.late : silent === 0 ? words.complete : words.silent(silent)}
          </Pill>
          {isNow && silent > 0 && (
            <Button
              size="small"
              variant="quiet"
              busy={remind.isPending}
              onClick={() => remind.mutate({ id: circular.id })}
            >
              {words.remind}
            </Button>
          )}
        </span>
      </div>
      <details>
        <summary className={styles.quiet}>{words.addressees(addressees.length)}</summary>
        <ul className={styles.list}>
          {addressees.map((one) => (
            <li key={one.organisationId} className={styles.row}>
              <span className={styles.body}>
                {seatName(one)}
                <span className={styles.quiet}>
                  <Dotted
                    parts={[
                      one.copy ? words.copy : one.repliedOn ? words.repliedOn(day(one.repliedOn)) : words.notYet,
                      one.nothing ? words.nothing : '',
                      one.remindedOn && one.repliedOn === null ? words.remindedOn(day(one.remindedOn)) : '',
                    ]}
                  />
                </span>
              </span>
              {isNow && one.abilities.reply && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${words.record}: ${name(one.names)}`}
                  onClick={() => setRecording(one)}
                >
                  {words.record}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </details>
      {expectations.length > 0 && (
        <details open>
          <summary className={styles.quiet}>{words.expected(expectations.length)}</summary>
          <ul className={styles.list}>
            {expectations.map((one) => (
              <ExpectationLine
                key={one.id}
                planId={circular.planId}
                expected={one}
                body={bodyOf(one.organisationId)}
                {...(isNow && { onAnswer: () => setAnswering(one) })}
              />
            ))}
          </ul>
        </details>
      )}
      {recording && (
        <Dialog
          open
          onClose={() => setRecording(undefined)}
          title={words.replyTitle(name(recording.names))}
          closeLabel={words.close}
        >
          <ReplyForm
            circularId={circular.id}
            organisationId={recording.organisationId}
            onDone={() => setRecording(undefined)}
            onCancel={() => setRecording(undefined)}
          />
        </Dialog>
      )}
      {answering && (
        <ExpectationAnswerWindow
          planId={circular.planId}
          expected={answering}
          body={bodyOf(answering.organisationId)}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </article>
  )
}
