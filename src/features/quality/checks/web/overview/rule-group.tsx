import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { formatDate, formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Icon } from '#ui/icon.tsx'
import { Link } from '#ui/link.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { CheckRow } from '../../entities.ts'
import { say, sayMend, sayRule } from '../../messages/format-message.ts'
import { checkMessages } from '../../messages/index.ts'
import type { PlanOfChecks } from '../../overview/contract.ts'
import { checkApi } from '../api.ts'
import { MendButton, placeOf } from '../fix-button.tsx'
import { checkPageMessages } from '../messages/index.ts'
import { SeverityMark, weightOf } from '../severity-mark.tsx'
import styles from './overview.module.css'
import type { CheckFilterInput } from './use-check-filter.ts'

interface GroupProps {
  planId: Id
  group: PlanOfChecks['rules'][number]
  filter: CheckFilterInput
}

/** Number of findings of a rule and plan that are shown at first, and that are added at each request. */
const most = 200

/** A rule in a plan: the name, the number of findings and, when expanded, the findings. */
export function RuleGroup({ startsOpen, ...its }: GroupProps & { startsOpen: boolean }) {
  const { group } = its
  const { language, name } = useReading()
  const [isOpen, setOpen] = useState(startsOpen)
  return (
    <details className={styles.group} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <SeverityMark weight={weightOf(group)} />
        <span>
          {name(group.names)} <span className={styles.quiet}>{sayRule(group.rule, language)}</span>
        </span>
        <span className={styles.number}>{formatNumber(group.count, language)}</span>
        <Icon name="chevron-down" size={12} />
      </summary>
      {isOpen && <Findings {...its} />}
    </details>
  )
}

function Findings({ planId, group, filter }: GroupProps) {
  const more = useWords(checkPageMessages).overview
  const common = useWords(platformMessages)
  const { language, name } = useReading()
  const { rule, severity } = group
  const found = useInfiniteQuery(
    checkApi.listChecks.infiniteOptions({
      input: (after: string | undefined) => ({ ...filter, planId, rule, severity, most, ...(after && { after }) }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  )
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={common.loading} rows={Math.min(group.count, 4)} />
  const rows = found.data.pages.flatMap((page) => page.rows).filter((row) => row.outcome === group.outcome)
  const rest = group.count - rows.length
  return (
    <>
      <p className={styles.quiet}>
        <Dotted
          parts={[
            rows[0] && name(rows[0].basis),
            group.outcome === 'failed' && sayMend(rows[0]?.mend ?? rule, language),
          ]}
        />
      </p>
      <ul className={styles.findings}>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
      {found.hasNextPage && rest > 0 && (
        <Button size="small" busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {more.rest(formatNumber(rest, language))}
        </Button>
      )}
    </>
  )
}

function Line({ row }: { row: CheckRow }) {
  const words = useWords(checkMessages)
  const more = useWords(checkPageMessages)
  const { language, spoken, text } = useReading()
  const title = row.element?.title ?? row.plan.title
  const about = row.element ? spoken(title) || words.goThere : row.itemId ? words.goThere : words.wholePlan
  return (
    <li className={styles.finding}>
      <div>
        <p>
          {row.element || row.itemId ? <Link href={placeOf(row)}>{about}</Link> : about}
          {row.element?.code && <span className={styles.quiet}> {row.element.code}</span>}
        </p>
        <p className={styles.says}>{say(row, language)}</p>
        {row.exception && (
          <p className={styles.quiet}>
            <Dotted parts={[more.excepted(formatDate(row.exception.endsOn, language)), row.exception.motive]} />
          </p>
        )}
      </div>
      {!row.exception && <MendButton result={row} about={text(title)} />}
    </li>
  )
}
