import { useQueryClient } from '@tanstack/react-query'
import { planApi } from '#features/plans/web/index.ts'
import { useWords } from '#platform/web/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { intakePageMessages } from './messages/index.ts'
import type { Proposal } from './use-proposal.ts'

/** Takes what is accepted into the plan; what was taken can be taken back at once, with all that stands under it. */
export function useTaking(proposal: Proposal, refusal: (error: unknown) => string, onReload: () => void) {
  const words = useWords(intakePageMessages)
  const toast = useToast()
  const queries = useQueryClient()
  const trying = async (work: () => Promise<unknown>) => {
    try {
      await work()
    } catch (error) {
      toast({ message: refusal(error), tone: 'bad' })
    }
    await queries.invalidateQueries({ queryKey: planApi.key() })
  }
  return () =>
    trying(async () => {
      const taken = await proposal.take()
      if (!taken) return
      const ids = new Set(taken.elementIds)
      const elementOf = new Map(taken.outline.elements.map((one) => [one.id, one.elementId]))
      const tops = taken.outline.elements.flatMap(({ elementId, parentId }) =>
        elementId && ids.has(elementId) && !ids.has(elementOf.get(parentId ?? '') ?? '') ? elementId : [],
      )
      const onUndo = async () => {
        await trying(async () => {
          for (const id of tops) await planApi.outline.removeElement.call({ id })
        })
        onReload()
      }
      toast({ message: words.took(ids.size), undo: { label: words.takeBack, onUndo: () => void onUndo() } })
    })
}
