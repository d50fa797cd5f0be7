import { ORPCError } from '@orpc/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { useToast } from '#ui/toast.tsx'
import { planMessages } from '../../messages/index.ts'
import { planApi } from '../api.ts'
import { getMutationScope, refreshOutline } from '../editing/outline-cache.ts'
import { outlineMessages } from './messages/index.ts'
import { useStepMessages } from './undo-messages.ts'

/** Why a step was not undone or redone. */
export interface UndoConflict {
  action: 'undo' | 'redo'
  changedBy: string | null
  elements: readonly {
    elementId: Id
    title: LocalizedText | null
    code: 'CHANGED_SINCE' | 'GONE' | 'PLACE_REMOVED'
    fields: Record<string, { yours?: unknown; theirs?: unknown }>
  }[]
}

/** Returns the user's undo and redo state of a plan, with the two acts. */
export function useUndo(planId: Id, editable: boolean) {
  const { undo: messages } = useMessages(outlineMessages)
  const feedback = useMutationFeedback(useMessages(planMessages).errors, [planApi.undo.key()])
  const toText = useStepMessages()
  const toast = useToast()
  const queries = useQueryClient()
  const [conflict, setConflict] = useState<UndoConflict>()
  const steps = useQuery({ ...planApi.undo.listUndoSteps.queryOptions({ input: { planId } }), enabled: editable })
  const getMutationOptions = (action: UndoConflict['action'], toMessage: (act: string) => string) => ({
    scope: getMutationScope(planId),
    onSuccess: (step: Parameters<typeof toText>[0] & { elementIds: Id[] }) => {
      toast({ message: toMessage(toText(step)) })
      return refreshOutline(queries, planId, step.elementIds)
    },
    onError: (error: unknown) => {
      if (error instanceof ORPCError && error.code === 'CHANGED_SINCE') setConflict({ ...error.data, action })
      else feedback().onError(error)
    },
  })
  const undo = useMutation(planApi.undo.undo.mutationOptions(getMutationOptions('undo', messages.done)))
  const redo = useMutation(planApi.undo.redo.mutationOptions(getMutationOptions('redo', messages.redone)))
  const skip = useMutation(planApi.undo.skipUndoStep.mutationOptions(feedback()))
  return {
    steps: steps.data,
    busy: undo.isPending || redo.isPending,
    // Requests are queued: two key presses undo two steps, however long the first request takes.
    undo: () => undo.mutate({ planId }),
    redo: () => redo.mutate({ planId }),
    conflict,
    close: () => setConflict(undefined),
    skip: () => {
      if (conflict) skip.mutate({ planId, action: conflict.action })
      setConflict(undefined)
    },
  }
}
