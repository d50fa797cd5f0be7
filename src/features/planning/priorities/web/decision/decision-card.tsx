import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import type { Matrix, SavedDecision } from '../../contract.ts'
import { findDepartures } from '../../model.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { DecideDialog } from './decide-dialog.tsx'
import { DecidedList, useDecided } from './decided-list.tsx'

/** Shows the decision, the deciding body, the reasons, and later changes of the ranking. */
export function DecisionCard({ matrix, reading }: { matrix: Matrix; reading: MatrixAnalysis }) {
  const { words, phenomenon } = usePriorityFormat(matrix)
  const [deciding, setDeciding] = useState(false)
  const { decision, earlier, abilities } = matrix
  const unmoved = decision
    ? findDepartures(reading.standings, decision.chosen).filter(
        ({ phenomenonId }) => !decision.chosen.some((entry) => entry.phenomenonId === phenomenonId && entry.motive),
      )
    : []
  const came = decision
    ? matrix.phenomena.filter((entry) => !decision.chosen.some((other) => other.phenomenonId === entry.phenomenonId))
    : []
  return (
    <Card
      title={words.decision.title}
      actions={
        abilities.decide && (
          <Button variant="primary" onClick={() => setDeciding(true)}>
            {words.decision.record}
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
              {words.decision.movedSince(unmoved.map((departure) => phenomenon(departure.phenomenonId)).join(', '))}
            </p>
          )}
          {came.length > 0 && (
            <p className={styles.warn}>
              {words.decision.cameSince(came.map((entry) => phenomenon(entry.phenomenonId)).join(', '))}
            </p>
          )}
        </>
      ) : (
        <p className={styles.quiet}>{abilities.decide ? words.decision.none : words.decision.noneYet}</p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary className={styles.quiet}>{words.decision.earlier(earlier.length)}</summary>
          {earlier.map((entry) => (
            <div key={entry.savedAt} className={styles.item}>
              <DecisionProvenance decision={entry} />
              <DecidedList matrix={matrix} decision={entry} />
            </div>
          ))}
        </details>
      )}
      {deciding && <DecideDialog matrix={matrix} reading={reading} onClose={() => setDeciding(false)} />}
    </Card>
  )
}

function DecisionProvenance({ decision }: { decision: SavedDecision }) {
  const toText = useDecided()
  return <p className={styles.quiet}>{toText(decision)}</p>
}
