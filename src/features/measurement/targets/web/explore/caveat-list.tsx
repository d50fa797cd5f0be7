import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Caveat, Reason } from './caveats.ts'
import styles from './explore.module.css'
import { exploreMessages } from './messages/index.ts'

/** Maximum number of lines or runs named; the table contains all. */
const maxNamed = 6

/** Explains as text why data is not in the chart. Missing data is never shown as empty or zero. */
export function CaveatList({
  caveats,
  lines,
}: {
  caveats: readonly Caveat[] /** The number of lines. */
  lines: number
}) {
  const messages = useMessages(indicatorMessages)
  const {
    compare: { bars },
  } = useMessages(exploreMessages)
  const { period } = useFigures()
  const reasons: Record<Reason, string> = {
    ...messages.missing,
    part_withheld: messages.area.withheldTitle,
    no_figures: messages.area.none,
    nothing: messages.noFigure,
    partial: bars.partial,
    incomplete: messages.states.missingShort,
  }
  const listed = (all: readonly string[]) =>
    [...all.slice(0, maxNamed), ...(all.length > maxNamed ? ['…'] : [])].join(', ')
  const formatRuns = ({ runs }: Caveat['lines'][number]): string =>
    listed(
      runs.map(({ from, to }) => (from.startsOn === to.startsOn ? period(from) : `${period(from)} – ${period(to)}`)),
    )
  const formatCaveat = ({ lines: of }: Caveat): string => {
    const times = [...new Set(of.map(formatRuns))]
    // No names are needed when the note applies to every line at the same time.
    if (of.length === lines && times.length === 1) return times[0]!
    return listed(of.map((entry) => (formatRuns(entry) ? `${entry.label} (${formatRuns(entry)})` : entry.label)))
  }
  if (caveats.length === 0) return null
  return (
    <ul className={styles.comments}>
      {caveats.map((comment) => (
        <li key={comment.reason}>
          {formatCaveat(comment) && `${formatCaveat(comment)}: `}
          {reasons[comment.reason]}
        </li>
      ))}
    </ul>
  )
}
