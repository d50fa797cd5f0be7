import { useMutation } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type Point, pointAnswerKinds } from '../entities.ts'
import { AnswerForm } from './answers/answer-form.tsx'
import { opinionsApi } from './api.ts'
import { opinionPageMessages } from './messages/index.ts'
import { useOpinionFeedback } from './use-opinion-feedback.ts'

/** A point with the organisation that gave the opinion. */
export interface PointWithOrganisation {
  point: Point
  body: string
}

interface AnswerPointDialogProps {
  planId: Id
  point: PointWithOrganisation
  /** The number of points that follow. */
  later: number
  onNext: () => void
  onClose: () => void
}

/** Dialog to answer a point and then the next unanswered point. */
export function AnswerPointDialog({ planId, point: { point, body }, later, onNext, onClose }: AnswerPointDialogProps) {
  const messages = useMessages(opinionPageMessages)
  const { renderText } = useLocalizedText()
  const answer = useMutation(opinionsApi.answerPoint.mutationOptions(useOpinionFeedback(messages.saved, onNext)))
  return (
    <AnswerForm
      planId={planId}
      title={messages.answerTitle(String(point.number), body)}
      description={later > 0 ? messages.next(later) : undefined}
      labels={{
        ...messages,
        legend: messages.response,
        save: later > 0 ? messages.saveNext : messages.save,
      }}
      kinds={pointAnswerKinds}
      kindNames={messages.kinds}
      getPlace={(kind) => (kind === 'set_aside' ? undefined : { label: messages.changed })}
      busy={answer.isPending}
      onSave={(input) => answer.mutate({ id: point.id, ...input })}
      onClose={onClose}
    >
      {point.element && <>{renderText(point.element.title, point.element.code)}: </>}
      {point.text}
    </AnswerForm>
  )
}
