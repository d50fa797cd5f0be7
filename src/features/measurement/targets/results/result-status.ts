import { Temporal } from 'temporal-polyfill'
import type { Definition, FigureMissing, Period } from '#features/measurement/indicators/entities.ts'
import { dayNumber, type LegalDate, monthsLater, wholeMonths } from '#shared/dates.ts'
import type { BecauseCode, Expectation, Standing } from './entities.ts'
import { type Expected, expectedAt, gainOver, neededPerPeriod, type Point, projected } from './model.ts'

/** Of the indicator in the area of the result, in the periods of its targets. */
export interface MeasuredPeriod extends Period {
  value: number | null
  missing: FigureMissing | null
  provisional: boolean
  partial: boolean
}

export interface Judgement {
  standing: Standing
  because: BecauseCode
  /** The latest whole period with a value. */
  latest: (Point & { provisional: boolean }) | null
  expected: Expected
  /** The latest value departs from what was expected by more than the tolerance, for the worse: it asks for an explanation. */
  departs: boolean
  projected: number | null
  needed: { change: number; periods: number } | null
}

/** What of a definition decides. */
export type Judged = Pick<Definition, 'polarity' | 'dataLagDays'> & { unit: Pick<Definition['unit'], 'decimals'> }

/** Days after the end of a period until its figure is there, where the definition does not say. */
const usualLag = 90

/**
 * Where a result stands, by one rule for every plan; it is shown beside the status.
 * - Whoever promised nothing, or measures what effort alone can raise (R21), gets no colour.
 * - Without news: the period after the latest whole figure has ended, and the days until its figure should be there have passed.
 * - A value within the tolerance of what was promised of its period, or better, is on track. One that is worse asks for attention
 *   while it is better than the baseline, and is off track when it is not, or when the last target has come and was missed.
 * - Where nothing was promised of the period itself, it is held to where the latest periods lead by the time of the target.
 * - A range: within it on track; outside by no more than the tolerance, attention; further, off track.
 */
export function judge(
  expectation: Expectation,
  definition: Judged,
  series: readonly MeasuredPeriod[],
  { today, withheld }: { today: LegalDate; withheld: boolean },
): Judgement {
  const whole = series.flatMap((one) => (one.value === null || one.partial ? [] : [{ ...one, value: one.value }]))
  const latest = whole.at(-1) ?? null
  const expected = latest && inUnit(expectedAt(expectation, latest.endsOn), definition.unit)
  const judged: Omit<Judgement, 'standing' | 'because'> = {
    latest: latest && {
      startsOn: latest.startsOn,
      endsOn: latest.endsOn,
      value: latest.value,
      provisional: latest.provisional,
    },
    expected,
    departs: false,
    projected: projected(expectation, whole),
    needed: neededPerPeriod(expectation, latest ?? undefined),
  }
  const as = (standing: Standing, because: BecauseCode, departs = false): Judgement => ({
    standing,
    because,
    ...judged,
    departs,
  })
  if (expectation.targets.length === 0) return as('not_computed', 'NO_TARGET')
  if (definition.polarity === 'ambiguous') return as('read_with_effort', 'AMBIGUOUS')
  if (withheld) return as('not_computed', 'WITHHELD')
  if (newsIsOverdue(expectation, latest, definition.dataLagDays ?? usualLag, today))
    return as('without_news', 'NEWS_OVERDUE')
  if (!latest) return as('not_computed', 'NO_FIGURE_YET')
  if (expectation.shape === 'range') return heldToRange(expectation, latest.value, expected, as)
  return heldToValue(expectation, definition.polarity, latest, judged, as)
}

/** What is counted has no part of one: on the way from 2 to 1 nobody can be at 1.9. */
function inUnit(expected: Expected, { decimals }: Pick<Definition['unit'], 'decimals'>): Expected {
  return expected && 'value' in expected ? { value: Number(expected.value.toFixed(decimals)) } : expected
}

type As = (standing: Standing, because: BecauseCode, departs?: boolean) => Judgement

function heldToRange({ tolerance }: Expectation, value: number, expected: Expected, as: As): Judgement {
  if (!expected || !('low' in expected)) return as('not_computed', 'TOO_FEW')
  const { low, high } = expected
  if (value >= low && value <= high) return as('on_track', 'AS_EXPECTED')
  const bound = value < low ? low : high
  const isNear = Math.abs(value - bound) <= (Math.abs(bound) * tolerance) / 100
  return isNear ? as('attention', 'OUTSIDE_RANGE') : as('off_track', 'FAR_OUTSIDE_RANGE', true)
}

function heldToValue(
  expectation: Expectation,
  polarity: Definition['polarity'],
  latest: Point,
  { expected, projected: leads }: Pick<Judgement, 'expected' | 'projected'>,
  as: As,
): Judgement {
  const { tolerance, targets, baseline } = expectation
  const last = targets.at(-1)!
  const promised = expected && 'value' in expected ? expected.value : null
  const held = promised ?? leads
  if (held === null) return as('not_computed', 'TOO_FEW')
  const against = promised ?? Number(last.value)
  const value = promised === null ? held : latest.value
  const room = (Math.abs(against === 0 ? Number(baseline?.value ?? 0) : against) * tolerance) / 100
  const gain = gainOver(value, against, polarity)
  if (gain === null) return as('not_computed', 'TOO_FEW')
  if (gain >= -room) return as('on_track', promised === null ? 'LEADS_THERE' : 'AS_EXPECTED')
  if (latest.endsOn >= last.endsOn) return as('off_track', 'TARGET_MISSED', true)
  const won = baseline && gainOver(latest.value, Number(baseline.value), polarity)
  if (won !== null && won <= 0) return as('off_track', 'NO_BETTER_THAN_BASELINE', true)
  return as('attention', promised === null ? 'LEADS_SHORT' : 'BEHIND', promised !== null)
}

/** Whether the period after the latest whole figure, or after the baseline, has ended so long ago that its figure should be there. */
function newsIsOverdue(
  { baseline, targets }: Expectation,
  latest: Period | null,
  lag: number,
  today: LegalDate,
): boolean {
  const target = targets.at(-1)!
  const since = latest ?? baseline
  return dayNumber(since ? nextEnd(since, target) : target.endsOn) + lag < dayNumber(today)
}

/** When the period after this one ends, if it is as long as that of a target. */
function nextEnd({ endsOn }: Period, target: Period): LegalDate {
  const months = wholeMonths(target.startsOn, target.endsOn)
  if (months !== undefined) return monthsLater(endsOn, months)
  const length = Temporal.PlainDate.from(target.startsOn).until(target.endsOn, { largestUnit: 'month' })
  return Temporal.PlainDate.from(endsOn).add(length).toString()
}
