import { useQuery } from '@tanstack/react-query'
import { PhenomenonPicker } from '#features/country/phenomena/web/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import type { PriorityMatrix } from '../../contract.ts'
import { priorityMessages } from '../messages/index.ts'
import { usePriorityActs } from '../use-acts.ts'

/** Shows, for a plan without a matrix, the purpose of a matrix and two ways to start. */
export function BeginMatrix({ matrix: { plan, abilities } }: { matrix: PriorityMatrix }) {
  const messages = useMessages(priorityMessages)
  const { addPhenomena } = usePriorityActs(plan.id)
  const outline = useQuery({
    ...planApi.outline.getOutline.queryOptions({ input: { planId: plan.id } }),
    enabled: abilities.rate,
  })
  const named = [...new Set((outline.data?.rows ?? []).flatMap((row) => row.phenomenonId ?? []))]
  const add = (phenomenonIds: string[]) => addPhenomena.mutate({ planId: plan.id, phenomenonIds })
  return (
    <EmptyState
      kind="none_yet"
      title={messages.begin.title}
      action={
        abilities.rate && (
          <Stack gap={12}>
            {named.length > 0 && (
              <div>
                <Button variant="primary" busy={addPhenomena.isPending} onClick={() => add(named)}>
                  {messages.begin.addNamed(named.length)}
                </Button>
              </div>
            )}
            <PhenomenonPicker label={messages.begin.first} value={null} onChange={(id) => id && add([id])} />
          </Stack>
        )
      }
    >
      {messages.begin.text}
    </EmptyState>
  )
}
