import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { checkMessages } from '../messages/index.ts'
import { checkApi } from './api.ts'
import { CheckIssue } from './check-result.tsx'
import styles from './checks.module.css'
import { useElementMarks } from './row-marks.ts'
import { getWeight, SeverityMark } from './severity-mark.tsx'

/** Lists the issues of the selected element. */
export function ElementChecks({ elementId }: { elementId: Id }) {
  const messages = useMessages(checkMessages)
  const query = useQuery(checkApi.getElementChecks.queryOptions({ input: { elementId } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data || query.data.results.length === 0) return null
  const { results, abilities } = query.data
  return (
    <SidePanelSection heading={messages.checksOf(results.length)}>
      <ul className={styles.lines}>
        {results.map((result) => (
          <li key={result.id} className={styles.card}>
            <SeverityMark weight={getWeight(result)} hideLabel />
            <div>
              <CheckIssue result={result} abilities={abilities} />
            </div>
          </li>
        ))}
      </ul>
    </SidePanelSection>
  )
}

/** Marks a row that has errors or warnings. */
export function RowMark({ planId, elementId }: { planId: Id; elementId: Id }) {
  const weights = useElementMarks(planId, elementId)
  if (weights.length === 0) return null
  return (
    <span className={styles.rowMark}>
      {weights.map((weight) => (
        <SeverityMark key={weight} weight={weight} />
      ))}
    </span>
  )
}
