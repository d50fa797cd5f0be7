import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSeatName } from '#features/approval/path/acts/web/seat-name.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Addressee, Consultation, Expected } from '../entities.ts'
import { computeProgress } from '../model.ts'
import { consultationApi } from './api.ts'
import styles from './consultation.module.css'
import { ExpectationAnswerWindow } from './expectation-answer-dialog.tsx'
import { ExpectationLine } from './expectation-line.tsx'
import { circularPageMessages } from './messages/index.ts'
import { ReplyForm } from './reply-form.tsx'
import { SendWindow } from './send-dialog.tsx'
import { useConsultationFeedback } from './use-mutation-feedback.ts'

/**
 * Shows the consultations of a step, the number of replies and the expectations, for the organisation that leads the
 * plan.
 */
export function StepConsultation({ planId, step, isNow }: { planId: Id; step: string; isNow: boolean }) {
  const messages = useMessages(circularPageMessages)
  const [isWriting, setWriting] = useState(false)
  const query = useQuery(consultationApi.listConsultations.queryOptions({ input: { planId } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={messages.loading} rows={2} />
  const list = query.data.steps.find((entry) => entry.step === step)?.list ?? ''
  const circulars = query.data.circulars.filter((circular) => circular.step === step)
  return (
    <section className={styles.card} aria-label={messages.title}>
      {circulars.length === 0 && <p className={styles.quiet}>{messages.none}</p>}
      {circulars.map((circular) => (
        <ConsultationCard key={circular.id} circular={circular} isNow={isNow} />
      ))}
      {isNow && (
        <div>
          <Button size="small" onClick={() => setWriting(true)}>
            {messages.write}
          </Button>
        </div>
      )}
      {isWriting && <SendWindow planId={planId} step={step} list={list} onClose={() => setWriting(false)} />}
    </section>
  )
}

function ConsultationCard({ circular, isNow }: { circular: Consultation; isNow: boolean }) {
  const messages = useMessages(circularPageMessages)
  const { language, name, spoken, text } = useLocalizedText()
  const seatName = useSeatName()
  const [recording, setRecording] = useState<Addressee>()
  const [answering, setAnswering] = useState<Expected>()
  const remind = useMutation(consultationApi.sendReminders.mutationOptions(useConsultationFeedback(messages.reminded)))
  const { addressees, expectations, dueOn } = circular
  const { asked, answered, silent, isLate } = computeProgress(addressees, dueOn, legalToday())
  const day = (on: string) => formatDate(on, language)
  const getOrganisationName = (id: Id) => name(addressees.find((addressee) => addressee.organisationId === id)?.names)
  return (
    <article className={styles.circular} aria-label={text(circular.subject)}>
      <div className={styles.row}>
        <span className={styles.body}>
          <strong>{spoken(circular.subject)}</strong>
          <span className={styles.quiet}>
            <Dotted
              parts={[
                messages.progress(answered, asked, day(dueOn)),
                messages.sentOn(day(circular.sentOn)),
                circular.list ? name(circular.list) : '',
              ]}
            />
          </span>
        </span>
        <span className={styles.marks}>
          <Pill tone={isLate ? 'bad' : silent === 0 ? 'good' : 'info'}>
            {isLate ? messages.late : silent === 0 ? messages.complete : messages.silent(silent)}
          </Pill>
          {isNow && silent > 0 && (
            <Button
              size="small"
              variant="quiet"
              busy={remind.isPending}
              onClick={() => remind.mutate({ id: circular.id })}
            >
              {messages.remind}
            </Button>
          )}
        </span>
      </div>
      <details>
        <summary className={styles.quiet}>{messages.addressees(addressees.length)}</summary>
        <ul className={styles.list}>
          {addressees.map((addressee) => (
            <li key={addressee.organisationId} className={styles.row}>
              <span className={styles.body}>
                {seatName(addressee)}
                <span className={styles.quiet}>
                  <Dotted
                    parts={[
                      addressee.copy
                        ? messages.copy
                        : addressee.repliedOn
                          ? messages.repliedOn(day(addressee.repliedOn))
                          : messages.notYet,
                      addressee.nothing ? messages.nothing : '',
                      addressee.remindedOn && addressee.repliedOn === null
                        ? messages.remindedOn(day(addressee.remindedOn))
                        : '',
                    ]}
                  />
                </span>
              </span>
              {isNow && addressee.abilities.reply && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${messages.record}: ${name(addressee.names)}`}
                  onClick={() => setRecording(addressee)}
                >
                  {messages.record}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </details>
      {expectations.length > 0 && (
        <details open>
          <summary className={styles.quiet}>{messages.expected(expectations.length)}</summary>
          <ul className={styles.list}>
            {expectations.map((expectation) => (
              <ExpectationLine
                key={expectation.id}
                planId={circular.planId}
                expected={expectation}
                body={getOrganisationName(expectation.organisationId)}
                {...(isNow && { onAnswer: () => setAnswering(expectation) })}
              />
            ))}
          </ul>
        </details>
      )}
      {recording && (
        <Dialog
          open
          onClose={() => setRecording(undefined)}
          title={messages.replyTitle(name(recording.names))}
          closeLabel={messages.close}
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
          body={getOrganisationName(answering.organisationId)}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </article>
  )
}
