import type { LegalDate } from '#shared/dates.ts'
import type { LinePoint } from '#ui/line-chart-model.ts'
import type { Figure } from '../../figures/contract.ts'
import type { PeriodOf } from '../periods.ts'

/** How figures are told in words. */
interface Saying {
  said: (figure: Figure | undefined, period: PeriodOf) => string
  gap: (figure: Figure | undefined) => string
}

const key = ({ startsOn, endsOn }: PeriodOf) => `${startsOn} ${endsOn}`

/** Before which period, by its place, each break falls: at the left edge where it falls before all. */
export const placeOfBreaks = (periods: readonly PeriodOf[], breaks: readonly LegalDate[]): number[] => [
  ...new Set(
    breaks
      .filter((day) => periods.length > 0 && day > periods[0]!.startsOn && day < periods.at(-1)!.endsOn)
      .map((day) => {
        const place = periods.findIndex(({ startsOn }) => startsOn >= day)
        return place === -1 ? periods.length : place
      }),
  ),
]

/** A figure for each period, in their order, as a line draws it; `places`: what the breaks come to, over which no line goes. */
export function pointsOf(
  periods: readonly PeriodOf[],
  figures: readonly Figure[],
  places: readonly number[],
  { said, gap }: Saying,
): LinePoint[] {
  const byPeriod = new Map(figures.map((one) => [key(one), one]))
  return periods.map((period, index) => {
    const figure = byPeriod.get(key(period))
    // The middle of what lies below stands for it where nothing may be added up.
    const value = figure?.value ?? figure?.spread?.median ?? null
    const isApart = periods[index - 1] !== undefined && periods[index - 1]!.endsOn !== period.startsOn
    return {
      id: key(period),
      value: value === null ? null : Number(value),
      label: said(figure, period),
      open: figure?.provisional ?? false,
      apart: figure?.partial ?? false,
      cut: isApart || places.includes(index),
      range:
        value !== null && figure?.survey?.low != null && figure.survey.high != null
          ? { low: Number(figure.survey.low), high: Number(figure.survey.high) }
          : undefined,
      gap: value === null ? gap(figure) : undefined,
    }
  })
}

/** Runs of periods of which one thing is to be known, with its word. */
export function notesOf(points: readonly LinePoint[], words: { provisional: string; partial: string }) {
  const notes: { from: number; to: number; label: string }[] = []
  for (const [index, point] of points.entries()) {
    if (point.value === null) continue
    const label = point.apart ? words.partial : point.open ? words.provisional : undefined
    if (label === undefined) continue
    const last = notes.at(-1)
    if (last && last.to === index - 1 && last.label === label) last.to = index
    else notes.push({ from: index, to: index, label })
  }
  return notes
}

/** The latest whole figure, and the one before it that it may be compared with: of the period just before, with no break between. */
export function latestOf(figures: readonly Figure[], breaks: readonly LegalDate[]) {
  const known = figures.filter((one) => one.value !== null || one.spread !== null)
  const latest = known.at(-1)
  const whole = known.findLast((one) => !one.partial)
  const before = whole && known.findLast((one) => one.endsOn === whole.startsOn && !one.partial)
  const isBroken = Boolean(whole && before && breaks.some((day) => day > before.startsOn && day <= whole.startsOn))
  return { latest, whole, before, isBroken }
}

/** Heights of a picture are round: they need no more decimals than that. */
export const heightDecimals = (value: number, most: number): number =>
  Math.min(Math.max(most, 2), (String(value).split('.')[1] ?? '').length)
