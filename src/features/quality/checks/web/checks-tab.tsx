import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { formatMoment, formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { CheckResult } from '../entities.ts'
import { describeRuleName } from '../messages/format-message.ts'
import { checkMessages } from '../messages/index.ts'
import { checkApi } from './api.ts'
import { CheckIssue, ExceptionLine } from './check-result.tsx'
import styles from './checks.module.css'
import { checkPageMessages } from './messages/index.ts'
import { usePlanMarks } from './plan-checks.ts'
import { Scores } from './scores.tsx'
import { getWeight, SeverityMark } from './severity-mark.tsx'
import { describeTrend } from './trend-messages.ts'

/** Shows the label of the tab, with the number of errors and warnings. */
export function ChecksTabLabel({ planId }: { planId: Id }) {
  const messages = useMessages(checkMessages)
  const { data } = usePlanMarks(planId)
  const count = data ? data.counts.error + data.counts.warning : 0
  return count > 0 ? messages.checksOf(count) : messages.checks
}

/** Lists all issues of law and method in a plan, the most severe first, with the given exceptions. */
export function ChecksTab({ planId }: { planId: Id }) {
  const messages = useMessages(checkMessages)
  const more = useMessages(checkPageMessages)
  const common = useMessages(platformMessages)
  const { language, renderText } = useLocalizedText()
  const query = useQuery(checkApi.getPlanChecks.queryOptions({ input: { planId } }))
  // These results are computed for this reader only and are not counted. They follow the stored results.
  const hints = useQuery(checkApi.listReaderHints.queryOptions({ input: { planId } }))
  const error = query.error ?? hints.error
  if (error) return <Failure error={error} onRetry={() => void Promise.all([query.refetch(), hints.refetch()])} />
  if (!query.data) return <Skeleton label={common.loading} rows={8} />
  const { results, counts, byRule, scores, computed, computedAt, trend, exceptions, abilities } = query.data
  const rest = counts.error + counts.warning + counts.hint + counts.notComputed - results.length
  const countRemaining = (result: CheckResult): number => {
    const matches = results.filter((entry) => entry.rule === result.rule && entry.outcome === 'failed')
    if (matches.at(-1)?.id !== result.id) return 0
    return (byRule.find((entry) => entry.rule === result.rule)?.count ?? 0) - matches.length
  }
  return (
    <div className={styles.tab}>
      <p className={styles.intro}>{messages.intro}</p>
      {computedAt !== null && <p className={styles.trend}>{describeTrend(trend, language)}</p>}
      {counts.blocking > 0 && (
        <p>
          <Pill tone="bad">{messages.blocks(counts.blocking)}</Pill>
        </p>
      )}
      {computedAt === null ? (
        <EmptyState kind="not_computed" title={more.neverChecked}>
          {more.neverCheckedText}
        </EmptyState>
      ) : (
        <DataTable
          caption={messages.checks}
          rows={[...results, ...(hints.data ?? [])]}
          rowKey={(result) => result.id}
          empty={
            <EmptyState kind="none_yet" title={messages.empty}>
              {messages.emptyText}
            </EmptyState>
          }
          columns={[
            {
              key: 'severity',
              head: more.severity,
              width: '130px',
              cell: (result) => <SeverityMark weight={getWeight(result)} />,
            },
            {
              key: 'finding',
              head: more.finding,
              cell: (result) => (
                <>
                  <CheckIssue result={result} mayGrantException={abilities.grantExceptions} />
                  {countRemaining(result) > 0 && (
                    <p>
                      <Link href={`/checks?of=all&plan=${planId}&rule=${result.rule}`}>
                        {more.overview.restOfRule(
                          formatNumber(countRemaining(result), language),
                          describeRuleName(result.rule, language),
                        )}
                      </Link>
                    </p>
                  )}
                </>
              ),
            },
            {
              key: 'element',
              head: messages.element,
              cell: (result) =>
                result.element ? (
                  <Link href={`/plans/${planId}?element=${result.element.id}`}>
                    {renderText(result.element.title, result.element.code) || messages.goThere}
                  </Link>
                ) : result.itemId ? (
                  <Link href={`/alignment/answer?item=${result.itemId}`}>{messages.goThere}</Link>
                ) : (
                  messages.wholePlan
                ),
            },
          ]}
        />
      )}
      {rest > 0 && (
        <p>
          <Link href={`/checks?of=all&plan=${planId}`}>{more.overview.rest(formatNumber(rest, language))}</Link>
        </p>
      )}
      <Scores scores={scores} />
      <Card title={messages.exception.title}>
        {exceptions.length === 0 ? (
          <p className={styles.quiet}>{messages.exception.none}</p>
        ) : (
          <ul className={styles.lines}>
            {exceptions.map((exception) => (
              <li key={exception.id}>
                {describeRuleName(exception.rule, language)}
                <ExceptionLine exception={exception} mayWithdraw={abilities.grantExceptions} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      {computedAt && (
        <p className={styles.quiet}>
          {more.computed(computed.length)}: {computed.map((rule) => rule.rule).join(', ')} ·{' '}
          {more.computedAt(formatMoment(computedAt, language))}
        </p>
      )}
    </div>
  )
}
