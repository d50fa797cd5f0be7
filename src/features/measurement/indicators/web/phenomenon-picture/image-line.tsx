import { phenomenonMessages } from '#features/country/phenomena/web/index.ts'
import { resultMessages } from '#features/measurement/targets/web/results/messages/index.ts'
import styles from '#features/measurement/targets/web/results/results.module.css'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { Sparkline } from '#ui/sparkline.tsx'
import type { ImageLine } from '../../phenomenon-picture/contract.ts'
import { useFigures } from '../use-figures.ts'
import { aboutMessages } from './messages/index.ts'

/** Shows an indicator in an area: the line, and in text the cautions for reading it. */
export function ImageLineItem({ line, areaId }: { line: ImageLine; areaId: string }) {
  const words = useWords(aboutMessages)
  const { line: lineWords, noLine } = useWords(resultMessages)
  const { outcomes } = useWords(phenomenonMessages)
  const { language, name } = useReading()
  const { amount, period, said, reason } = useFigures()
  const { indicator, figures, latest, peers, direction, through } = line
  const its = name(indicator.names)
  // A partial year is never drawn next to complete years.
  const whole = figures.filter((one) => !one.partial)
  const known = whole.filter((one) => one.value !== null)
  const [first, last] = [known[0], known.at(-1)]
  const open = whole.findIndex((one) => one.provisional)
  const told = (figure: (typeof known)[number]) => `${amount(figure.value!, indicator)} (${period(figure)})`
  const isSame = through?.outcome === 'same' || through?.outcome === 'renamed'
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Link href={`/indicators/${indicator.code}?area=${areaId}`}>{its}</Link>
        {direction && <Pill>{words.directions[direction]}</Pill>}
      </div>
      {known.length > 1 && (
        <Sparkline
          label={first && last ? lineWords(its, told(first), told(last)) : noLine(its)}
          values={yearsOf(whole)}
          {...(open >= 0 && { provisionalFrom: placeOf(whole, open) })}
          width={260}
          height={44}
          dot
          tone={indicator.polarity === 'ambiguous' ? 'quiet' : 'plain'}
        />
      )}
      <p className={styles.note}>
        {latest ? `${words.latest(period(latest))}: ${said(latest, indicator)}` : reason(figures.at(-1))}
      </p>
      {latest && (
        <p className={styles.note}>
          {peers ? `${words.peers(peers.count)}: ${amount(peers.median, indicator)}` : words.noPeers}
        </p>
      )}
      {line.breaks.length > 0 && (
        <p className={styles.note}>{words.breaks(line.breaks.map((day) => formatDate(day, language)).join(', '))}</p>
      )}
      {line.gaps.length > 0 && <p className={styles.note}>{words.gaps(line.gaps.join(', '))}</p>}
      {through && (
        <p className={styles.note}>
          {`${words.through(`${name(through.names)} (${through.code})`)}, ${
            isSame ? words.sameThing : words.other(outcomes[through.outcome])
          }`}
        </p>
      )}
    </li>
  )
}

type Figures = ImageLine['figures']
const yearOf = (figure: Figures[number]): number => Number(figure.startsOn.slice(0, 4))

/** Returns the values of successive years. A year without a value is a gap in the line. */
function yearsOf(figures: Figures): (number | null)[] {
  const first = figures[0]
  const last = figures.at(-1)
  if (!first || !last) return []
  const byYear = new Map(figures.map((one) => [yearOf(one), one.value]))
  return Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, at) => {
    const value = byYear.get(yearOf(first) + at) ?? null
    return value === null ? null : Number(value)
  })
}

/** Returns the position of a figure in the line. */
const placeOf = (figures: Figures, at: number): number => yearOf(figures[at]!) - yearOf(figures[0]!)
