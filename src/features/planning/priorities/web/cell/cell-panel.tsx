import { formatDate } from '#shared/format.ts'
import { Pill } from '#ui/pill.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import type { Matrix, Weighed } from '../../contract.ts'
import type { Criterion, SavedRating } from '../../entities.ts'
import { disagrees, getCell } from '../../model.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { AgreeForm } from './agree-form.tsx'
import { EarlierRatings } from './earlier-ratings.tsx'
import { RatingForm } from './rating-form.tsx'

interface CellPanelProps {
  matrix: Matrix
  reading: MatrixAnalysis
  phenomenon: Weighed
  criterion: Criterion
  /** A score that was typed in the grid. */
  typed: number | undefined
  onClose: () => void
}

/** Shows a phenomenon under a criterion: the joint rating and the individual ratings with evidence. */
export function CellPanel({ matrix, reading, phenomenon, criterion, typed, onClose }: CellPanelProps) {
  const { words, name, score, language } = usePriorityFormat(matrix)
  const cell = getCell(reading.cells, phenomenon.phenomenonId, criterion.code) as ReturnType<
    MatrixAnalysis['cells']['get']
  > & { ratings: SavedRating[] }
  const at = { planId: matrix.plan.id, phenomenonId: phenomenon.phenomenonId, criterion: criterion.code }
  return (
    <SidePanel
      title={`${name(phenomenon.names)} × ${name(criterion.names)}`}
      eyebrow={words.groups[criterion.group]}
      closeLabel={words.close}
      onClose={onClose}
    >
      {name(criterion.asks) && <p className={styles.said}>{name(criterion.asks)}</p>}
      <p className={styles.line}>
        <strong>{words.cell.counts(cell.score === null ? words.notKnown : score(cell.score))}</strong>
        {cell.agreed ? (
          <Pill tone="info">{words.cell.agreed}</Pill>
        ) : (
          cell.ratings.length > 1 && <Pill>{words.cell.mean}</Pill>
        )}
        {disagrees(cell) && <Pill tone="warn">{words.cell.spread(cell.spread)}</Pill>}
      </p>
      <SidePanelSection heading={words.cell.ratings}>
        {cell.ratings.length === 0 && <p className={styles.quiet}>{words.matrix.nothing}</p>}
        <ul className={styles.list}>
          {cell.ratings.map((rating) => (
            <li key={`${rating.raterId} ${rating.asFunction}`} className={styles.item}>
              <span className={styles.line}>
                <strong>{rating.score === null ? '?' : rating.score}</strong>
                <span>{[name(rating.raterNames ?? {}), rating.asFunction].filter(Boolean).join(', ')}</span>
              </span>
              {rating.note && <span className={styles.said}>{rating.note}</span>}
              <span className={styles.quiet}>
                {[
                  rating.score === null ? words.notKnown : name(criterion.scale[rating.score] ?? {}),
                  rating.evidence && words.cell.evidenceOf(rating.evidence),
                  formatDate(rating.ratedOn, language),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </SidePanelSection>
      {matrix.abilities.rate && (
        <SidePanelSection heading={words.cell.rate}>
          <RatingForm
            at={at}
            criterion={criterion}
            ownerId={matrix.plan.ownerId}
            ratings={cell.ratings}
            typed={typed}
          />
        </SidePanelSection>
      )}
      {matrix.abilities.decide && (
        <SidePanelSection heading={words.cell.agree}>
          <AgreeForm at={at} criterion={criterion} agreed={cell.agreed} />
        </SidePanelSection>
      )}
      <EarlierRatings at={at} />
    </SidePanel>
  )
}
