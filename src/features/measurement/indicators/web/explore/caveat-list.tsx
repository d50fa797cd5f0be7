import { useWords } from '#platform/web/language.tsx'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import type { Reason, Remark } from './caveats.ts'
import styles from './explore.module.css'
import { exploreMessages } from './messages/index.ts'

/** So many lines or runs are named; the table has them all. */
const mostNamed = 6

/** Why something is not in the picture, in words: never emptiness, never zero. */
export function Remarks({ remarks, lines }: { remarks: readonly Remark[] /** How many there are. */; lines: number }) {
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
    // What holds for every line at the same time needs no names.
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
