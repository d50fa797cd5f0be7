import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import type { PriorityMatrix, SavedDecision } from '../../contract.ts'
import { findDepartures } from '../../model.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { DecideDialog } from './decide-dialog.tsx'
import { DecidedList, useDecided } from './decided-list.tsx'

/** Shows the decision, the deciding body, the reasons, and later changes of the ranking. */
export function DecisionCard({ matrix, analysis }: { matrix: PriorityMatrix; analysis: MatrixAnalysis }) {
  const { messages, phenomenon } = usePriorityFormat(matrix)
  const [deciding, setDeciding] = useState(false)
  const { decision, previousDecisions, abilities } = matrix
  const unmoved = decision
    ? findDepartures(analysis.ranking, decision.outcomes).filter(
        ({ phenomenonId }) => !decision.outcomes.some((entry) => entry.phenomenonId === phenomenonId && entry.reason),
      )
    : []
  const came = decision
    ? matrix.phenomena.filter((entry) => !decision.outcomes.some((other) => other.phenomenonId === entry.phenomenonId))
    : []
  return (
    <Card
      title={messages.decision.title}
      actions={
        abilities.decide && (
          <Button variant="primary" onClick={() => setDeciding(true)}>
            {messages.decision.record}
          </Button>
        )
      }
    >
      {decision ? (
        <>
          <DecisionProvenance decision={decision} />
          <DecidedList matrix={matrix} decision={decision} />
          {unmoved.length > 0 && (
            <p className={styles.warn}>
              {messages.decision.movedSince(unmoved.map((deviation) => phenomenon(deviation.phenomenonId)).join(', '))}
            </p>
          )}
          {came.length > 0 && (
            <p className={styles.warn}>
              {messages.decision.cameSince(came.map((entry) => phenomenon(entry.phenomenonId)).join(', '))}
            </p>
          )}
        </>
      ) : (
        <p className={styles.quiet}>{abilities.decide ? messages.decision.none : messages.decision.noneYet}</p>
      )}
      {previousDecisions.length > 0 && (
        <details>
          <summary className={styles.quiet}>{messages.decision.earlier(previousDecisions.length)}</summary>
          {previousDecisions.map((entry) => (
            <div key={entry.savedAt} className={styles.item}>
              <DecisionProvenance decision={entry} />
              <DecidedList matrix={matrix} decision={entry} />
            </div>
          ))}
        </details>
      )}
      {deciding && <DecideDialog matrix={matrix} analysis={analysis} onClose={() => setDeciding(false)} />}
    </Card>
  )
}

function DecisionProvenance({ decision }: { decision: SavedDecision }) {
  const toText = useDecided()
  return <p className={styles.quiet}>{toText(decision)}</p>
}
