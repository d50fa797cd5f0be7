import { Temporal } from 'temporal-polyfill'
import type { Definition, FigureMissing, Period } from '#features/measurement/indicators/entities.ts'
import { countWholeMonths, dayNumber, type LegalDate, monthsLater } from '#shared/dates.ts'
import type { Expectation, ResultStatus, StatusReasonCode } from './entities.ts'
import { computeExpected, computeGain, type Expected, neededPerPeriod, type Point, projected } from './model.ts'

/** The value of the indicator in the area of the result, in the periods of the targets. */
export interface MeasuredPeriod extends Period {
  value: number | null
  missing: FigureMissing | null
  provisional: boolean
  partial: boolean
}

export interface Judgement {
  status: ResultStatus
  reasonCode: StatusReasonCode
  /** The latest complete period with a value. */
  latest: (Point & { provisional: boolean }) | null
  expected: Expected
  /** Whether the latest value is worse than expected by more than the tolerance, so that an explanation is needed. */
  exceedsTolerance: boolean
  projectedValue: number | null
  needed: { change: number; periods: number } | null
}

/** The properties of a definition that determine the status. */
export type Judged = Pick<Definition, 'polarity' | 'dataLagDays'> & { unit: Pick<Definition['unit'], 'decimals'> }

/** Days from the end of a period until the figure is expected, if the definition does not state it. */
const usualLag = 90

/**
 * Computes the status of a result by the same rule for every plan. The reason is shown with the status.
 * - Without a target, or for an indicator that effort alone can raise (rule `ambiguity`), there is no status colour.
 * - No update: the period after the latest complete figure has ended, and the days until the figure is expected have
 *   passed.
 * - A value within the tolerance of the target of the period, or better, is on track. A worse value needs attention if
 *   it is better than the baseline or if there is none. Otherwise, or if the last target was missed, it is off track.
 * - If the period has no target, the projection of the latest periods is compared with the last target.
 * - A range: within the limits is on track. Outside by at most the tolerance is attention, and further is off track.
 */
export function computeResultStatus(
  expectation: Expectation,
  definition: Judged,
  series: readonly MeasuredPeriod[],
  { today, withheld }: { today: LegalDate; withheld: boolean },
): Judgement {
  const whole = series.flatMap((measuredPeriod) =>
    measuredPeriod.value === null || measuredPeriod.partial ? [] : [{ ...measuredPeriod, value: measuredPeriod.value }],
  )
  const latest = whole.at(-1) ?? null
  const expected = latest && roundToUnit(computeExpected(expectation, latest.endsOn), definition.unit)
  const judged: Omit<Judgement, 'status' | 'reasonCode'> = {
    latest: latest && {
      startsOn: latest.startsOn,
      endsOn: latest.endsOn,
      value: latest.value,
      provisional: latest.provisional,
    },
    expected,
    exceedsTolerance: false,
    projectedValue: projected(expectation, whole),
    needed: neededPerPeriod(expectation, latest ?? undefined),
  }
  const as = (status: ResultStatus, reasonCode: StatusReasonCode, exceedsTolerance = false): Judgement => ({
    status,
    reasonCode,
    ...judged,
    exceedsTolerance,
  })
  if (expectation.targets.length === 0) return as('not_computed', 'NO_TARGET')
  if (definition.polarity === 'ambiguous') return as('effort_only', 'AMBIGUOUS')
  if (withheld) return as('not_computed', 'WITHHELD')
  if (isUpdateOverdue(expectation, latest, definition.dataLagDays ?? usualLag, today))
    return as('no_update', 'UPDATE_OVERDUE')
  if (!latest) return as('not_computed', 'NO_FIGURE_YET')
  if (expectation.shape === 'range') return compareWithRange(expectation, latest.value, expected, as)
  return compareWithValue(expectation, definition.polarity, latest, judged, as)
}

/**
 * Rounds to the decimals of the unit, because a count has no fractions: on the way from 2 to 1, the value 1.9 is
 * impossible.
 */
function roundToUnit(expected: Expected, { decimals }: Pick<Definition['unit'], 'decimals'>): Expected {
  return expected && 'value' in expected ? { value: Number(expected.value.toFixed(decimals)) } : expected
}

type As = (status: ResultStatus, because: StatusReasonCode, departs?: boolean) => Judgement

function compareWithRange({ tolerance }: Expectation, value: number, expected: Expected, as: As): Judgement {
  if (!expected || !('low' in expected)) return as('not_computed', 'TOO_FEW')
  const { low, high } = expected
  if (value >= low && value <= high) return as('on_track', 'AS_EXPECTED')
  const bound = value < low ? low : high
  const isNear = Math.abs(value - bound) <= (Math.abs(bound) * tolerance) / 100
  return isNear ? as('attention', 'OUTSIDE_RANGE') : as('off_track', 'FAR_OUTSIDE_RANGE', true)
}

function compareWithValue(
  expectation: Expectation,
  polarity: Definition['polarity'],
  latest: Point,
  { expected, projectedValue: leads }: Pick<Judgement, 'expected' | 'projectedValue'>,
  as: As,
): Judgement {
  const { tolerance, targets, baseline } = expectation
  const last = targets.at(-1)!
  const promised = expected && 'value' in expected ? expected.value : null
  const current = promised ?? leads
  if (current === null) return as('not_computed', 'TOO_FEW')
  const against = promised ?? Number(last.value)
  const value = promised === null ? current : latest.value
  const room = (Math.abs(against === 0 ? Number(baseline?.value ?? 0) : against) * tolerance) / 100
  const gain = computeGain(value, against, polarity)
  if (gain === null) return as('not_computed', 'TOO_FEW')
  if (gain >= -room) return as('on_track', promised === null ? 'TREND_REACHES_TARGET' : 'AS_EXPECTED')
  if (latest.endsOn >= last.endsOn) return as('off_track', 'TARGET_MISSED', true)
  const won = baseline && computeGain(latest.value, Number(baseline.value), polarity)
  if (won !== null && won <= 0) return as('off_track', 'NO_BETTER_THAN_BASELINE', true)
  return as('attention', promised === null ? 'TREND_MISSES_TARGET' : 'BEHIND', promised !== null)
}

/**
 * Checks whether the figure of the period after the latest complete figure, or after the baseline, is overdue. With
 * neither, the figure of the last target counts.
 */
function isUpdateOverdue(
  { baseline, targets }: Expectation,
  latest: Period | null,
  lag: number,
  today: LegalDate,
): boolean {
  const target = targets.at(-1)!
  const since = latest ?? baseline
  return dayNumber(since ? nextEnd(since, target) : target.endsOn) + lag < dayNumber(today)
}

/** Returns the end of the next period, on the assumption that it is as long as a target period. */
function nextEnd({ endsOn }: Period, target: Period): LegalDate {
  const months = countWholeMonths(target.startsOn, target.endsOn)
  if (months !== undefined) return monthsLater(endsOn, months)
  const length = Temporal.PlainDate.from(target.startsOn).until(target.endsOn, { largestUnit: 'month' })
  return Temporal.PlainDate.from(endsOn).add(length).toString()
}
