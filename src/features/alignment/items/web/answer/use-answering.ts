import { useMutation } from '@tanstack/react-query'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import type { AnswerInput } from '../../answers/contract.ts'
import type { Answer, Item } from '../../entities.ts'
import { alignmentApi } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import { useAlignmentFeedback } from '../messages.ts'

type Given = Omit<AnswerInput, 'itemId'>

/** Returns the input to restore an earlier answer. */
const toGivenAnswer = (answer: Answer): Given => ({
  kind: answer.kind,
  reasons: answer.reasons,
  elementIds: answer.elements.map((element) => element.elementId),
  decidingBody: answer.decidingBody,
  signatories: answer.signatories,
  decidedOn: answer.decidedOn,
  marking: answer.marking,
  ...(answer.planId && { planId: answer.planId }),
})

/**
 * Answers items and shows a notification, with an action that restores an earlier answer.
 *
 * @returns whether the answer was accepted
 */
export function useAnswering() {
  const messages = useMessages(alignmentPageMessages)
  const { text } = useLocalizedText()
  const toast = useToast()
  const feedback = useAlignmentFeedback([alignmentApi.key(), taskApi.key()])
  const single = useMutation(alignmentApi.answers.answerItem.mutationOptions(feedback()))
  const many = useMutation(alignmentApi.answers.answerItems.mutationOptions(feedback()))

  const answer = async (item: Item, given: Given): Promise<boolean> => {
    const saved = await single.mutateAsync({ ...given, itemId: item.id }).catch(() => undefined)
    if (!saved) return false
    const earlier = item.answer
    toast({
      message: messages.answer.saved(text(item.element.title)),
      ...(earlier && {
        undo: {
          label: messages.undo,
          onUndo: () =>
            void single
              .mutateAsync({ ...toGivenAnswer(earlier), itemId: item.id })
              .then(() => toast({ message: messages.answer.restored }))
              .catch(() => undefined),
        },
      }),
    })
    return true
  }
  const answerAll = async (answers: AnswerInput[]): Promise<boolean> => {
    const saved = await many.mutateAsync({ answers }).catch(() => undefined)
    if (saved) toast({ message: messages.answer.savedMany(saved.length) })
    return saved !== undefined
  }
  return { answer, answerAll }
}
