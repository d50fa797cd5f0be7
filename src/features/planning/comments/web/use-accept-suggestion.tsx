import { ORPCError } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { planApi, type UndoConflict, UndoConflictDialog } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { useToast } from '#ui/toast.tsx'
import { commentApi } from './api.ts'
import { commentPageMessages } from './messages/index.ts'
import { useCommentFeedback } from './use-mutation-feedback.ts'

export interface SuggestionAcceptance {
  start: (commentId: Id) => void
  busy: boolean
}

/**
 * Inserts proposed text into the plan. The notice offers to undo it. If the text was changed since, both texts are
 * shown and the plan stays unchanged. Used by the list and not by the card, because an answered comment may leave the
 * list while the notice is still visible.
 */
export function useAcceptSuggestion() {
  const messages = useMessages(commentPageMessages)
  const settling = useCommentFeedback()
  const toast = useToast()
  const queries = useQueryClient()
  const [conflict, setConflict] = useState<UndoConflict>()
  const getMutationCallbacks = (done: string) => {
    const kept = settling(done)
    return {
      ...kept,
      onSettled: () => Promise.all([kept.onSettled(), queries.invalidateQueries({ queryKey: planApi.key() })]),
    }
  }
  const undoing = getMutationCallbacks(messages.tookBack)
  const undo = useMutation(
    commentApi.undoAcceptSuggestion.mutationOptions({
      ...undoing,
      onError: (error) => {
        if (error instanceof ORPCError && error.code === 'CHANGED_SINCE') setConflict({ ...error.data, action: 'undo' })
        else undoing.onError(error)
      },
    }),
  )
  const takeOver = useMutation(
    commentApi.acceptSuggestion.mutationOptions({
      ...getMutationCallbacks(messages.tookOver),
      onSuccess: ({ id }) =>
        toast({ message: messages.tookOver, undo: { label: messages.undo, onUndo: () => undo.mutate({ id }) } }),
    }),
  )
  const suggestionAcceptance: SuggestionAcceptance = {
    start: (id) => takeOver.mutate({ id }),
    busy: takeOver.isPending,
  }
  return {
    suggestionAcceptance,
    window: conflict && <UndoConflictDialog conflict={conflict} onClose={() => setConflict(undefined)} />,
  }
}
