import { useQueries, useQuery } from '@tanstack/react-query'
import { describeChange } from '#features/planning/plans/change-kinds/model.ts'
import { changeMessages } from '#features/planning/plans/messages/changes/index.ts'
import { changeDetail, planApi, useChangeSteps } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { isLocalizedText } from '#shared/read-text.ts'
import { Link } from '#ui/link.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import styles from './home.module.css'
import { homeMessages } from './messages/index.ts'

type PlanChange = Awaited<ReturnType<typeof planApi.history.listChanges.call>>['rows'][number]

/** Number of recently changed plans that are queried, and number of changes shown. */
const queriedPlanCount = 3
const visibleCount = 6
const maxSteps = 4

/** Returns the recently changed plans of an organisation, and the latest changes in them. */
function useRecentChanges(organisationId: Id) {
  const plans = useQuery(planApi.listPlans.queryOptions({ input: { ownerId: organisationId, limit: 100 } }))
  const newest = [...(plans.data?.rows ?? [])]
    .sort((left, other) => other.updatedAt.localeCompare(left.updatedAt))
    .slice(0, queriedPlanCount)
  const histories = useQueries({
    queries: newest.map((plan) =>
      planApi.history.listChanges.queryOptions({ input: { planId: plan.id, limit: visibleCount } }),
    ),
  })
  const changes = histories
    .flatMap(({ data }) => data?.rows ?? [])
    .sort((left, other) => other.changedAt.localeCompare(left.changedAt))
    .slice(0, visibleCount)
  const isLoading = plans.isPending || histories.some((query) => query.isPending)
  return {
    data: isLoading ? undefined : { newest, changes },
    error: plans.error ?? histories.find((query) => query.error)?.error,
    refetch: () => Promise.all([plans.refetch(), ...histories.map((query) => query.refetch())]),
  }
}

/** Lists recent changes in the plans of the user's organisation, with user and time. */
export function Changed({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(homeMessages)
  const query = useRecentChanges(organisationId)
  return (
    <section aria-labelledby="changed" className={styles.block}>
      <SectionLabel level={2} id="changed">
        {messages.changed}
      </SectionLabel>
      <QueryView
        query={query}
        rows={3}
        empty={({ changes }) => changes.length === 0 && <p className={styles.quiet}>{messages.changedNone}</p>}
      >
        {({ newest, changes }) => (
          <ul className={styles.changes}>
            {changes.map((change) => (
              <ChangeLine
                key={change.id}
                change={change}
                planTitle={newest.find(({ id }) => id === change.planId)?.title}
              />
            ))}
          </ul>
        )}
      </QueryView>
    </section>
  )
}

function ChangeLine({ change, planTitle }: { change: PlanChange; planTitle: LocalizedText | undefined }) {
  const messages = useMessages(homeMessages)
  const { differences, untitled, history } = useMessages(changeMessages)
  const formatChangeStep = useChangeSteps()
  const { language, renderText } = useLocalizedText()
  const { planId, elementId, changedAt, procedure } = change
  const title = isLocalizedText(change.elementTitle) ? change.elementTitle : undefined
  const { kind, steps } = describeChange(change.fields)
  const isRemoved = kind === 'removed'
  const subject = elementId
    ? renderText(title) || (isRemoved ? messages.removed : renderText(planTitle) || untitled)
    : renderText(planTitle) || messages.thePlan
  const text = kind === 'changed' ? steps.slice(0, maxSteps).map(formatChangeStep).join(', ') : differences[kind]
  return (
    <li>
      <Link href={`/plans/${planId}${elementId && !isRemoved ? `?element=${elementId}` : '?tab=history'}`}>
        {subject}
      </Link>{' '}
      <span className={styles.quiet}>
        {[text, change.reason, change.personName ?? history.system, formatMoment(changedAt, language)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <SlotParts slot={changeDetail} partProps={{ planId, elementId, changedAt, procedure }} />
    </li>
  )
}
