import { useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/use-mutation-feedback.ts'
import { useToast } from '#ui/toast.tsx'
import { phenomenonApi } from '../api.ts'
import { editorMessages } from './messages/index.ts'

/** Mutation callbacks for the lists: show success with an undo action, or the error, and refresh the queries. */
export function useEditing() {
  const words = useWords(editorMessages)
  const toast = useToast()
  const { onError, onSettled } = useSettlingWith(words.refusals, [phenomenonApi.key()])()
  const done = (message: string, onUndo?: () => void) =>
    toast({ message, ...(onUndo && { undo: { label: words.undo, onUndo } }) })
  return { words, said: { onError, onSettled }, done }
}
