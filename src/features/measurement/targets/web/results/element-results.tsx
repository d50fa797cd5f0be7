import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import styles from '#features/measurement/indicators/web/figure-card.module.css'
import { useOwnArea } from '#features/measurement/indicators/web/use-own-area.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { ChainList } from './chain-list.tsx'
import { ResultCard } from './result-card.tsx'
import { ResultForm } from './result-form.tsx'
import { useResultMessages } from './result-messages.ts'
import { useElementResults } from './use-results.ts'

/** Elements that only contain other elements or text have no results. */
const unmeasured: readonly ElementKind[] = [
  'part',
  'section',
  'text',
  'point_of_attention',
  'requested_decision',
  'milestone',
]

/** Shows the measures of the selected element and their status. */
export function ElementResults({ planId, elementId }: { planId: Id; elementId: Id }) {
  const { messages } = useResultMessages()
  const query = useElementResults(planId, elementId)
  const element = useQuery(planApi.outline.getElement.queryOptions({ input: { id: elementId } }))
  const plan = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const own = useOwnArea()
  const [adding, setAdding] = useState(false)
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data || !element.data || unmeasured.includes(element.data.element.kind)) return null
  const { rows, editable } = query.data
  if (rows.length === 0 && !editable) return null
  return (
    <SidePanelSection heading={messages.title}>
      <div data-part="results" className={styles.stack}>
        {rows.length > 0 ? (
          <ul className={styles.stack}>
            {rows.map((result) => (
              <ResultCard key={result.id} result={result} editable={editable} />
            ))}
          </ul>
        ) : (
          <p className={styles.hint}>{messages.none}</p>
        )}
        <ChainList planId={planId} elementId={elementId} />
        {editable && (
          <div>
            <Button size="small" onClick={() => setAdding(true)}>
              {messages.add}
            </Button>
          </div>
        )}
        {adding && (
          <ResultForm
            elementId={elementId}
            areaId={plan.data?.plan.areaId ?? own.areaId ?? null}
            onClose={() => setAdding(false)}
          />
        )}
      </div>
    </SidePanelSection>
  )
}
