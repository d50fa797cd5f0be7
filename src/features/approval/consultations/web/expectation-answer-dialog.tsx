import { useMutation } from '@tanstack/react-query'
import { AnswerForm } from '#features/approval/path/opinions/web/answers/answer-form.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type ExpectationOutcome, type Expected, expectationOutcomes } from '../entities.ts'
import { consultationApi } from './api.ts'
import { consultationPageMessages } from './messages/index.ts'
import { useConsultationFeedback } from './use-consultation-feedback.ts'

interface AnswerProps {
  planId: Id
  expected: Expected
  body: string
  onClose: () => void
}

/** Dialog to answer an expectation: adopted (with the place), point of attention, or not adopted (with a reason). */
export function ExpectationAnswerDialog({ planId, expected, body, onClose }: AnswerProps) {
  const messages = useMessages(consultationPageMessages)
  const { renderText } = useLocalizedText()
  const answer = useMutation(
    consultationApi.answerExpectation.mutationOptions(useConsultationFeedback(messages.answered, onClose)),
  )
  const getPlaceField = (outcome: ExpectationOutcome | undefined) => {
    if (outcome === 'taken_up') return { label: messages.element, required: true }
    return outcome === 'point_of_attention' ? { label: messages.whereElse } : undefined
  }
  return (
    <AnswerForm
      planId={planId}
      title={messages.answerTitle(body)}
      labels={{ ...messages, legend: messages.response }}
      kinds={expectationOutcomes}
      kindNames={messages.outcomes}
      getPlace={getPlaceField}
      busy={answer.isPending}
      onSave={({ kind, ...input }) => answer.mutate({ id: expected.id, outcome: kind, ...input })}
      onClose={onClose}
    >
      {renderText(expected.text)}
    </AnswerForm>
  )
}
