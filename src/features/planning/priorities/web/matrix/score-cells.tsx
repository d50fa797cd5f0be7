import type { ComponentProps } from 'react'
import type { PriorityMatrix } from '../../contract.ts'
import { computeScoreRange, disagrees, type getCell } from '../../model.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from './score-grid.module.css'

/** Shows the limit between the proposed priorities and the other phenomena. */
export function LimitLine({ matrix }: { matrix: PriorityMatrix }) {
  const { messages, number } = usePriorityFormat(matrix)
  return (
    <tr className={styles.line}>
      <td colSpan={matrix.criteria.length + 2}>{messages.matrix.line(number(matrix.places))}</td>
    </tr>
  )
}

/** Shows the names and weights of the criteria above the columns. */
export function CriteriaHead({ matrix }: { matrix: PriorityMatrix }) {
  const { messages, name } = usePriorityFormat(matrix)
  const { criteria } = matrix
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          <span className="visually-hidden">{messages.phenomenon}</span>
        </th>
        {criteria.map((criterion) => (
          <th key={criterion.code} scope="col" title={name(criterion.question)}>
            {name(criterion.names)}
            <span className={styles.weight}>{messages.matrix.weight(number1(criterion.weight))}</span>
          </th>
        ))}
        <th scope="col">{messages.matrix.mean}</th>
      </tr>
    </thead>
  )
}

/** Shows a score, with the range of the ratings and a mark when they disagree. */
export function ScoreCell(props: {
  matrix: PriorityMatrix
  cell: ReturnType<typeof getCell>
  label: string
  button: ComponentProps<'button'>
}) {
  const { matrix, cell, label, button } = props
  const { messages, score } = usePriorityFormat(matrix)
  const isFilled = cell.ratings.length > 0 || cell.agreed !== undefined
  const whole = cell.score === null ? undefined : Math.round(cell.score)
  const range = computeScoreRange(cell)
  const labels = [
    label,
    !isFilled ? messages.matrix.noScore : cell.score === null ? messages.notKnown : score(cell.score),
    range && messages.matrix.range(...range),
    cell.agreed && messages.cell.agreed,
    disagrees(cell) && messages.matrix.disagree,
  ]
  return (
    <td className={styles.cell}>
      <button
        type="button"
        {...button}
        aria-label={labels.filter(Boolean).join(' ')}
        className={isFilled ? (whole === undefined ? styles.unknown : styles[`score${whole}`]) : styles.empty}
      >
        {isFilled ? score(cell.score) : '·'}
        {range && <span className={styles.range} aria-hidden="true">{`${range[0]}–${range[1]}`}</span>}
        {disagrees(cell) && <span className={styles.dot} aria-hidden="true" />}
      </button>
    </td>
  )
}

/** Shows the weighted mean, and how much of the weight is known. */
export function TotalCell({ matrix, rank }: { matrix: PriorityMatrix; rank: MatrixAnalysis['ranking'][number] }) {
  const { messages, mean, share } = usePriorityFormat(matrix)
  return (
    <td className={styles.total}>
      {mean(rank.mean)}
      {rank.known < 0.995 && rank.mean !== null && (
        <span className={styles.known}>{messages.matrix.known(share(rank.known))}</span>
      )}
    </td>
  )
}

const number1 = (weight: number): string => String(Math.round(weight * 10) / 10)
