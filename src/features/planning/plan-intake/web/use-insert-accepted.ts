import { useQueryClient } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { useToast } from '#ui/toast.tsx'
import { intakePageMessages } from './messages/index.ts'
import type { Proposal } from './use-proposal.ts'

interface InsertOptions {
  planId: Id
  proposal: Proposal
  formatError: (error: unknown) => string
  onReload: () => void
}

/**
 * Inserts accepted elements into the plan as a single act. It can be undone here immediately, and later in the outline
 * of the plan.
 */
export function useInsertAccepted({ planId, proposal, formatError, onReload }: InsertOptions) {
  const messages = useMessages(intakePageMessages)
  const toast = useToast()
  const queries = useQueryClient()
  const trying = async (run: () => Promise<unknown>) => {
    try {
      await run()
    } catch (error) {
      toast({ message: formatError(error), tone: 'bad' })
    }
    await queries.invalidateQueries({ queryKey: planApi.key() })
  }
  const undo = () =>
    trying(async () => {
      const { undo: last } = await planApi.undo.listUndoSteps.call({ planId })
      if (last?.procedure !== 'insertAccepted') {
        toast({ message: messages.undoBlocked })
        return
      }
      await planApi.undo.undo.call({ planId })
      onReload()
    })
  return () =>
    trying(async () => {
      const taken = await proposal.insertAccepted()
      if (!taken) return
      toast({
        message: messages.took(taken.elementIds.length),
        undo: { label: messages.undo, onUndo: () => void undo() },
      })
    })
}
