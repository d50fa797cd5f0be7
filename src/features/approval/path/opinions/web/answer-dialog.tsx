import { useMutation } from '@tanstack/react-query'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { AnswerForm } from '../../web/answers/answer-form.tsx'
import { type Point, pointAnswerKinds } from '../entities.ts'
import { opinionsApi } from './api.ts'
import { opinionPageMessages } from './messages/index.ts'
import { useSettling } from './use-mutation-feedback.ts'

/** A point with the organisation that gave the opinion. */
export interface Asked {
  point: Point
  body: string
}

interface AnswerWindowProps {
  planId: Id
  asked: Asked
  /** Later points without an answer. */
  rest: readonly Asked[]
  onNext: (next: Asked | undefined) => void
  onClose: () => void
}

/** Dialog to answer a point and then the next unanswered point. */
export function AnswerWindow({ planId, asked: { point, body }, rest, onNext, onClose }: AnswerWindowProps) {
  const words = useWords(opinionPageMessages)
  const { spoken } = useReading()
  const answer = useMutation(opinionsApi.answerPoint.mutationOptions(useSettling(words.saved, () => onNext(rest[0]))))
  return (
    <AnswerForm
      planId={planId}
      title={words.answerTitle(String(point.number), body)}
      description={rest.length > 0 ? words.next(rest.length) : undefined}
      words={{ ...words, save: rest.length > 0 ? words.saveNext : words.save }}
      kinds={pointAnswerKinds}
      kindNames={words.kinds}
      placeOf={(kind) => (kind === 'set_aside' ? undefined : { label: words.changed })}
      busy={answer.isPending}
      onSave={(said) => answer.mutate({ id: point.id, ...said })}
      onClose={onClose}
    >
      {point.element && <>{spoken(point.element.title, point.element.code)}: </>}
      {point.words}
    </AnswerForm>
  )
}
