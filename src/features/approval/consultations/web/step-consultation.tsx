import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import type { Consultation } from '../entities.ts'
import { consultationApi } from './api.ts'
import styles from './consultation.module.css'
import { ConsultationCard } from './consultation-card.tsx'
import { consultationPageMessages } from './messages/index.ts'
import { SendConsultationDialog } from './send-dialog.tsx'

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
  const query = useQuery(consultationApi.listConsultations.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} rows={2}>
      {({ steps, consultations }) => (
        <StepConsultations
          planId={planId}
          step={step}
          isCurrentRound={isCurrentRound}
          list={steps.find((entry) => entry.step === step)?.list ?? ''}
          consultations={consultations.filter((consultation) => consultation.step === step)}
        />
      )}
    </QueryView>
  )
}

function StepConsultations(props: {
  planId: Id
  step: string
  isCurrentRound: boolean
  list: string
  consultations: readonly Consultation[]
}) {
  const { planId, step, isCurrentRound, list, consultations } = props
  const messages = useMessages(consultationPageMessages)
  const [isWriting, setWriting] = useState(false)
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
      {isWriting && (
        <SendConsultationDialog planId={planId} step={step} list={list} onClose={() => setWriting(false)} />
      )}
    </section>
  )
}
