import { useMutation } from '@tanstack/react-query'
import { AnswerForm } from '#features/approval/path/web/answers/answer-form.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type ExpectationOutcome, type Expected, expectationOutcomes } from '../entities.ts'
import { circularApi } from './api.ts'
import { circularPageMessages } from './messages/index.ts'
import { useSettling } from './use-mutation-feedback.ts'

interface AnswerProps {
  planId: Id
  expected: Expected
  body: string
  onClose: () => void
}

/** Dialog to answer an expectation: adopted (with the place), point of attention, or not adopted (with a reason). */
export function ExpectationAnswerWindow({ planId, expected, body, onClose }: AnswerProps) {
  const words = useWords(circularPageMessages)
  const { spoken } = useReading()
  const answer = useMutation(circularApi.answerExpectation.mutationOptions(useSettling(words.answered, onClose)))
  const placeOf = (outcome: ExpectationOutcome | undefined) => {
    if (outcome === 'taken_up') return { label: words.where, required: true }
    return outcome === 'point_of_attention' ? { label: words.whereElse } : undefined
  }
  return (
    <AnswerForm
      planId={planId}
      title={words.answerTitle(body)}
      words={words}
      kinds={expectationOutcomes}
      kindNames={words.outcomes}
      placeOf={placeOf}
      busy={answer.isPending}
      onSave={({ kind, ...said }) => answer.mutate({ id: expected.id, outcome: kind, ...said })}
      onClose={onClose}
    >
      {spoken(expected.words)}
    </AnswerForm>
  )
}
