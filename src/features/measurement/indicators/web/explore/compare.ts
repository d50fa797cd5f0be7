import { type Amount, sumOf } from '#shared/amount.ts'
import type { Figure } from '../../figures/contract.ts'

/** Why a figure is not compared with another. */
export type Bar =
  | 'nothing'
  | 'missing'
  | 'small'
  | 'withheld'
  | 'partial'
  | 'spread'
  /** Counted otherwise than where the index begins. */
  | 'break'
  /** By two versions of a definition. */
  | 'definition'
  /** An index of it says nothing: it begins before there is one, or at zero. */
  | 'no_base'

/**
 * Undefined: it can be compared. A part of a period is never compared with a whole one, a sum of which the reader sees a part never with one
 * that is whole; how figures are spread is no figure.
 */
export function barOf(figure: Figure | undefined): Bar | undefined {
  if (!figure) return 'nothing'
  if (figure.missing === 'small_numbers') return 'small'
  if (figure.withheld) return 'withheld'
  if (figure.spread) return 'spread'
  if (figure.value === null) return 'missing'
  return figure.partial ? 'partial' : undefined
}

/** A figure of each period, in their order. */
export type Row = readonly (Figure | undefined)[]

export interface Indexed {
  /** The place of the period that is 100; undefined: there is none. */
  base: number | undefined
  lines: readonly { values: readonly (number | null)[]; bars: readonly (Bar | undefined)[] }[]
}

/**
 * Both lines as an index: the first period in which both have a whole figure above zero is 100. Where the meaning of one changed, what lies
 * on the other side does not compare: the index is of the latest stretch without a break that has two such periods.
 * @param breaks before which periods the meaning of one of them changed
 */
export function indexed(rows: readonly [Row, Row], breaks: readonly number[]): Indexed {
  const bars = rows.map((row) => row.map(barOf))
  const common = rows[0].flatMap((_, place) =>
    rows.every((row, line) => bars[line]![place] === undefined && Number(row[place]!.value) > 0) ? [place] : [],
  )
  const stretchOf = (place: number) => breaks.filter((one) => one <= place).length
  const stretches = Map.groupBy(common, stretchOf)
  const base = ([...stretches.values()].findLast((its) => its.length > 1) ?? common)[0]
  return {
    base,
    lines: rows.map((row, line) => {
      const told = row.map((_, place) => {
        const bar = bars[line]![place]
        if (bar) return bar
        if (base === undefined) return 'no_base'
        return stretchOf(place) === stretchOf(base) ? undefined : 'break'
      })
      const values = row.map((figure, place) =>
        told[place] || base === undefined ? null : (Number(figure!.value) / Number(row[base]!.value)) * 100,
      )
      return { values, bars: told }
    }),
  }
}

const negated = (amount: Amount): Amount => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`)

/** By how much the second is more than the first, to the last digit; or why that is not said. */
export function differenceOf(first: Figure | undefined, second: Figure | undefined): { value: Amount } | { bar: Bar } {
  const bar = barOf(first) ?? barOf(second)
  if (bar) return { bar }
  const versions = [first!.definitionVersion, second!.definitionVersion]
  if (!versions.includes(null) && versions[0] !== versions[1]) return { bar: 'definition' }
  return { value: sumOf([second!.value!, negated(first!.value!)]) }
}
