import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useSeatName } from '#features/approval/path/acts/web/seat-name.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Addressee, Consultation, Expected } from '../entities.ts'
import { computeProgress } from '../model.ts'
import { consultationApi } from './api.ts'
import styles from './consultation.module.css'
import { ExpectationAnswerDialog } from './expectation-answer-dialog.tsx'
import { ExpectationLine } from './expectation-line.tsx'
import { consultationPageMessages } from './messages/index.ts'
import { ReplyForm } from './reply-form.tsx'
import { useConsultationFeedback } from './use-consultation-feedback.ts'

interface ConsultationCardProps {
  consultation: Consultation
  isCurrentRound: boolean
}

/** Shows a consultation with the progress, the addressees and the expectations. */
export function ConsultationCard({ consultation, isCurrentRound }: ConsultationCardProps) {
  const messages = useMessages(consultationPageMessages)
  const { name, text } = useLocalizedText()
  const [recording, setRecording] = useState<Addressee>()
  const [answering, setAnswering] = useState<Expected>()
  const { id, planId, addressees, expectations } = consultation
  const getOrganisationName = (id: Id) => name(addressees.find((addressee) => addressee.organisationId === id)?.names)
  return (
    <article className={styles.consultation} aria-label={text(consultation.subject)}>
      <ConsultationHead consultation={consultation} isCurrentRound={isCurrentRound} />
      <details>
        <summary className={styles.quiet}>{messages.addressees(addressees.length)}</summary>
        <ul className={styles.list}>
          {addressees.map((addressee) => (
            <AddresseeLine
              key={addressee.organisationId}
              addressee={addressee}
              {...(isCurrentRound && { onRecord: () => setRecording(addressee) })}
            />
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
                planId={planId}
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
            consultationId={id}
            organisationId={recording.organisationId}
            onDone={() => setRecording(undefined)}
            onCancel={() => setRecording(undefined)}
          />
        </Dialog>
      )}
      {answering && (
        <ExpectationAnswerDialog
          planId={planId}
          expected={answering}
          body={getOrganisationName(answering.organisationId)}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </article>
  )
}

function ConsultationHead({ consultation, isCurrentRound }: ConsultationCardProps) {
  const messages = useMessages(consultationPageMessages)
  const { language, name, renderText } = useLocalizedText()
  const remind = useMutation(consultationApi.sendReminders.mutationOptions(useConsultationFeedback(messages.reminded)))
  const { id, addressees, dueOn } = consultation
  const { requested, answered, notAnswered, isLate } = computeProgress(addressees, dueOn, legalToday())
  const day = (date: string) => formatDate(date, language)
  return (
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
          <Button size="small" variant="quiet" busy={remind.isPending} onClick={() => remind.mutate({ id })}>
            {messages.remind}
          </Button>
        )}
      </span>
    </div>
  )
}

function AddresseeLine({ addressee, onRecord }: { addressee: Addressee; onRecord?: () => void }) {
  const messages = useMessages(consultationPageMessages)
  const { language, name } = useLocalizedText()
  const seatName = useSeatName()
  const day = (date: string) => formatDate(date, language)
  const { copy, repliedOn, remindedOn, hasNoExpectations, abilities } = addressee
  return (
    <li className={styles.row}>
      <span className={styles.body}>
        {seatName(addressee)}
        <span className={styles.quiet}>
          <Dotted
            parts={[
              copy ? messages.copy : repliedOn ? messages.repliedOn(day(repliedOn)) : messages.notYet,
              hasNoExpectations ? messages.noExpectations : '',
              remindedOn && repliedOn === null ? messages.remindedOn(day(remindedOn)) : '',
            ]}
          />
        </span>
      </span>
      {onRecord && abilities.reply && (
        <Button
          size="small"
          variant="quiet"
          aria-label={`${messages.record}: ${name(addressee.names)}`}
          onClick={onRecord}
        >
          {messages.record}
        </Button>
      )}
    </li>
  )
}
