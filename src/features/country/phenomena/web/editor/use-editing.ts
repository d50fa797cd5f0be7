import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { phenomenonApi } from '../api.ts'
import { editorMessages } from './messages/index.ts'

/** Returns the feedback for acts on the lists, and a function that adds an undo action to a success message. */
export function useEditing() {
  const messages = useMessages(editorMessages)
  const feedback = useMutationFeedback(messages.errors, [phenomenonApi.key()])
  const withUndo = (message: string, onUndo: () => void) => ({ message, undo: { label: messages.undo, onUndo } })
  return { messages, feedback, withUndo }
}
