import type { Figure } from '#features/measurement/indicators/figures/contract.ts'
import { type Amount, sumAmounts } from '#shared/amount.ts'

/** The reason why a figure is not comparable with another. */
export type Bar =
  | 'nothing'
  | 'missing'
  | 'small'
  | 'withheld'
  | 'partial'
  | 'spread'
  /** Counted differently from the first period of the index. */
  | 'break'
  /** Counted by two versions of a definition. */
  | 'definition'
  /** There is no index: in no period do both lines have a complete figure above zero. */
  | 'no_base'

/**
 * Returns why a figure is not comparable; undefined when it is. A partial period is never compared with a complete
 * period, and a partly readable sum never with a complete sum. A distribution is not a single figure.
 */
export function toBar(figure: Figure | undefined): Bar | undefined {
  if (!figure) return 'nothing'
  if (figure.missing === 'small_numbers') return 'small'
  if (figure.withheld) return 'withheld'
  if (figure.distribution) return 'spread'
  if (figure.value === null) return 'missing'
  return figure.partial ? 'partial' : undefined
}

/** A figure for each period, in order. */
export type Row = readonly (Figure | undefined)[]

export interface Indexed {
  /** The index of the base period (100); undefined when there is none. */
  base: number | undefined
  lines: readonly { values: readonly (number | null)[]; bars: readonly (Bar | undefined)[] }[]
}

/**
 * Converts both lines to an index. The base (100) is the first period in which both have a complete figure above zero.
 * Periods on different sides of a break are not comparable. The index therefore covers the latest stretch without a
 * break that has two such periods.
 * @param breaks periods before which the meaning of either line changed
 */
export function indexed(rows: readonly [Row, Row], breaks: readonly number[]): Indexed {
  const bars = rows.map((row) => row.map(toBar))
  const common = rows[0].flatMap((_, place) =>
    rows.every((row, line) => bars[line]![place] === undefined && Number(row[place]!.value) > 0) ? [place] : [],
  )
  const countBreaksUntil = (place: number) => breaks.filter((value) => value <= place).length
  const stretches = Map.groupBy(common, countBreaksUntil)
  const base = ([...stretches.values()].findLast((stretch) => stretch.length > 1) ?? common)[0]
  return {
    base,
    lines: rows.map((row, line) => {
      const visible = row.map((_, place) => {
        const bar = bars[line]![place]
        if (bar) return bar
        if (base === undefined) return 'no_base'
        return countBreaksUntil(place) === countBreaksUntil(base) ? undefined : 'break'
      })
      const values = row.map((figure, place) =>
        visible[place] || base === undefined ? null : (Number(figure!.value) / Number(row[base]!.value)) * 100,
      )
      return { values, bars: visible }
    }),
  }
}

const negateAmount = (amount: Amount): Amount => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`)

/** Returns the exact difference of the second figure from the first, or the reason why there is none. */
export function computeDifference(
  first: Figure | undefined,
  second: Figure | undefined,
): { value: Amount } | { bar: Bar } {
  const bar = toBar(first) ?? toBar(second)
  if (bar) return { bar }
  const versions = [first!.definitionVersion, second!.definitionVersion]
  if (!versions.includes(null) && versions[0] !== versions[1]) return { bar: 'definition' }
  return { value: sumAmounts([second!.value!, negateAmount(first!.value!)]) }
}
