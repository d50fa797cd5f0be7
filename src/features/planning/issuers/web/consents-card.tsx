import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type PlanPart, planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatDate, formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { IssuerConsent } from '../entities.ts'
import { issuerApi } from './api.ts'
import styles from './issuers.module.css'
import { issuerMessages } from './messages/index.ts'
import { RecordingForm } from './recording-form.tsx'

export const consentTones = {
  asked: 'warn',
  recorded: 'warn',
  agreed: 'good',
  refused: 'bad',
  not_asked: 'neutral',
} as const

/** Shows which of the organisations that issue the plan with the author have agreed. Empty without such organisations. */
export function ConsentsCard({ planId }: PlanPart) {
  const messages = useMessages(issuerMessages)
  const query = useQuery(issuerApi.listConsents.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(consents) =>
        consents.length > 0 && (
          <Card title={messages.title} hint={`${messages.hint} ${messages.onPaper}`}>
            <ul className={styles.lines}>
              {consents.map((consent) => (
                <ConsentLine key={consent.organisationId} planId={planId} consent={consent} />
              ))}
            </ul>
          </Card>
        )
      }
    </QueryView>
  )
}

function ConsentLine({ planId, consent }: { planId: Id; consent: IssuerConsent }) {
  const messages = useMessages(issuerMessages)
  const { language, name } = useLocalizedText()
  const feedback = useMutationFeedback(messages.errors, [issuerApi.key(), planApi.key()])
  const confirm = useMutation(issuerApi.confirmConsent.mutationOptions(feedback(messages.confirmed)))
  const [isRecording, setRecording] = useState(false)
  const { recording, abilities } = consent
  const ask = useMutation(issuerApi.ask.mutationOptions(feedback(messages.asked)))
  return (
    <li className={styles.line}>
      <span>
        <strong>{name(consent.names)}</strong>
        <span className={styles.quiet}>
          {consent.answeredAt && consent.answeredBy
            ? messages.answered(consent.answeredBy, formatMoment(consent.answeredAt, language))
            : consent.requestedAt &&
              consent.state === 'asked' &&
              messages.askedOn(formatMoment(consent.requestedAt, language))}
        </span>
        {recording && (
          <span className={styles.quiet}>
            {messages.recordedFor(recording.recordedBy, formatDate(recording.agreedOn, language))}{' '}
            {recording.document && (
              <Link href={`/api/files/${recording.document.id}`} download>
                {recording.document.name}
              </Link>
            )}
          </span>
        )}
        {isRecording && (
          <RecordingForm planId={planId} organisationId={consent.organisationId} onClose={() => setRecording(false)} />
        )}
        {consent.reason && <q className={styles.quiet}>{consent.reason}</q>}
      </span>
      <span className={styles.marks}>
        <Pill tone={consentTones[consent.state]}>{messages.states[consent.state]}</Pill>
        {consent.id && (consent.abilities.answer || consent.abilities.withdraw) && (
          <ButtonLink size="small" href={`/issuers/${consent.id}`}>
            {consent.abilities.answer ? messages.answer : messages.withdraw}
          </ButtonLink>
        )}
        {abilities.confirm && consent.id && (
          <Button size="small" busy={confirm.isPending} onClick={() => confirm.mutate({ id: consent.id! })}>
            {messages.confirm}
          </Button>
        )}
        {abilities.record && !isRecording && (
          <Button size="small" variant="quiet" onClick={() => setRecording(true)}>
            {messages.record}
          </Button>
        )}
        {consent.abilities.ask && (
          <Button
            size="small"
            busy={ask.isPending}
            onClick={() => ask.mutate({ planId, organisationId: consent.organisationId })}
          >
            {consent.state === 'refused' ? messages.askAgain : messages.askNow}
          </Button>
        )}
      </span>
    </li>
  )
}
