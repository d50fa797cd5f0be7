import { useState } from 'react'
import { PhenomenonPicker } from '#features/country/phenomena/web/index.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { countCoveredPriorities } from '../../capacity/model.ts'
import type { PriorityMatrix } from '../../contract.ts'
import { getCell } from '../../model.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { today, usePriorityActs } from '../use-acts.ts'
import { CriteriaDialog } from './criteria-dialog.tsx'
import { type CellPosition, ScoreGrid } from './score-grid.tsx'

interface MatrixCardProps {
  matrix: PriorityMatrix
  reading: MatrixAnalysis
  selected: { phenomenonId: string; criterion: string } | undefined
  onOpen: (at: Opened) => void
}

/** The open panel: a phenomenon, or a cell of it with an optional typed score. */
export interface Opened {
  phenomenonId: string
  criterion?: string
  score?: number
}

/** Shows the matrix with the ranking and the limit, and the actions. */
export function MatrixCard({ matrix, reading, selected, onOpen }: MatrixCardProps) {
  const { words, number } = usePriorityFormat(matrix)
  const { rate, addPhenomena } = usePriorityActs(matrix.plan.id)
  const [asking, setAsking] = useState<'criteria' | 'phenomenon'>()
  const { plan, abilities, capacity, places } = matrix
  const carried = countCoveredPriorities(matrix, reading.standings)

  /** Records a typed digit as the rating of the plan owner. A score from 1 without evidence opens the cell instead. */
  const onScore = ({ phenomenonId, criterion }: CellPosition, score: number | null) => {
    const own = getCell(reading.cells, phenomenonId, criterion).ratings.find(
      (entry) => entry.raterId === plan.ownerId && entry.asFunction === null,
    )
    const evidence = own?.evidence ?? null
    if (score !== null && score > 0 && evidence === null) {
      onOpen({ phenomenonId, criterion, score })
      return
    }
    const rating = {
      phenomenonId,
      criterion,
      raterId: plan.ownerId,
      asFunction: null,
      score,
      evidence,
      note: own?.note ?? null,
      ratedOn: today(),
    }
    rate.mutate({ planId: plan.id, ratings: [rating] })
  }
  return (
    <Card
      title={words.matrix.title}
      note={abilities.rate ? words.matrix.keys : undefined}
      actions={
        abilities.rate && (
          <div className={styles.bar} data-print="hide">
            <Button size="small" onClick={() => setAsking('criteria')}>
              {words.criteria.open}
            </Button>
            <Button
              size="small"
              icon="plus"
              onClick={() => setAsking(asking === 'phenomenon' ? undefined : 'phenomenon')}
            >
              {words.matrix.add}
            </Button>
          </div>
        )
      }
    >
      {asking === 'phenomenon' && (
        <PhenomenonPicker
          label={words.matrix.add}
          value={null}
          onChange={(id) => {
            if (!id) return
            addPhenomena.mutate({ planId: plan.id, phenomenonIds: [id] })
            setAsking(undefined)
          }}
        />
      )}
      <ScoreGrid matrix={matrix} reading={reading} selected={selected} onOpen={onOpen} onScore={onScore} />
      <p className={styles.quiet}>
        {words.matrix.places(places)}{' '}
        {capacity && carried !== null && words.matrix.carries(carried, number(capacity.left), capacity.year)}
      </p>
      {asking === 'criteria' && <CriteriaDialog matrix={matrix} onClose={() => setAsking(undefined)} />}
    </Card>
  )
}
