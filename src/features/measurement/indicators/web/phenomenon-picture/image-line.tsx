import { phenomenonMessages } from '#features/country/phenomena/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import type { ImageLine } from '../../phenomenon-picture/contract.ts'
import styles from '../figure-card.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import { aboutMessages } from './messages/index.ts'

/** Shows an indicator in an area: the line, and in text the cautions for reading it. */
export function ImageLineItem({ line, areaId }: { line: ImageLine; areaId: string }) {
  const messages = useMessages(aboutMessages)
  const { line: lineWords, noLine } = useMessages(indicatorMessages)
  const { outcomes } = useMessages(phenomenonMessages)
  const { language, name } = useLocalizedText()
  const { amount, period, describeFigure, explainRounding, formatFigure, reason } = useFigures()
  const { indicator, figures, latest, peers, direction, equivalentPhenomenon } = line
  const value = name(indicator.names)
  // A partial year is never drawn next to complete years.
  const whole = figures.filter((figure) => !figure.partial)
  const known = whole.filter((entry) => entry.value !== null)
  const [first, last] = [known[0], known.at(-1)]
  const open = whole.findIndex((entry) => entry.provisional)
  const describePoint = (figure: (typeof known)[number]) => `${formatFigure(figure, indicator)} (${period(figure)})`
  const isSame = equivalentPhenomenon?.outcome === 'same' || equivalentPhenomenon?.outcome === 'renamed'
  return (
    <li className={styles.card}>
      <Row align="baseline" justify="between">
        <Link href={`/indicators/${indicator.code}?area=${areaId}`}>{value}</Link>
        {direction && <Pill>{messages.directions[direction]}</Pill>}
      </Row>
      {known.length > 1 && (
        <Sparkline
          label={first && last ? lineWords(value, describePoint(first), describePoint(last)) : noLine(value)}
          values={toYearlyValues(whole)}
          {...(open >= 0 && { provisionalFrom: computeYearOffset(whole, open) })}
          width={260}
          height={44}
          dot
          tone={indicator.polarity === 'ambiguous' ? 'quiet' : 'plain'}
        />
      )}
      <p className={styles.hint}>
        {latest
          ? [
              `${messages.latest(period(latest))}: ${describeFigure(latest, indicator)}`,
              explainRounding([formatFigure(latest, indicator)]),
            ]
              .filter(Boolean)
              .join('. ')
          : reason(figures.at(-1))}
      </p>
      {latest && (
        <p className={styles.hint}>
          {peers ? `${messages.peers(peers.count)}: ${amount(peers.median, indicator)}` : messages.noPeers}
        </p>
      )}
      {line.breaks.length > 0 && (
        <p className={styles.hint}>{messages.breaks(line.breaks.map((day) => formatDate(day, language)).join(', '))}</p>
      )}
      {line.gaps.length > 0 && <p className={styles.hint}>{messages.gaps(line.gaps.join(', '))}</p>}
      {equivalentPhenomenon && (
        <p className={styles.hint}>
          {`${messages.countedFor(`${name(equivalentPhenomenon.names)} (${equivalentPhenomenon.code})`)}, ${
            isSame ? messages.sameThing : messages.other(outcomes[equivalentPhenomenon.outcome])
          }`}
        </p>
      )}
    </li>
  )
}

type Figures = ImageLine['figures']
const getYear = (figure: Figures[number]): number => Number(figure.startsOn.slice(0, 4))

/** Returns the values of successive years. A year without a value is a gap in the line. */
function toYearlyValues(figures: Figures): (number | null)[] {
  const first = figures[0]
  const last = figures.at(-1)
  if (!first || !last) return []
  const byYear = new Map(figures.map((figure) => [getYear(figure), figure.value]))
  return Array.from({ length: getYear(last) - getYear(first) + 1 }, (_, at) => {
    const value = byYear.get(getYear(first) + at) ?? null
    return value === null ? null : Number(value)
  })
}

/** Returns the position of a figure in the line. */
const computeYearOffset = (figures: Figures, at: number): number => getYear(figures[at]!) - getYear(figures[0]!)
