import { useMutation } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { AnswerForm } from '../../web/answers/answer-form.tsx'
import { type Point, pointAnswerKinds } from '../entities.ts'
import { opinionsApi } from './api.ts'
import { opinionPageMessages } from './messages/index.ts'
import { useOpinionFeedback } from './use-mutation-feedback.ts'

/** A point with the organisation that gave the opinion. */
export interface PointWithOrganisation {
  point: Point
  body: string
}

interface AnswerWindowProps {
  planId: Id
  asked: PointWithOrganisation
  /** Later points without an answer. */
  rest: readonly PointWithOrganisation[]
  onNext: (next: PointWithOrganisation | undefined) => void
  onClose: () => void
}

/** Dialog to answer a point and then the next unanswered point. */
export function AnswerWindow({ planId, asked: { point, body }, rest, onNext, onClose }: AnswerWindowProps) {
  const messages = useMessages(opinionPageMessages)
  const { spoken } = useLocalizedText()
  const answer = useMutation(
    opinionsApi.answerPoint.mutationOptions(useOpinionFeedback(messages.saved, () => onNext(rest[0]))),
  )
  return (
    <AnswerForm
      planId={planId}
      title={messages.answerTitle(String(point.number), body)}
      description={rest.length > 0 ? messages.next(rest.length) : undefined}
      words={{ ...messages, save: rest.length > 0 ? messages.saveNext : messages.save }}
      kinds={pointAnswerKinds}
      kindNames={messages.kinds}
      placeOf={(kind) => (kind === 'set_aside' ? undefined : { label: messages.changed })}
      busy={answer.isPending}
      onSave={(said) => answer.mutate({ id: point.id, ...said })}
      onClose={onClose}
    >
      {point.element && <>{spoken(point.element.title, point.element.code)}: </>}
      {point.words}
    </AnswerForm>
  )
}
