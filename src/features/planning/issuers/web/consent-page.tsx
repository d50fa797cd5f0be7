import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useParam } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { formatDate, formatMoment, lastDay } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import type { ConsentRequest } from '../entities.ts'
import { issuerApi } from './api.ts'
import { consentTones } from './consents-card.tsx'
import styles from './issuers.module.css'
import { issuerMessages } from './messages/index.ts'

/** The request to an organisation to issue a plan together with the author. */
export default function ConsentPage() {
  const id = useParam('id')
  const query = useQuery(issuerApi.getConsentRequest.queryOptions({ input: { id } }))
  return (
    <QueryView query={query} rows={6}>
      {(request) => <RequestView request={request} />}
    </QueryView>
  )
}

function RequestView({ request }: { request: ConsentRequest }) {
  const messages = useMessages(issuerMessages)
  const { language, name, text } = useLocalizedText()
  const { plan, state, answeredAt, answeredBy } = request
  const period = messages.period(formatDate(plan.periodFrom, language), formatDate(lastDay(plan.periodTo), language))
  return (
    <>
      <PageHeader
        eyebrow={name(plan.kindNames)}
        title={(plan.title && text(plan.title)) || messages.withheldTitle}
        intro={messages.request(name(plan.ownerNames), name(request.names))}
        actions={plan.isReadable && <ButtonLink href={`/plans/${plan.id}`}>{messages.openPlan}</ButtonLink>}
      />
      <Card title={messages.title} hint={messages.hint}>
        <Stack gap={14}>
          <p>{period}</p>
          <p>
            <Pill tone={consentTones[state]}>{messages.states[state]}</Pill>{' '}
            {answeredAt && answeredBy && messages.answered(answeredBy, formatMoment(answeredAt, language))}
          </p>
          {request.reason && <q>{request.reason}</q>}
          {request.abilities.answer || request.abilities.withdraw ? (
            <AnswerForm request={request} />
          ) : (
            state === 'asked' && <p>{messages.notYours(name(request.names))}</p>
          )}
        </Stack>
      </Card>
    </>
  )
}

function AnswerForm({ request: { id, abilities } }: { request: ConsentRequest }) {
  const messages = useMessages(issuerMessages)
  const feedback = useMutationFeedback(messages.errors, [issuerApi.key(), planApi.key()])
  const answer = useMutation(issuerApi.answerRequest.mutationOptions(feedback(messages.saved)))
  const [reason, setReason] = useState('')
  const send = (value: 'agreed' | 'refused') =>
    answer.mutate({ id, answer: value, reason: isFilledText(reason) ? reason.trim() : null })
  return (
    <div className={styles.form}>
      <p>{abilities.answer ? messages.meaning : messages.withdrawal}</p>
      <TextAreaField
        label={messages.reason}
        description={messages.reasonHint}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        maxLength={2000}
        autosize
        minRows={2}
      />
      <Row>
        {abilities.answer && (
          <Button variant="primary" busy={answer.isPending} onClick={() => send('agreed')}>
            {messages.agree}
          </Button>
        )}
        <Button disabled={!isFilledText(reason)} busy={answer.isPending} onClick={() => send('refused')}>
          {abilities.answer ? messages.refuse : messages.withdraw}
        </Button>
      </Row>
    </div>
  )
}
