import { useMemo } from 'react'
import { Card } from '#ui/card.tsx'
import { ChartTable } from '#ui/chart-table.tsx'
import { classNames } from '#ui/class-names.ts'
import type { PriorityMatrix } from '../../contract.ts'
import { type RankRange, rankRanges, type Tipping, tippingPoints, weightings } from '../../sensitivity/model.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import bars from './sensitivity.module.css'

/**
 * Shows whether other weights or another score would change the selection: the rank of each phenomenon over many
 * weightings.
 */
export function SensitivityCard({ matrix, analysis }: { matrix: PriorityMatrix; analysis: MatrixAnalysis }) {
  const { messages, phenomenon, share, number } = usePriorityFormat(matrix)
  const { grid, ranking, proposed } = analysis
  const { places, phenomena } = matrix
  const ranges = useMemo(() => rankRanges(grid, places), [grid, places])
  const tipping = useMemo(() => tippingPoints(grid, places), [grid, places])
  const count = phenomena.length
  const rows = ranking.map(
    (phenomenonRank): RankedRow => ({
      ...ranges[phenomena.findIndex(({ phenomenonId }) => phenomenonId === phenomenonRank.phenomenonId)]!,
      id: phenomenonRank.phenomenonId,
      name: phenomenon(phenomenonRank.phenomenonId),
      inside: proposed.has(phenomenonRank.phenomenonId),
    }),
  )
  const steady = rows.filter((row) => row.inside && row.shareWithinLimit > 0.995)
  const wavering = rows.filter((row) => row.inside && row.shareWithinLimit <= 0.995)
  const decisive = tipping.filter((entry) => entry.changes === 'chosen')
  return (
    <Card title={messages.sensitivity.title} hint={messages.sensitivity.intro(number(weightings))}>
      <RankRanges rows={rows} count={count} />
      <p className={styles.quiet}>
        {steady.length > 0 && messages.sensitivity.steady(steady.length)}{' '}
        {wavering.map((row) => messages.sensitivity.within(row.name, share(row.shareWithinLimit))).join(' ')}
      </p>
      {decisive.length === 0 ? (
        <p className={styles.quiet}>{messages.sensitivity.noStep}</p>
      ) : (
        <>
          <p className={styles.quiet}>{messages.sensitivity.steps(decisive.length)}</p>
          <ul className={bars.steps}>
            {decisive.slice(0, 4).map((entry) => (
              <li key={`${entry.criterion} ${entry.phenomenon} ${entry.to}`}>
                <Step matrix={matrix} tipping={entry} />
              </li>
            ))}
          </ul>
          {decisive.length > 4 && (
            <details>
              <summary className={styles.quiet}>{messages.sensitivity.more(decisive.length - 4)}</summary>
              <ul className={bars.steps}>
                {decisive.slice(4).map((entry) => (
                  <li key={`${entry.criterion} ${entry.phenomenon} ${entry.to}`}>
                    <Step matrix={matrix} tipping={entry} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <ChartTable
        label={messages.asTable}
        caption={messages.sensitivity.title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'name', head: messages.phenomenon, rowHead: true, cell: (row) => row.name },
          { key: 'rank', head: messages.sensitivity.rank, align: 'end', cell: (row) => row.rank },
          { key: 'best', head: messages.sensitivity.best, align: 'end', cell: (row) => row.best },
          { key: 'worst', head: messages.sensitivity.worst, align: 'end', cell: (row) => row.worst },
          {
            key: 'within',
            head: messages.sensitivity.amongFirst(places),
            align: 'end',
            cell: (row) => share(row.shareWithinLimit),
          },
        ]}
      />
    </Card>
  )
}

interface RankedRow extends RankRange {
  id: string
  name: string
  /** Among the proposed priorities. */
  inside: boolean
}

/** Shows the range of ranks of each phenomenon as a bar, with a dot at the current rank. */
function RankRanges({ rows, count }: { rows: readonly RankedRow[]; count: number }) {
  /** Returns the position of a rank along the scale, from 0 to 100. */
  const along = (rank: number) => (count < 2 ? 50 : ((rank - 1) / (count - 1)) * 100)
  return (
    <div className={bars.picture} aria-hidden="true">
      <span className={bars.scale}>
        {Array.from({ length: count }, (_, at) => at + 1)
          .filter((rank) => count <= 10 || rank % 2 === 1)
          .map((rank) => (
            <span key={rank} style={{ left: `${along(rank)}%` }}>
              {rank}
            </span>
          ))}
      </span>
      {rows.map((row) => (
        <div key={row.id} className={bars.row}>
          <span className={bars.name}>{row.name}</span>
          <span className={classNames(bars.track, row.inside && bars.inside)}>
            <span
              className={bars.range}
              style={{ left: `${along(row.best)}%`, width: `${along(row.worst) - along(row.best)}%` }}
            />
            <span className={bars.dot} style={{ left: `${along(row.rank)}%` }} />
          </span>
        </div>
      ))}
    </div>
  )
}

/** Describes a step: what changes, and which phenomena would be added or removed. */
function Step({ matrix, tipping }: { matrix: PriorityMatrix; tipping: Tipping }) {
  const { messages, phenomenon, criterion } = usePriorityFormat(matrix)
  const getPhenomenonName = (at: number) => phenomenon(matrix.phenomena[at]?.phenomenonId ?? '')
  const value = criterion(matrix.criteria[tipping.criterion]?.code ?? '')
  const moves =
    tipping.phenomenon === null
      ? messages.sensitivity.weight(value, String(tipping.to))
      : messages.sensitivity.cell(getPhenomenonName(tipping.phenomenon), value, String(tipping.to))
  const enters = tipping.added.map(getPhenomenonName).join(', ')
  const leaves = tipping.leavingPhenomena.map(getPhenomenonName).join(', ')
  return [moves, enters && messages.sensitivity.enters(enters), leaves && messages.sensitivity.removed(leaves)]
    .filter(Boolean)
    .join(' ')
}
