import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { intakePageMessages } from './messages/index.ts'

/** Link to import an existing plan, on a draft plan for the users who write it. */
export function IntakeAction({ planId }: { planId: Id }) {
  const messages = useMessages(intakePageMessages)
  const { data } = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  if (!data?.abilities.write || data.plan.state !== 'drafting') return null
  return <ButtonLink href={`/plans/${planId}/intake`}>{messages.action}</ButtonLink>
}
