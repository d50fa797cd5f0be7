import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import type { IndicatorRow } from '../../definitions/contract.ts'
import type { Figure } from '../../figures/contract.ts'
import { indicatorMessages } from '../messages/index.ts'
import { PolarityMark } from '../polarity-mark.tsx'
import { useFigures } from '../use-figures.ts'
import styles from './library.module.css'

/** Shows an indicator on a line: name, better direction, supplier, chart over time and latest figure. */
export function IndicatorLine({ row, figures }: { row: IndicatorRow; figures: readonly Figure[] | undefined }) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { definition, code } = row.indicator
  const whole = figures?.filter((figure) => !figure.partial) ?? []
  const known = figures?.filter((figure) => figure.value !== null || figure.distribution !== null)
  // A partial period is shown only when there is no complete period.
  const latest =
    known?.findLast((entry) => !entry.partial) ??
    known?.at(-1) ??
    figures?.findLast((figure) => figure.missing === 'small_numbers')
  return (
    <li className={styles.line}>
      <div className={styles.subject}>
        <Link href={`/indicators/${code}`} className={styles.name}>
          {name(definition.names)}
        </Link>
        <span className={styles.quiet}>
          <PolarityMark definition={definition} />
          {definition.sourceNames && <span>{name(definition.sourceNames)}</span>}
          {definition.perception && <Pill>{messages.states.perception}</Pill>}
        </span>
      </div>
      <Trend figures={whole} definition={definition} />
      <Latest row={row} figure={latest} />
    </li>
  )
}

function Trend({
  figures,
  definition,
}: {
  figures: readonly Figure[]
  definition: IndicatorRow['indicator']['definition']
}) {
  const messages = useMessages(indicatorMessages)
  const { formatFigure, period } = useFigures()
  const known = figures.filter((figure) => figure.value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || known.length < 2) return <span />
  const provisionalFrom = figures.findIndex((figure) => figure.provisional)
  return (
    <Sparkline
      label={messages.library.trend(
        period(first),
        formatFigure(first, definition),
        period(last),
        formatFigure(last, definition),
      )}
      values={figures.map((figure) => (figure.value === null ? null : Number(figure.value)))}
      tone={definition.polarity === 'ambiguous' ? 'quiet' : 'plain'}
      {...(provisionalFrom >= 0 && { provisionalFrom })}
      dot
    />
  )
}

function Latest({ row, figure }: { row: IndicatorRow; figure: Figure | undefined }) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { formatFigure, period, listFigureNotes } = useFigures()
  const { definition } = row.indicator
  if (!figure) return <span className={styles.none}>{row.hasFigures ? '' : messages.library.noFigures}</span>
  return (
    <span className={styles.latest}>
      <span className={figure.distribution ? styles.spread : styles.value}>{formatFigure(figure, definition)}</span>
      <span className={styles.unit}>
        {[name(definition.unit.names), period(figure), ...listFigureNotes(figure)].join(' · ')}
      </span>
    </span>
  )
}
