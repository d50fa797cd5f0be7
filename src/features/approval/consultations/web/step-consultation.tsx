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
import { consultationPageMessages } from './messages/index.ts'
import { ReplyForm } from './reply-form.tsx'
import { SendWindow } from './send-dialog.tsx'
import { useConsultationFeedback } from './use-mutation-feedback.ts'

/**
 * Shows the consultations of a step, the number of replies and the expectations, for the organisation that leads the
 * plan.
 */
export function StepConsultation({
  planId,
  step,
  isCurrentRound,
}: {
  planId: Id
  step: string
  isCurrentRound: boolean
}) {
  const messages = useMessages(consultationPageMessages)
  const [isWriting, setWriting] = useState(false)
  const query = useQuery(consultationApi.listConsultations.queryOptions({ input: { planId } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={messages.loading} rows={2} />
  const list = query.data.steps.find((entry) => entry.step === step)?.list ?? ''
  const consultations = query.data.consultations.filter((consultation) => consultation.step === step)
  return (
    <section className={styles.card} aria-label={messages.title}>
      {consultations.length === 0 && <p className={styles.quiet}>{messages.none}</p>}
      {consultations.map((consultation) => (
        <ConsultationCard key={consultation.id} consultation={consultation} isCurrentRound={isCurrentRound} />
      ))}
      {isCurrentRound && (
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

function ConsultationCard({ consultation, isCurrentRound }: { consultation: Consultation; isCurrentRound: boolean }) {
  const messages = useMessages(consultationPageMessages)
  const { language, name, renderText, text } = useLocalizedText()
  const seatName = useSeatName()
  const [recording, setRecording] = useState<Addressee>()
  const [answering, setAnswering] = useState<Expected>()
  const remind = useMutation(consultationApi.sendReminders.mutationOptions(useConsultationFeedback(messages.reminded)))
  const { addressees, expectations, dueOn } = consultation
  const { requested, answered, notAnswered, isLate } = computeProgress(addressees, dueOn, legalToday())
  const day = (on: string) => formatDate(on, language)
  const getOrganisationName = (id: Id) => name(addressees.find((addressee) => addressee.organisationId === id)?.names)
  return (
    <article className={styles.consultation} aria-label={text(consultation.subject)}>
      <div className={styles.row}>
        <span className={styles.body}>
          <strong>{renderText(consultation.subject)}</strong>
          <span className={styles.quiet}>
            <Dotted
              parts={[
                messages.progress(answered, requested, day(dueOn)),
                messages.sentOn(day(consultation.sentOn)),
                consultation.list ? name(consultation.list) : '',
              ]}
            />
          </span>
        </span>
        <span className={styles.marks}>
          <Pill tone={isLate ? 'bad' : notAnswered === 0 ? 'good' : 'info'}>
            {isLate ? messages.late : notAnswered === 0 ? messages.complete : messages.outstanding(notAnswered)}
          </Pill>
          {isCurrentRound && notAnswered > 0 && (
            <Button
              size="small"
              variant="quiet"
              busy={remind.isPending}
              onClick={() => remind.mutate({ id: consultation.id })}
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
                      addressee.hasNoExpectations ? messages.noExpectations : '',
                      addressee.remindedOn && addressee.repliedOn === null
                        ? messages.remindedOn(day(addressee.remindedOn))
                        : '',
                    ]}
                  />
                </span>
              </span>
              {isCurrentRound && addressee.abilities.reply && (
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
                planId={consultation.planId}
                expected={expectation}
                body={getOrganisationName(expectation.organisationId)}
                {...(isCurrentRound && { onAnswer: () => setAnswering(expectation) })}
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
            consultationId={consultation.id}
            organisationId={recording.organisationId}
            onDone={() => setRecording(undefined)}
            onCancel={() => setRecording(undefined)}
          />
        </Dialog>
      )}
      {answering && (
        <ExpectationAnswerWindow
          planId={consultation.planId}
          expected={answering}
          body={getOrganisationName(answering.organisationId)}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </article>
  )
}
