import { ORPCError } from '@orpc/client'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { OverlappingPlan } from '#shared/supersession.ts'

/** Returns the plans of the error that plans would be in force together; undefined for another error. */
export const getOverlappingPlans = (error: unknown): readonly OverlappingPlan[] | undefined =>
  error instanceof ORPCError && error.code === 'PLANS_OVERLAP'
    ? (error.data as { plans: OverlappingPlan[] }).plans
    : undefined

/** States which plans the new plan replaces from its entry into force, and which it cannot replace. */
export function SupersededPlans({ plans, date }: { plans: readonly OverlappingPlan[]; date: string }) {
  const messages = useMessages(planMessages)
  const { language, text } = useLocalizedText()
  if (plans.length === 0) return null
  return (
    <ul>
      {plans.map(({ planId, title, maySupersede }) => (
        <li key={planId}>
          {maySupersede
            ? messages.supersededFrom(text(title), formatDate(date, language))
            : messages.notSupersedable(text(title))}
        </li>
      ))}
    </ul>
  )
}
