import type { LegalDate } from '#shared/dates.ts'
import type { LinePoint } from '#ui/line-chart-model.ts'
import type { Figure } from '../figures/contract.ts'
import { isIncomplete } from '../figures/notes/model.ts'
import { getPeriodKey, type PeriodRange } from './periods.ts'

/** Functions that format figures as text. */
interface FigureFormatter {
  describeFigure: (figure: Figure | undefined, period: PeriodRange) => string
  gap: (figure: Figure | undefined) => string
}

/**
 * Returns the index of the first period that begins on or after each break, or the number of periods if there is none.
 * Breaks before the first period and after the last period are left out.
 */
export const findBreakPositions = (periods: readonly PeriodRange[], breaks: readonly LegalDate[]): number[] => [
  ...new Set(
    breaks
      .filter((day) => periods.length > 0 && day > periods[0]!.startsOn && day < periods.at(-1)!.endsOn)
      .map((day) => {
        const place = periods.findIndex(({ startsOn }) => startsOn >= day)
        return place === -1 ? periods.length : place
      }),
  ),
]

/**
 * Returns a figure for each period in order for a line chart. `places` are the positions of breaks, across which no
 * line is drawn.
 */
export function toLinePoints(
  periods: readonly PeriodRange[],
  figures: readonly Figure[],
  places: readonly number[],
  { describeFigure, gap }: FigureFormatter,
): LinePoint[] {
  const byPeriod = new Map(figures.map((figure) => [getPeriodKey(figure), figure]))
  return periods.map((period, index) => {
    const figure = byPeriod.get(getPeriodKey(period))
    // Where figures may not be added, the median of the lower areas is drawn.
    const value = figure?.value ?? figure?.distribution?.median ?? null
    const isApart = periods[index - 1] !== undefined && periods[index - 1]!.endsOn !== period.startsOn
    return {
      id: getPeriodKey(period),
      value: value === null ? null : Number(value),
      label: describeFigure(figure, period),
      open: figure !== undefined && (figure.provisional || isIncomplete(figure)),
      isIncomplete: figure !== undefined && isIncomplete(figure),
      isIncomparable: figure?.partial ?? false,
      isDisconnected: isApart || places.includes(index),
      range:
        value !== null && figure?.survey?.low != null && figure.survey.high != null
          ? { low: Number(figure.survey.low), high: Number(figure.survey.high) }
          : undefined,
      gap: value === null ? gap(figure) : undefined,
    }
  })
}

/** Groups periods with the same note into runs with a label. */
export function groupNotes(
  points: readonly LinePoint[],
  messages: { provisional: string; partial: string; missing: string },
) {
  const notes: { from: number; to: number; label: string }[] = []
  for (const [index, point] of points.entries()) {
    if (point.value === null) continue
    const label = point.isIncomparable
      ? messages.partial
      : point.isIncomplete
        ? messages.missing
        : point.open
          ? messages.provisional
          : undefined
    if (label === undefined) continue
    const last = notes.at(-1)
    if (last && last.to === index - 1 && last.label === label) last.to = index
    else notes.push({ from: index, to: index, label })
  }
  return notes
}

/**
 * Returns the latest complete figure, and the figure of the period just before when it is comparable (no break in
 * between).
 */
export function findLatest(figures: readonly Figure[], breaks: readonly LegalDate[]) {
  const known = figures.filter((figure) => figure.value !== null || figure.distribution !== null)
  const latest = known.at(-1)
  const latestComplete = known.findLast((entry) => !entry.partial)
  const previous =
    latestComplete && known.findLast((entry) => entry.endsOn === latestComplete.startsOn && !entry.partial)
  const isBroken = Boolean(
    latestComplete && previous && breaks.some((day) => day > previous.startsOn && day <= latestComplete.startsOn),
  )
  return { latest, latestComplete, previous, isBroken }
}

/** Axis values are round, so they need no more decimals. */
export const heightDecimals = (value: number, limit: number): number =>
  Math.min(Math.max(limit, 2), (String(value).split('.')[1] ?? '').length)
