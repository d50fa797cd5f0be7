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
  analysis: MatrixAnalysis
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
export function MatrixCard({ matrix, analysis, selected, onOpen }: MatrixCardProps) {
  const { messages, number } = usePriorityFormat(matrix)
  const { rate, addPhenomena } = usePriorityActs(matrix.plan.id)
  const [asking, setAsking] = useState<'criteria' | 'phenomenon'>()
  const { plan, abilities, capacity, places } = matrix
  const carried = countCoveredPriorities(matrix, analysis.ranking)

  /** Records a typed digit as the rating of the plan owner. A score from 1 without evidence opens the cell instead. */
  const onScore = ({ phenomenonId, criterion }: CellPosition, score: number | null) => {
    const own = getCell(analysis.cells, phenomenonId, criterion).ratings.find(
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
      title={messages.matrix.title}
      hint={abilities.rate ? messages.matrix.keys : undefined}
      actions={
        abilities.rate && (
          <div className={styles.bar} data-print="hide">
            <Button size="small" onClick={() => setAsking('criteria')}>
              {messages.criteria.open}
            </Button>
            <Button
              size="small"
              icon="plus"
              onClick={() => setAsking(asking === 'phenomenon' ? undefined : 'phenomenon')}
            >
              {messages.matrix.add}
            </Button>
          </div>
        )
      }
    >
      {asking === 'phenomenon' && (
        <PhenomenonPicker
          label={messages.matrix.add}
          value={null}
          onChange={(id) => {
            if (!id) return
            addPhenomena.mutate({ planId: plan.id, phenomenonIds: [id] })
            setAsking(undefined)
          }}
        />
      )}
      <ScoreGrid matrix={matrix} analysis={analysis} selected={selected} onOpen={onOpen} onScore={onScore} />
      <p className={styles.quiet}>
        {messages.matrix.places(places)}{' '}
        {capacity && carried !== null && messages.matrix.capacity(carried, number(capacity.remaining), capacity.year)}
      </p>
      {asking === 'criteria' && <CriteriaDialog matrix={matrix} onClose={() => setAsking(undefined)} />}
    </Card>
  )
}
