import { useMutation, useQuery } from '@tanstack/react-query'
import { useAreaNames } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import type { PlanArea } from '../../area/contract.ts'
import type { Plan } from '../../contract.ts'
import { planMessages } from '../../messages/index.ts'
import { planApi } from '../api.ts'
import { planPageMessages } from '../messages/index.ts'
import { planAreaMessages } from './messages.ts'

/** Shows the area of a plan. A draft that must have the area of its organisation, and does not, can take it here. */
export function PlanAreaCard({ plan }: { plan: Plan }) {
  const messages = useMessages(planAreaMessages)
  const { area: title } = useMessages(planPageMessages).list
  const area = useQuery(planApi.area.getPlanArea.queryOptions({ input: { planId: plan.id } }))
  return (
    <Card title={title} hint={messages.hint}>
      <QueryView query={area} rows={1}>
        {(planArea) => <AreaOfPlan plan={plan} planArea={planArea} />}
      </QueryView>
    </Card>
  )
}

function AreaOfPlan({ plan, planArea }: { plan: Plan; planArea: PlanArea }) {
  const messages = useMessages(planAreaMessages)
  const { areaId, ownerAreaId, abilities } = planArea
  const names = useAreaNames([areaId, ownerAreaId].filter((id) => id !== null))
  const getName = (id: string) => names.find((area) => area.id === id)?.label ?? '…'
  const feedback = useMutationFeedback(useMessages(planMessages).errors, [planApi.key()])
  const change = useMutation(
    planApi.changePlan.mutationOptions(feedback(ownerAreaId ? messages.used : messages.removed)),
  )
  return (
    <Stack gap={14}>
      <p>{areaId ? getName(areaId) : messages.none}</p>
      {abilities.useOwnerArea && (
        <>
          <p>{ownerAreaId ? messages.differs(getName(ownerAreaId)) : messages.noOwnerArea}</p>
          <Row align="end">
            <Button
              busy={change.isPending}
              onClick={() => change.mutate({ id: plan.id, revision: plan.revision, patch: { areaId: null } })}
            >
              {ownerAreaId ? messages.use : messages.remove}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  )
}
