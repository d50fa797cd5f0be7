import type { Id } from '#shared/ids.ts'
import { Sparkline } from '#ui/sparkline.tsx'
import { hasLine, toSparkline, useResultMessages } from './result-messages.ts'
import { ResultStatusBadge } from './result-status-badge.tsx'
import styles from './results.module.css'
import { useFirstResult } from './use-results.ts'

/** Shows in the margin of a row the line of the measure with target and status. */
export function RowResult({ planId, elementId }: { planId: Id; elementId: Id }) {
  const result = useFirstResult(planId, elementId)
  const { line } = useResultMessages()
  if (!result) return null
  return (
    <span className={styles.mark}>
      {hasLine(result) && (
        <Sparkline
          label={line(result)}
          {...toSparkline(result)}
          width={92}
          height={22}
          tone={result.indicator.polarity === 'ambiguous' ? 'quiet' : 'plain'}
        />
      )}
      <ResultStatusBadge status={result.currentStatus.status} />
    </span>
  )
}
