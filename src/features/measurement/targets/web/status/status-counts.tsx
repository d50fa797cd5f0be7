import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { classNames } from '#ui/class-names.ts'
import { Link } from '#ui/link.tsx'
import { type StatusCounts as Counts, resultStatuses } from '../../results/entities.ts'
import type { ResultStatusSummary } from '../../status/contract.ts'
import { ResultStatusBadge } from '../results/result-status-badge.tsx'
import { statusMessages } from './messages/index.ts'
import styles from './status.module.css'
import type { ResultStatusFilters } from './use-results-page.ts'

/** Shows the number of results per status, each with a link. Statuses without results are omitted. */
export function ResultStatusCounts({
  summary,
  filters,
}: {
  summary: ResultStatusSummary
  filters: ResultStatusFilters
}) {
  const messages = useMessages(statusMessages).counts
  const { language } = useLocalizedText()
  const total = messages.ofTotal(formatNumber(summary.total, language))
  if (!summary.computed)
    return (
      <p role="status" className={styles.counts}>
        <b>{messages.tooMany}</b> {messages.tooManyText} <span className={styles.quiet}>{total}</span>
      </p>
    )
  return (
    <ul className={styles.counts} aria-label={messages.label}>
      {resultStatuses
        .filter((resultStatus) => summary.counts[resultStatus] > 0)
        .map((resultStatus) => {
          const isChosen = filters.status === resultStatus
          return (
            <li key={resultStatus}>
              <Link
                href={filters.addressWith({ status: isChosen ? '' : resultStatus })}
                className={classNames(styles.count, isChosen && styles.chosen)}
                aria-current={isChosen ? 'true' : undefined}
              >
                <b>{formatNumber(summary.counts[resultStatus], language)}</b>{' '}
                <ResultStatusBadge status={resultStatus} />
              </Link>
            </li>
          )
        })}
      <li className={styles.quiet}>{total}</li>
    </ul>
  )
}

/** Shows the counts of a row as text: "3 on track, 1 off track". */
export function CountLine({ counts }: { counts: Counts }) {
  const { language } = useLocalizedText()
  return (
    <span className={styles.line}>
      {resultStatuses
        .filter((resultStatus) => counts[resultStatus] > 0)
        .map((resultStatus) => (
          <span key={resultStatus} className={styles.part}>
            {formatNumber(counts[resultStatus], language)} <ResultStatusBadge status={resultStatus} />
          </span>
        ))}
    </span>
  )
}
