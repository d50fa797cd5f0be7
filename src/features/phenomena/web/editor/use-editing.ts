import { useQueryClient } from '@tanstack/react-query'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { phenomenonApi } from '../api.ts'
import { editorMessages } from './messages/index.ts'

/** What every edit of a list does afterwards: say that it was done, with a way back where there is one, or why not, and ask anew. */
export function useEditing() {
  const words = useWords(editorMessages)
  const refusal = useRefusalWords(words.refusals)
  const toast = useToast()
  const queries = useQueryClient()
  const said = {
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSettled: () => queries.invalidateQueries({ queryKey: phenomenonApi.key() }),
  }
  const done = (message: string, onUndo?: () => void) =>
    toast({ message, ...(onUndo && { undo: { label: words.undo, onUndo } }) })
  return { words, said, done }
}
