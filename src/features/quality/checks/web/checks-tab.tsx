import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatMoment, formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { PlanCheckResults } from '../contract.ts'
import type { CheckResult } from '../entities.ts'
import { exceptionMessages } from '../exceptions/messages/index.ts'
import { describeRuleName } from '../messages/format-message.ts'
import { checkMessages } from '../messages/index.ts'
import { checkApi } from './api.ts'
import { CheckIssue, ExceptionLine } from './check-result.tsx'
import styles from './checks.module.css'
import { ExceptionRequests } from './exception-requests.tsx'
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
  const { language } = useLocalizedText()
  const query = useQuery(checkApi.getPlanChecks.queryOptions({ input: { planId } }))
  // These results are computed for this reader only and are not counted. They follow the stored results. The page does
  // not wait for them.
  const hints = useQuery(checkApi.listReaderHints.queryOptions({ input: { planId } }))
  const joined = {
    data: query.data,
    error: query.error ?? hints.error,
    refetch: () => Promise.all([query.refetch(), hints.refetch()]),
  }
  return (
    <QueryView query={joined} rows={8}>
      {(checks) => {
        const { results, counts, scores, computed, computedAt, trend, exceptions, requests, abilities } = checks
        const rest = counts.error + counts.warning + counts.hint + counts.notComputed - results.length
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
              <ResultTable planId={planId} checks={checks} hints={hints.data ?? []} />
            )}
            {rest > 0 && (
              <p>
                <Link href={`/checks?scope=all&plan=${planId}`}>
                  {more.overview.rest(formatNumber(rest, language))}
                </Link>
              </p>
            )}
            <Scores scores={scores} />
            <ExceptionRequests requests={requests} />
            <ExceptionCard exceptions={exceptions} mayWithdraw={abilities.grantExceptions} />
            {computedAt && (
              <p className={styles.quiet}>
                {more.computed(computed.length)}: {computed.map((rule) => rule.rule).join(', ')} ·{' '}
                {more.computedAt(formatMoment(computedAt, language))}
              </p>
            )}
          </div>
        )
      }}
    </QueryView>
  )
}

/** Lists the results with the element that each belongs to. The last result of a rule has a link to the omitted ones. */
function ResultTable(props: { planId: Id; checks: PlanCheckResults; hints: readonly CheckResult[] }) {
  const { planId, checks, hints } = props
  const { results, byRule, requests, abilities } = checks
  const isRequested = ({ rule, element, itemId }: CheckResult): boolean =>
    requests.some(
      (request) =>
        request.rule === rule &&
        request.elementId === (element?.id ?? null) &&
        (request.itemId === null || request.itemId === itemId),
    )
  const messages = useMessages(checkMessages)
  const more = useMessages(checkPageMessages)
  const { language, renderText } = useLocalizedText()
  const countRemaining = (result: CheckResult): number => {
    const failedResults = results.filter((entry) => entry.rule === result.rule && entry.outcome === 'failed')
    if (failedResults.at(-1)?.id !== result.id) return 0
    return (byRule.find((entry) => entry.rule === result.rule)?.count ?? 0) - failedResults.length
  }
  return (
    <DataTable
      caption={messages.checks}
      rows={[...results, ...hints]}
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
          key: 'issue',
          head: more.issue,
          cell: (result) => (
            <>
              <CheckIssue result={result} abilities={abilities} isRequested={isRequested(result)} />
              {countRemaining(result) > 0 && (
                <p>
                  <Link href={`/checks?scope=all&plan=${planId}&rule=${result.rule}`}>
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
  )
}

/** Lists the exceptions given in a plan. */
function ExceptionCard(props: { exceptions: PlanCheckResults['exceptions']; mayWithdraw: boolean }) {
  const { exceptions, mayWithdraw } = props
  const exceptionTexts = useMessages(exceptionMessages)
  const { language } = useLocalizedText()
  return (
    <Card title={exceptionTexts.title}>
      {exceptions.length === 0 ? (
        <p className={styles.quiet}>{exceptionTexts.none}</p>
      ) : (
        <ul className={styles.lines}>
          {exceptions.map((exception) => (
            <li key={exception.id}>
              {describeRuleName(exception.rule, language)}
              <ExceptionLine exception={exception} mayWithdraw={mayWithdraw} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
