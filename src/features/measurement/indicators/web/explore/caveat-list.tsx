import { useWords } from '#platform/web/language.tsx'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import type { Reason, Remark } from './caveats.ts'
import styles from './explore.module.css'
import { exploreMessages } from './messages/index.ts'

/** Maximum number of lines or runs named; the table contains all. */
const mostNamed = 6

/** Explains as text why data is not in the chart. Missing data is never shown as empty or zero. */
export function Remarks({ remarks, lines }: { remarks: readonly Remark[] /** The number of lines. */; lines: number }) {
  const words = useWords(indicatorMessages)
  const {
    compare: { bars },
  } = useWords(exploreMessages)
  const { period } = useFigures()
  const reasons: Record<Reason, string> = {
    ...words.missing,
    part_withheld: words.area.withheldTitle,
    no_figures: words.area.none,
    nothing: words.noFigure,
    partial: bars.partial,
  }
  const listed = (all: readonly string[]) =>
    [...all.slice(0, mostNamed), ...(all.length > mostNamed ? ['…'] : [])].join(', ')
  const whenOf = ({ runs }: Remark['of'][number]): string =>
    listed(
      runs.map(({ from, to }) => (from.startsOn === to.startsOn ? period(from) : `${period(from)} – ${period(to)}`)),
    )
  const saidOf = ({ of }: Remark): string => {
    const times = [...new Set(of.map(whenOf))]
    // No names are needed when the note applies to every line at the same time.
    if (of.length === lines && times.length === 1) return times[0]!
    return listed(of.map((one) => (whenOf(one) ? `${one.label} (${whenOf(one)})` : one.label)))
  }
  if (remarks.length === 0) return null
  return (
    <ul className={styles.remarks}>
      {remarks.map((one) => (
        <li key={one.reason}>
          {saidOf(one) && `${saidOf(one)}: `}
          {reasons[one.reason]}
        </li>
      ))}
    </ul>
  )
}
