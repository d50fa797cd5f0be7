import { ORPCError } from '@orpc/client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { planApi, type UndoConflict, UndoConflictDialog } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Id } from '#shared/ids.ts'
import { commentMessages } from '../messages/index.ts'
import { commentApi } from './api.ts'
import { commentPageMessages } from './messages/index.ts'

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
  const feedback = useMutationFeedback(useMessages(commentMessages).errors, [commentApi.key(), planApi.key()])
  const [conflict, setConflict] = useState<UndoConflict>()
  const undoing = feedback(messages.tookBack)
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
    commentApi.acceptSuggestion.mutationOptions(
      feedback(({ id }) => ({
        message: messages.tookOver,
        undo: { label: messages.undo, onUndo: () => undo.mutate({ id }) },
      })),
    ),
  )
  const suggestionAcceptance: SuggestionAcceptance = {
    start: (id) => takeOver.mutate({ id }),
    busy: takeOver.isPending,
  }
  return {
    suggestionAcceptance,
    dialog: conflict && <UndoConflictDialog conflict={conflict} onClose={() => setConflict(undefined)} />,
  }
}
