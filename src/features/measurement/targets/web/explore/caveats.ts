import type { Figure } from '#features/measurement/indicators/figures/contract.ts'
import { isIncomplete } from '#features/measurement/indicators/figures/notes/model.ts'
import type { PeriodRange } from '#features/measurement/indicators/web/periods.ts'

/** The data of a single line for notes. */
export interface Known {
  label: string
  /** In the order of the periods. */
  figures: readonly (Figure | undefined)[]
  /** Whether the reader may not read a part of the line. */
  isWithheld: boolean
}

export type Reason =
  | NonNullable<Figure['missing']>
  | 'nothing'
  | 'no_figures'
  | 'part_withheld'
  | 'partial'
  | 'incomplete'

export interface Caveat {
  reason: Reason
  /** Affected lines with their runs of periods; no runs: all periods. */
  lines: { label: string; runs: { from: PeriodRange; to: PeriodRange }[] }[]
}

/** Suppressed data comes first, so that it is never mistaken for missing data. */
const order: readonly Reason[] = [
  'part_withheld',
  'small_numbers',
  'withheld',
  'no_figures',
  'not_delivered',
  'not_measured',
  'not_applicable',
  'unknown',
  'nothing',
  'partial',
  'incomplete',
]

/** Groups adjacent periods into runs. */
function groupRuns(periods: readonly PeriodRange[], places: readonly number[]) {
  const runs: { from: number; to: number }[] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last && last.to === place - 1) last.to = place
    else runs.push({ from: place, to: place })
  }
  return runs.map(({ from, to }) => ({ from: periods[from]!, to: periods[to]! }))
}

const findCaveatReason = (figure: Figure | undefined): Reason | undefined => {
  if (!figure) return 'nothing'
  if (figure.value !== null || figure.distribution !== null)
    return figure.partial ? 'partial' : isIncomplete(figure) ? 'incomplete' : undefined
  return figure.missing ?? 'nothing'
}

/** Returns notes on missing data by reason, from the first figure of any line to the last. */
export function findCaveats(lines: readonly Known[], periods: readonly PeriodRange[]): Caveat[] {
  const known = (line: Known) => line.figures.some((figure) => figure !== undefined)
  const places = periods.flatMap((_, place) => (lines.some((line) => line.figures[place]) ? [place] : []))
  const [first = 0, last = -1] = [places[0], places.at(-1)]
  const found = new Map<Reason, Caveat['lines']>()
  const addCaveat = (reason: Reason, label: string, runs: Caveat['lines'][number]['runs'] = []) =>
    found.set(reason, [...(found.get(reason) ?? []), { label, runs }])
  for (const line of lines) {
    if (line.isWithheld) addCaveat('part_withheld', line.label)
    if (!known(line)) {
      if (!line.isWithheld) addCaveat('no_figures', line.label)
      continue
    }
    const within = line.figures
      .map((figure, place) => ({ figure, place }))
      .filter(({ place }) => place >= first && place <= last)
    for (const [reason, group] of Map.groupBy(within, ({ figure }) => findCaveatReason(figure)))
      if (reason)
        addCaveat(
          reason,
          line.label,
          groupRuns(
            periods,
            group.map(({ place }) => place),
          ),
        )
  }
  return order.flatMap((reason) => {
    const of = found.get(reason)
    return of ? [{ reason, lines: of }] : []
  })
}
