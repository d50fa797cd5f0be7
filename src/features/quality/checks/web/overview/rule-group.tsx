import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Icon } from '#ui/icon.tsx'
import { Link } from '#ui/link.tsx'
import type { CheckRow } from '../../entities.ts'
import { describeBasis, describeFix, describeRuleName, formatCheckMessage } from '../../messages/format-message.ts'
import { checkMessages } from '../../messages/index.ts'
import type { PlanChecks } from '../../overview/contract.ts'
import { checkApi } from '../api.ts'
import { FixButton, toFixHref } from '../fix-button.tsx'
import { checkPageMessages } from '../messages/index.ts'
import { getWeight, SeverityMark } from '../severity-mark.tsx'
import styles from './overview.module.css'
import type { CheckFilterInput } from './use-check-filter.ts'

interface GroupProps {
  planId: Id
  group: PlanChecks['rules'][number]
  filter: CheckFilterInput
}

/** Number of issues of a rule and plan that are shown at first, and that are added at each request. */
const maxCount = 200

/** Shows a rule in a plan: the name, the number of issues and, when expanded, the issues. */
export function RuleGroup({ startsOpen, ...own }: GroupProps & { startsOpen: boolean }) {
  const { group } = own
  const { language, name } = useLocalizedText()
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <details className={styles.group} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <SeverityMark weight={getWeight(group)} />
        <span>
          {name(group.names)} <span className={styles.quiet}>{describeRuleName(group.rule, language)}</span>
        </span>
        <span className={styles.number}>{formatNumber(group.count, language)}</span>
        <Icon name="chevron-down" size={12} />
      </summary>
      {isOpen && <RuleIssues {...own} />}
    </details>
  )
}

function RuleIssues({ planId, group, filter }: GroupProps) {
  const more = useMessages(checkPageMessages).overview
  const { language } = useLocalizedText()
  const { rule, severity } = group
  const useInfiniteQueryResult = useInfiniteQuery(
    checkApi.listChecks.infiniteOptions({
      input: (after: string | undefined) => ({
        ...filter,
        planId,
        rule,
        severity,
        limit: maxCount,
        ...(after && { after }),
      }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  return (
    <QueryView query={useInfiniteQueryResult} rows={Math.min(group.count, 4)}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.rows).filter((row) => row.outcome === group.outcome)
        const rest = group.count - rows.length
        return (
          <>
            <p className={styles.quiet}>
              <Dotted
                parts={[
                  rows[0] && describeBasis(rows[0], language),
                  group.outcome === 'failed' && rows[0] && describeFix(rows[0].fixCode, language),
                ]}
              />
            </p>
            <ul className={styles.issues}>
              {rows.map((row) => (
                <Line key={row.id} row={row} />
              ))}
            </ul>
            {useInfiniteQueryResult.hasNextPage && rest > 0 && (
              <Button
                size="small"
                busy={useInfiniteQueryResult.isFetchingNextPage}
                onClick={() => void useInfiniteQueryResult.fetchNextPage()}
              >
                {more.rest(formatNumber(rest, language))}
              </Button>
            )}
          </>
        )
      }}
    </QueryView>
  )
}

function Line({ row }: { row: CheckRow }) {
  const messages = useMessages(checkMessages)
  const more = useMessages(checkPageMessages)
  const { language, renderText, text } = useLocalizedText()
  const title = row.element?.title ?? row.plan.title
  const about = row.element ? renderText(title) || messages.goThere : row.itemId ? messages.goThere : messages.wholePlan
  return (
    <li className={styles.issue}>
      <div>
        <p>
          {row.element || row.itemId ? <Link href={toFixHref(row)}>{about}</Link> : about}
          {row.element?.code && <span className={styles.quiet}> {row.element.code}</span>}
        </p>
        <p className={styles.says}>{formatCheckMessage(row, language)}</p>
        {row.exception && (
          <p className={styles.quiet}>
            <Dotted parts={[more.excepted(formatDate(row.exception.endsOn, language)), row.exception.reason]} />
          </p>
        )}
      </div>
      {!row.exception && <FixButton result={row} subjectName={text(title)} />}
    </li>
  )
}
