import { Failure } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { checkMessages } from '../messages/index.ts'
import styles from './checks.module.css'
import { Finding } from './finding.tsx'
import { usePlanChecks } from './plan-checks.ts'
import { useMarksOn } from './row-marks.ts'
import { SeverityMark, weightOf } from './severity-mark.tsx'

/** What is asked of the selected element. */
export function ElementChecks({ planId, elementId }: { planId: Id; elementId: Id }) {
  const words = useWords(checkMessages)
  const found = usePlanChecks(planId)
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const results = (found.data?.results ?? []).filter((result) => result.element?.id === elementId)
  if (!found.data || results.length === 0) return null
  return (
    <SidePanelSection heading={words.checksOf(results.length)}>
      <ul className={styles.lines}>
        {results.map((result) => (
          <li key={result.id} className={styles.card}>
            <SeverityMark weight={weightOf(result)} hideWord />
            <div>
              <Finding result={result} mayExcept={found.data.abilities.except} />
            </div>
          </li>
        ))}
      </ul>
    </SidePanelSection>
  )
}

/** In the margin of a row: that errors or warnings stand. */
export function RowMark({ planId, elementId }: { planId: Id; elementId: Id }) {
  const weights = useMarksOn(planId, elementId)
  if (weights.length === 0) return null
  return (
    <span className={styles.rowMark}>
      {weights.map((weight) => (
        <SeverityMark key={weight} weight={weight} />
      ))}
    </span>
  )
}
