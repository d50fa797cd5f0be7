import { ORPCError } from '@orpc/client'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { OverlappingPlan, Supersession } from '#shared/supersession.ts'
import { DateField } from '#ui/date-field.tsx'

/** Returns the plans of the error that plans would be in force together; undefined for another error. */
export const getOverlappingPlans = (error: unknown): readonly OverlappingPlan[] | undefined =>
  error instanceof ORPCError && error.code === 'PLANS_OVERLAP'
    ? (error.data as { plans: OverlappingPlan[] }).plans
    : undefined

/** Returns the supersessions to send: each shown plan, by default from the entry into force of the new plan. */
export const toSupersessions = (
  plans: readonly OverlappingPlan[],
  days: Readonly<Record<string, string>>,
  date: string,
): Supersession[] => plans.map(({ planId }) => ({ planId, from: days[planId] ?? date }))

/** Asks from which day a plan replaces each of the other plans that are in force. */
export function SupersededPlansField(props: {
  plans: readonly OverlappingPlan[]
  days: Readonly<Record<string, string>>
  date: string
  onChange: (days: Record<string, string>) => void
}) {
  const { plans, days, date, onChange } = props
  const messages = useMessages(planMessages)
  const { text } = useLocalizedText()
  return plans.map(({ planId, title }) => (
    <DateField
      key={planId}
      label={messages.supersededFrom(text(title))}
      value={days[planId] ?? date}
      onChange={(event) => onChange({ ...days, [planId]: event.target.value })}
      required
    />
  ))
}
