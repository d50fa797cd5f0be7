import { useQueries, useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import type { CheckRow } from '#features/quality/checks/contract.ts'
import { formatCheckMessage } from '#features/quality/checks/messages/format-message.ts'
import { checkApi, SeverityMark } from '#features/quality/checks/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import styles from './home.module.css'
import { homeMessages } from './messages/index.ts'

const visibleCount = 6

/**
 * Returns the key for grouping. Results of a rule about many items of a plan share a line. Results about an element do
 * not.
 */
const getGroupKey = (row: CheckRow): string => (row.element ? row.id : `${row.plan.id} ${row.rule} ${row.messageCode}`)

/** Returns the address where an issue can be fixed. */
const getFixHref = (row: CheckRow): string =>
  row.element
    ? `/plans/${row.plan.id}?element=${row.element.id}`
    : row.itemId
      ? `/alignment/answer?item=${row.itemId}`
      : `/plans/${row.plan.id}?tab=checks`

/** Returns the errors and warnings of an organisation in groups, and their total number. */
function useOpenIssues(organisationId: Id) {
  const lists = useQueries({
    queries: (['error', 'warning'] as const).map((severity) =>
      checkApi.listChecks.queryOptions({ input: { ownerId: organisationId, severity, limit: 200 } }),
    ),
  })
  const open = lists
    .flatMap(({ data }) => data?.rows ?? [])
    .filter((row) => row.outcome === 'failed' && row.exception === null)
  const groups = [...Map.groupBy(open, getGroupKey).values()].slice(0, visibleCount)
  const [errors, warnings] = lists.map(({ data }) => data?.counts)
  const total = (errors?.error ?? 0) + (warnings?.warning ?? 0)
  return {
    data: lists.some((list) => list.isPending) ? undefined : { groups, total },
    error: lists.find((list) => list.error)?.error,
    refetch: () => Promise.all(lists.map((list) => list.refetch())),
  }
}

/**
 * Lists errors, then warnings, in the plans of the user's organisation, such as missing accountable functions, reasons
 * or resources.
 */
export function OpenIssues({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(homeMessages)
  const query = useOpenIssues(organisationId)
  return (
    <section aria-labelledby="wrong" className={styles.block}>
      <SectionLabel level={2} id="wrong">
        {messages.wrong}
      </SectionLabel>
      <QueryView
        query={query}
        rows={3}
        empty={({ groups }) => groups.length === 0 && <NoIssues organisationId={organisationId} />}
      >
        {({ groups, total }) => <IssueList groups={groups} total={total} />}
      </QueryView>
      <p>
        <Link href="/checks">{messages.allChecks}</Link>
      </p>
    </section>
  )
}

function IssueList({ groups, total }: { groups: readonly CheckRow[][]; total: number }) {
  const messages = useMessages(homeMessages)
  const { language, text, renderText } = useLocalizedText()
  const listed = groups.reduce((sum, group) => sum + group.length, 0)
  return (
    <>
      <ul className={styles.lines}>
        {groups.map((group) => {
          const row = group[0]!
          const title = text(row.element?.title) ? row.element?.title : row.plan.title
          return (
            <li key={row.id} className={styles.line}>
              <span className={styles.weight}>
                <SeverityMark weight={row.severity} hideLabel />
              </span>
              <div>
                <p className={styles.subject}>{renderText(title)}</p>
                <p className={styles.quiet}>
                  <Dotted
                    parts={[
                      formatCheckMessage(row, language),
                      group.length > 1 && messages.more(group.length - 1),
                      row.element && renderText(row.plan.title),
                    ]}
                  />
                </p>
              </div>
              <ButtonLink href={getFixHref(row)} aria-label={`${messages.fix}: ${text(title)}`}>
                {messages.fix}
              </ButtonLink>
            </li>
          )
        })}
      </ul>
      {total > listed && <p className={styles.quiet}>{messages.more(total - listed)}</p>}
    </>
  )
}

/** Distinguishes between no issues and not checked yet. The most recently changed plan decides which applies. */
function NoIssues({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(homeMessages)
  const plans = useQuery(planApi.listPlans.queryOptions({ input: { ownerId: organisationId, limit: 100 } }))
  const [newest] = [...(plans.data?.rows ?? [])].sort((left, other) => other.updatedAt.localeCompare(left.updatedAt))
  const checks = useQuery({
    ...checkApi.getPlanChecks.queryOptions({ input: { planId: newest?.id ?? '', limit: 1 } }),
    enabled: newest !== undefined,
  })
  const failed = plans.error ?? checks.error
  if (failed) return <Failure error={failed} onRetry={() => void Promise.all([plans.refetch(), checks.refetch()])} />
  if (!plans.data || (newest && !checks.data)) return null
  return (
    <p className={styles.quiet}>
      {!newest ? messages.wrongNoPlan : checks.data?.computedAt ? messages.wrongNone : messages.wrongNotComputed}
    </p>
  )
}
