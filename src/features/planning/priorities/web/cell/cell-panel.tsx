import { formatDate } from '#shared/format.ts'
import { Pill } from '#ui/pill.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import type { PriorityMatrix, RankedPhenomenon } from '../../contract.ts'
import type { Criterion, SavedRating } from '../../entities.ts'
import { disagrees, getCell } from '../../model.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { AgreeForm } from './agree-form.tsx'
import { EarlierRatings } from './earlier-ratings.tsx'
import { RatingForm } from './rating-form.tsx'

interface CellPanelProps {
  matrix: PriorityMatrix
  analysis: MatrixAnalysis
  phenomenon: RankedPhenomenon
  criterion: Criterion
  /** A score that was typed in the grid. */
  typed: number | undefined
  onClose: () => void
}

/** Shows a phenomenon under a criterion: the joint rating and the individual ratings with evidence. */
export function CellPanel({ matrix, analysis, phenomenon, criterion, typed, onClose }: CellPanelProps) {
  const { messages, name, score, language } = usePriorityFormat(matrix)
  const cell = getCell(analysis.cells, phenomenon.phenomenonId, criterion.code) as ReturnType<
    MatrixAnalysis['cells']['get']
  > & { ratings: SavedRating[] }
  const at = { planId: matrix.plan.id, phenomenonId: phenomenon.phenomenonId, criterion: criterion.code }
  return (
    <SidePanel
      title={`${name(phenomenon.names)} × ${name(criterion.names)}`}
      eyebrow={messages.groups[criterion.group]}
      closeLabel={messages.close}
      onClose={onClose}
    >
      {name(criterion.question) && <p className={styles.statement}>{name(criterion.question)}</p>}
      <p className={styles.line}>
        <strong>{messages.cell.counts(cell.score === null ? messages.notKnown : score(cell.score))}</strong>
        {cell.agreed ? (
          <Pill tone="info">{messages.cell.agreed}</Pill>
        ) : (
          cell.ratings.length > 1 && <Pill>{messages.cell.mean}</Pill>
        )}
        {disagrees(cell) && <Pill tone="warn">{messages.cell.difference(cell.spread)}</Pill>}
      </p>
      <SidePanelSection heading={messages.cell.ratings}>
        {cell.ratings.length === 0 && <p className={styles.quiet}>{messages.matrix.noScore}</p>}
        <ul className={styles.list}>
          {cell.ratings.map((rating) => (
            <li key={`${rating.raterId} ${rating.asFunction}`} className={styles.item}>
              <span className={styles.line}>
                <strong>{rating.score === null ? '?' : rating.score}</strong>
                <span>{[name(rating.raterNames ?? {}), rating.asFunction].filter(Boolean).join(', ')}</span>
              </span>
              {rating.note && <span className={styles.statement}>{rating.note}</span>}
              <span className={styles.quiet}>
                {[
                  rating.score === null ? messages.notKnown : name(criterion.scale[rating.score] ?? {}),
                  rating.evidence && messages.cell.evidenceOf(rating.evidence),
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
        <SidePanelSection heading={messages.cell.rate}>
          <RatingForm
            cell={at}
            criterion={criterion}
            ownerId={matrix.plan.ownerId}
            ratings={cell.ratings}
            typed={typed}
          />
        </SidePanelSection>
      )}
      {matrix.abilities.decide && (
        <SidePanelSection heading={messages.cell.agree}>
          <AgreeForm cell={at} criterion={criterion} agreed={cell.agreed} />
        </SidePanelSection>
      )}
      <EarlierRatings cell={at} />
    </SidePanel>
  )
}
