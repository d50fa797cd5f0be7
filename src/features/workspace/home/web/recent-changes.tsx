import { useQueries, useQuery } from '@tanstack/react-query'
import { changeMessages } from '#features/planning/plans/messages/changes/index.ts'
import { changeDetail, planApi } from '#features/planning/plans/web/index.ts'
import { changePageMessages } from '#features/planning/plans/web/messages/changes/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { isLocalizedText } from '#shared/read-text.ts'
import { Link } from '#ui/link.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import styles from './home.module.css'
import { homeMessages } from './messages/index.ts'

/** Number of recently changed plans that are queried, and number of changes shown. */
const queriedPlanCount = 3
const visibleCount = 6
const maxFields = 4

/** Lists recent changes in the plans of the user's organisation, with user and time. */
export function Changed({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(homeMessages)
  const common = useMessages(platformMessages)
  const pageMessages = useMessages(changePageMessages)
  const { differences, fields } = useMessages(changeMessages)
  const known: Readonly<Record<string, string>> = { ...fields, ...pageMessages.fields }
  const { language, renderText } = useLocalizedText()
  const plans = useQuery(planApi.listPlans.queryOptions({ input: { ownerId: organisationId, limit: 100 } }))
  const newest = [...(plans.data?.rows ?? [])]
    .sort((left, other) => other.updatedAt.localeCompare(left.updatedAt))
    .slice(0, queriedPlanCount)
  const histories = useQueries({
    queries: newest.map((plan) =>
      planApi.history.listChanges.queryOptions({ input: { planId: plan.id, limit: visibleCount } }),
    ),
  })
  const failed = plans.error ?? histories.find((query) => query.error)?.error
  const changes = histories
    .flatMap(({ data }) => data?.rows ?? [])
    .sort((left, other) => other.changedAt.localeCompare(left.changedAt))
    .slice(0, visibleCount)
  return (
    <section aria-labelledby="changed" className={styles.block}>
      <SectionLabel level={2} id="changed">
        {messages.changed}
      </SectionLabel>
      {failed ? (
        <Failure
          error={failed}
          onRetry={() => void Promise.all([plans.refetch(), ...histories.map((query) => query.refetch())])}
        />
      ) : plans.isPending || histories.some((query) => query.isPending) ? (
        <Skeleton label={common.loading} rows={3} />
      ) : changes.length === 0 ? (
        <p className={styles.quiet}>{messages.changedNone}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((change) => {
            const title = isLocalizedText(change.elementTitle) ? change.elementTitle : undefined
            const plan = newest.find(({ id }) => id === change.planId)
            const after = Object.values(change.fields).map(([, now]) => now)
            const isGone = after.length > 0 && after.every((now) => now === null)
            const what = change.elementId
              ? renderText(title) || (isGone ? messages.removed : pageMessages.untitled)
              : renderText(plan?.title) || messages.thePlan
            const touched = Object.entries(change.fields)
            const isNew = touched.length > 0 && touched.every(([, [before]]) => before === null)
            const text = isNew
              ? differences.added
              : touched
                  .slice(0, maxFields)
                  .map(([field]) => known[field] ?? field)
                  .join(', ')
            return (
              <li key={change.id}>
                <Link
                  href={`/plans/${change.planId}${change.elementId ? `?element=${change.elementId}` : '?tab=history'}`}
                >
                  {what}
                </Link>{' '}
                <span className={styles.quiet}>
                  {[
                    text,
                    change.reason,
                    change.personName ?? pageMessages.history.system,
                    formatMoment(change.changedAt, language),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {change.elementId && (
                  <SlotParts
                    slot={changeDetail}
                    partProps={{
                      planId: change.planId,
                      elementId: change.elementId,
                      changedAt: change.changedAt,
                      procedure: change.procedure,
                    }}
                  />
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
