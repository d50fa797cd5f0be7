import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatDate } from '#shared/format.ts'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Plan } from '../contract.ts'
import { describeRegistration, isUnconfirmedRegistration } from '../decided-fields/model.ts'
import { formatPlanPeriod } from '../messages/format-plan-period.ts'
import { formatPlanState } from '../messages/format-plan-state.ts'
import { planMessages } from '../messages/index.ts'
import { planApi } from './api.ts'
import { planPageMessages } from './messages/index.ts'
import { usePlanKinds } from './plan-kinds.ts'
import { PresentUsers } from './presence/present-users.tsx'
import type { Presence } from './presence/use-presence.ts'
import { planActions } from './slots.ts'

const findOutdatedLanguages = (languages: readonly string[], outdated: readonly string[]): string[] =>
  languages.filter((language) => outdated.includes(language))

/** Shows the title of a plan with the state, the marking, the period and the present users. */
export function PlanHeader({ plan, presence }: { plan: Plan; presence: Presence }) {
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const kinds = usePlanKinds({ plan })
  const { language, renderText } = useLocalizedText()
  const { data: replacement } = useQuery({
    ...planApi.replacement.getReplacement.queryOptions({ input: { planId: plan.id } }),
    enabled: plan.supersededOn != null,
  })
  return (
    <PageHeader
      eyebrow={`${kinds.getName(plan.kind)} · ${plan.code}`}
      title={renderText(plan.title)}
      intro={plan.motto ? renderText(plan.motto) : undefined}
      badges={
        <>
          <Pill tone={plan.state === 'in_force' ? 'good' : 'info'}>{formatPlanState(common, plan, language)}</Pill>
          <MarkingBadge marking={plan.marking} />
          {plan.sentAt === null && <Pill tone="warn">{messages.draftOnlyYou}</Pill>}
          {plan.isRegistered && <Pill>{describeRegistration(plan, common)}</Pill>}
          {isUnconfirmedRegistration(plan) && <Pill tone="warn">{common.registrationUnconfirmed}</Pill>}
          {formatPlanPeriod(plan, language, replacement?.replacedBy?.title ?? null).map((note) => (
            <span key={note}>{note}</span>
          ))}
          {plan.inForceOn && plan.state !== 'approved' && (
            <span>
              {messages[plan.state === 'ended' ? 'inForceFrom' : 'inForceOn'](formatDate(plan.inForceOn, language))}
            </span>
          )}
          <PresentUsers present={presence.present} />
          {findOutdatedLanguages(plan.languages, plan.title.outdated).map((outdatedLanguage) => (
            <span key={outdatedLanguage}>{messages.translationOutdated(outdatedLanguage)}</span>
          ))}
        </>
      }
      actions={<SlotParts slot={planActions} partProps={{ planId: plan.id }} />}
    />
  )
}
