import { ORPCError } from '@orpc/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { useToast } from '#ui/toast.tsx'
import { planMessages } from '../../messages/index.ts'
import { planApi } from '../api.ts'
import { outlineMessages } from './messages/index.ts'
import { inTurn, settleOutline } from './outline-cache.ts'
import { useStepWords } from './undo-messages.ts'

/** Why a step was not undone or redone. */
export interface UndoConflict {
  which: 'undo' | 'redo'
  changedBy: string | null
  elements: readonly {
    elementId: Id
    title: LocalizedText | null
    code: 'CHANGED_SINCE' | 'GONE' | 'PLACE_GONE'
    fields: Record<string, { yours?: unknown; theirs?: unknown }>
  }[]
}

/** Returns the user's undo and redo state of a plan, with the two acts. */
export function useUndo(planId: Id, editable: boolean) {
  const { undo: words } = useWords(outlineMessages)
  const refusal = useRefusalWords(useWords(planMessages).refusals)
  const say = useStepWords()
  const toast = useToast()
  const queries = useQueryClient()
  const [conflict, setConflict] = useState<UndoConflict>()
  const steps = useQuery({ ...planApi.undo.getSteps.queryOptions({ input: { planId } }), enabled: editable })
  const turning = (which: UndoConflict['which'], told: (act: string) => string) => ({
    scope: inTurn(planId),
    onSuccess: (turned: Parameters<typeof say>[0] & { elementIds: Id[] }) => {
      toast({ message: told(say(turned)) })
      return settleOutline(queries, planId, turned.elementIds)
    },
    onError: (error: unknown) => {
      if (error instanceof ORPCError && error.code === 'CHANGED_SINCE') setConflict({ ...error.data, which })
      else toast({ message: refusal(error), tone: 'bad' })
    },
  })
  const undo = useMutation(planApi.undo.takeBack.mutationOptions(turning('undo', words.done)))
  const redo = useMutation(planApi.undo.doAgain.mutationOptions(turning('redo', words.doneAgain)))
  const leave = useMutation(
    planApi.undo.leaveStep.mutationOptions({
      onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
      onSettled: () => queries.invalidateQueries({ queryKey: planApi.undo.key() }),
    }),
  )
  return {
    steps: steps.data,
    busy: undo.isPending || redo.isPending,
    // Requests are queued: two key presses undo two steps, however long the first request takes.
    undo: () => undo.mutate({ planId }),
    redo: () => redo.mutate({ planId }),
    conflict,
    close: () => setConflict(undefined),
    leave: () => {
      if (conflict) leave.mutate({ planId, which: conflict.which })
      setConflict(undefined)
    },
  }
}
