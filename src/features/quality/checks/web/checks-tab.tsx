import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
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
import { sayRule } from '../messages/format-message.ts'
import { checkMessages } from '../messages/index.ts'
import { checkApi } from './api.ts'
import { ExceptionLine, Finding } from './check-result.tsx'
import styles from './checks.module.css'
import { checkPageMessages } from './messages/index.ts'
import { usePlanMarks } from './plan-checks.ts'
import { Scores } from './scores.tsx'
import { SeverityMark, weightOf } from './severity-mark.tsx'
import { sayTrend } from './trend-messages.ts'

/** The label of the tab, with the number of errors and warnings. */
export function ChecksTabLabel({ planId }: { planId: Id }) {
  const words = useWords(checkMessages)
  const { data } = usePlanMarks(planId)
  const count = data ? data.counts.error + data.counts.warning : 0
  return count > 0 ? words.checksOf(count) : words.checks
}

/** Lists all issues of law and method in a plan, the most severe first, with the given exceptions. */
export function ChecksTab({ planId }: { planId: Id }) {
  const words = useWords(checkMessages)
  const more = useWords(checkPageMessages)
  const common = useWords(platformMessages)
  const { language, spoken } = useReading()
  const found = useQuery(checkApi.getPlanChecks.queryOptions({ input: { planId } }))
  // These results are computed for this reader only and are not counted. They follow the stored results.
  const hints = useQuery(checkApi.listReaderHints.queryOptions({ input: { planId } }))
  const error = found.error ?? hints.error
  if (error) return <Failure error={error} onRetry={() => void Promise.all([found.refetch(), hints.refetch()])} />
  if (!found.data) return <Skeleton label={common.loading} rows={8} />
  const { results, counts, byRule, scores, computed, computedAt, trend, exceptions, abilities } = found.data
  const rest = counts.error + counts.warning + counts.hint + counts.notComputed - results.length
  const restOf = (result: CheckResult): number => {
    const its = results.filter((one) => one.rule === result.rule && one.outcome === 'failed')
    if (its.at(-1)?.id !== result.id) return 0
    return (byRule.find((one) => one.rule === result.rule)?.count ?? 0) - its.length
  }
  return (
    <div className={styles.tab}>
      <p className={styles.lede}>{words.lede}</p>
      {computedAt !== null && <p className={styles.trend}>{sayTrend(trend, language)}</p>}
      {counts.blocking > 0 && (
        <p>
          <Pill tone="bad">{words.blocks(counts.blocking)}</Pill>
        </p>
      )}
      {computedAt === null ? (
        <EmptyState kind="not_computed" title={more.neverChecked}>
          {more.neverCheckedText}
        </EmptyState>
      ) : (
        <DataTable
          caption={words.checks}
          rows={[...results, ...(hints.data ?? [])]}
          rowKey={(result) => result.id}
          empty={
            <EmptyState kind="none_yet" title={words.nothing}>
              {words.nothingText}
            </EmptyState>
          }
          columns={[
            {
              key: 'severity',
              head: more.severity,
              width: '130px',
              cell: (result) => <SeverityMark weight={weightOf(result)} />,
            },
            {
              key: 'finding',
              head: more.finding,
              cell: (result) => (
                <>
                  <Finding result={result} mayExcept={abilities.except} />
                  {restOf(result) > 0 && (
                    <p>
                      <Link href={`/checks?of=all&plan=${planId}&rule=${result.rule}`}>
                        {more.overview.restOfRule(
                          formatNumber(restOf(result), language),
                          sayRule(result.rule, language),
                        )}
                      </Link>
                    </p>
                  )}
                </>
              ),
            },
            {
              key: 'element',
              head: words.element,
              cell: (result) =>
                result.element ? (
                  <Link href={`/plans/${planId}?element=${result.element.id}`}>
                    {spoken(result.element.title, result.element.code) || words.goThere}
                  </Link>
                ) : result.itemId ? (
                  <Link href={`/alignment/answer?item=${result.itemId}`}>{words.goThere}</Link>
                ) : (
                  words.wholePlan
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
      <Card title={words.exception.title}>
        {exceptions.length === 0 ? (
          <p className={styles.quiet}>{words.exception.none}</p>
        ) : (
          <ul className={styles.lines}>
            {exceptions.map((exception) => (
              <li key={exception.id}>
                {sayRule(exception.rule, language)}
                <ExceptionLine exception={exception} mayWithdraw={abilities.except} />
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
