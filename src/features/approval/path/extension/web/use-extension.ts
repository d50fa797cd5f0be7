import { useMutation } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/use-mutation-feedback.ts'
import { cycleRefusals } from '../../error-messages/index.ts'
import { holdingApi, pathApi } from '../../web/api.ts'

/** Mutation for an action on the period of a plan. */
export function useHoldingAct<Input>(act: (input: Input) => Promise<unknown>, said: string, onDone: () => void) {
  const settling = useSettlingWith(useWords(cycleRefusals), [holdingApi.key(), pathApi.key(), planApi.key()])
  return useMutation({ mutationFn: act, ...settling(said, onDone) })
}
