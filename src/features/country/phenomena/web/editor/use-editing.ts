import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { useToast } from '#ui/toast.tsx'
import { phenomenonApi } from '../api.ts'
import { editorMessages } from './messages/index.ts'

/** Mutation callbacks for the lists: show success with an undo action, or the error, and refresh the queries. */
export function useEditing() {
  const messages = useMessages(editorMessages)
  const toast = useToast()
  const { onError, onSettled } = useMutationFeedback(messages.errors, [phenomenonApi.key()])()
  const notifySuccess = (message: string, onUndo?: () => void) =>
    toast({ message, ...(onUndo && { undo: { label: messages.undo, onUndo } }) })
  return { messages, feedback: { onError, onSettled }, notifySuccess }
}
