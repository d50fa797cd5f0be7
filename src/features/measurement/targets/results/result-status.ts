import type { Definition, FigureMissing, Period } from '#features/measurement/indicators/entities.ts'
import { type Amount, compareAmounts, subtractAmount } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Expectation, ResultStatus, StatusReasonCode } from './entities.ts'
import {
  computeExpected,
  computeGain,
  type Expected,
  isInRange,
  neededPerPeriod,
  type Point,
  projected,
  toAmount,
} from './model.ts'
import { isUpdateOverdue } from './next-figure.ts'
import { haveSameLength, isUniform } from './periods/model.ts'
import { differsFromRecorded, type RecordedValue } from './recorded/model.ts'

/** The value of the indicator in the area of the result, in the periods of the targets. */
export interface MeasuredPeriod extends Period {
  value: Amount | null
  missing: FigureMissing | null
  provisional: boolean
  partial: boolean
  /** The number of areas without a figure, for a whole period. */
  missingCount: number
}

/** A period of which figures of areas are missing. */
export type IncompletePeriod = Period & Pick<MeasuredPeriod, 'missingCount'>

export interface Judgement {
  status: ResultStatus
  reasonCode: StatusReasonCode
  /** The latest complete period with a value. Its status is computed only if it lies in the plan. */
  latest: (Point & { provisional: boolean }) | null
  expected: Expected
  /** Whether the latest value is worse than expected by more than the tolerance, so that an explanation is needed. */
  exceedsTolerance: boolean
  projectedValue: number | null
  needed: { change: number; periods: number } | null
  /** The figure recorded for the period of the baseline, if the baseline differs from it. */
  recordedBaseline: RecordedValue | null
  /** The latest period of the plan, if figures of areas are missing in it. */
  incomplete: IncompletePeriod | null
}

/** The properties of a definition that determine the status. */
export type Judged = Pick<Definition, 'polarity' | 'dataLagDays'> & { unit: Pick<Definition['unit'], 'decimals'> }

/** What a status is computed with, apart from the expectation and the figures. */
export interface StatusCircumstances {
  today: LegalDate
  /** Whether the reader may not read some of the figures. */
  withheld: boolean
  /** The first day of the plan's period. */
  planFrom: LegalDate
  /** The complete figure recorded for the period of the baseline. */
  ofBaseline: RecordedValue | null
}

/** Days from the end of a period until the figure is expected, if the definition does not state it. */
const usualLag = 90

/**
 * Computes the status of a result by the same rule for every plan. The reason is shown with the status.
 * - Before the period of the plan begins, there is no status. A figure of a period before the plan or of the baseline
 *   gives none either.
 * - Without a target, or for an indicator that effort alone can raise (rule `ambiguity`), there is no status colour.
 * - If figures of areas are missing in the latest period, there is no status.
 * - No update: the period after the latest complete figure has ended, and the days until the figure is expected have
 *   passed.
 * - A value within the tolerance of the target of the period, or better, is on track. A worse value needs attention if
 *   it is better than the baseline or if there is none. Otherwise, or if the last target was missed, it is off track.
 * - If the period has no target, the projection of the latest periods is compared with the last target.
 * - A range: within the limits is on track. Outside by at most the tolerance is attention, and further is off track.
 * - If the baseline differs from the recorded figure and the recorded figure gives another status, there is none.
 */
export function computeResultStatus(
  expectation: Expectation,
  definition: Judged,
  series: readonly MeasuredPeriod[],
  circumstances: StatusCircumstances,
): Judgement {
  const { baseline } = expectation
  const { ofBaseline } = circumstances
  const judgement = judge(expectation, definition, series, circumstances)
  if (!baseline || !ofBaseline || !differsFromRecorded(baseline, ofBaseline, definition.unit)) return judgement
  const corrected = { ...expectation, baseline: { ...baseline, value: ofBaseline.value } }
  const differing = { ...judgement, recordedBaseline: ofBaseline }
  if (judge(corrected, definition, series, circumstances).status === judgement.status) return differing
  return { ...differing, status: 'not_computed', reasonCode: 'BASELINE_DIFFERS', exceedsTolerance: false }
}

function judge(
  expectation: Expectation,
  definition: Judged,
  series: readonly MeasuredPeriod[],
  { today, withheld, planFrom }: StatusCircumstances,
): Judgement {
  const { baseline, shape, targets } = expectation
  const whole = series.flatMap((measuredPeriod) =>
    measuredPeriod.value === null || measuredPeriod.partial ? [] : [{ ...measuredPeriod, value: measuredPeriod.value }],
  )
  const comparable = whole.filter((point) => targets.some((target) => haveSameLength(point, target)))
  const trend = comparable.filter((point) => haveSameLength(point, targets.at(-1)!))
  const isInPlan = ({ endsOn }: Period) => endsOn > planFrom && !(baseline && endsOn <= baseline.endsOn)
  const shown = (targets.length > 0 ? comparable : whole).at(-1)
  const latest = comparable.findLast(isInPlan) ?? null
  const expected = latest && roundToUnit(expectation, latest, definition.unit)
  const incomplete = series.findLast(
    (entry) =>
      entry.missingCount > 0 &&
      isInPlan(entry) &&
      entry.endsOn > (latest?.endsOn ?? '') &&
      targets.some((target) => haveSameLength(entry, target)),
  )
  const judged: Omit<Judgement, 'status' | 'reasonCode'> = {
    latest: shown
      ? { startsOn: shown.startsOn, endsOn: shown.endsOn, value: shown.value, provisional: shown.provisional }
      : null,
    expected,
    exceedsTolerance: false,
    projectedValue: projected(expectation, trend),
    needed: neededPerPeriod(expectation, trend.at(-1)),
    recordedBaseline: null,
    incomplete: incomplete
      ? { startsOn: incomplete.startsOn, endsOn: incomplete.endsOn, missingCount: incomplete.missingCount }
      : null,
  }
  const as = (status: ResultStatus, reasonCode: StatusReasonCode, exceedsTolerance = false): Judgement => ({
    status,
    reasonCode,
    ...judged,
    exceedsTolerance,
  })
  if (today < planFrom) return as('not_computed', 'PLAN_NOT_BEGUN')
  if (definition.polarity === 'ambiguous') return as('effort_only', 'AMBIGUOUS')
  if (targets.length === 0) return as('not_computed', 'NO_TARGET')
  if (withheld) return as('not_computed', 'WITHHELD')
  if (!isUniform(expectation) || (whole.length > 0 && comparable.length === 0))
    return as('not_computed', 'PERIODS_DIFFER')
  if (definition.polarity === 'range' && shape !== 'range') return as('not_computed', 'NO_DIRECTION')
  if (incomplete) return as('not_computed', 'FIGURES_MISSING')
  const lag = definition.dataLagDays ?? usualLag
  if (isUpdateOverdue(expectation, latest, { lag, today, planFrom })) return as('no_update', 'UPDATE_OVERDUE')
  if (!latest) return as('not_computed', 'NO_FIGURE_YET')
  if (shape === 'range') return compareWithRange(expectation, latest.value, expected, as)
  return compareWithValue(expectation, definition.polarity, latest, judged, as)
}

/**
 * Returns the expected value. Between two stated values it is rounded to the decimals of the unit, because a count has no
 * fractions: on the way from 2 to 1, the value 1.9 is impossible.
 */
function roundToUnit(expectation: Expectation, period: Period, { decimals }: Pick<Definition['unit'], 'decimals'>) {
  const expected = computeExpected(expectation, period)
  const { shape, targets } = expectation
  const isStated = shape !== 'path' || targets.some(({ endsOn }) => endsOn === period.endsOn)
  return isStated || !expected || !('value' in expected) || period.endsOn > targets.at(-1)!.endsOn
    ? expected
    : { value: Number(expected.value).toFixed(decimals) }
}

type As = (status: ResultStatus, because: StatusReasonCode, departs?: boolean) => Judgement

function compareWithRange({ tolerance }: Expectation, value: Amount, expected: Expected, as: As): Judgement {
  if (!expected || !('low' in expected)) return as('not_computed', 'TOO_FEW')
  const { low, high } = expected
  if (isInRange(value, expected)) return as('on_track', 'AS_EXPECTED')
  const bound = compareAmounts(value, low) < 0 ? low : high
  const isNear = Math.abs(Number(subtractAmount(value, bound))) <= (Math.abs(Number(bound)) * tolerance) / 100
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
  if (promised === null && leads === null) return as('not_computed', 'TOO_FEW')
  const against = promised ?? last.value!
  const value = promised === null ? toAmount(leads!) : latest.value
  const scale = Number(against) === 0 ? Number(baseline?.value ?? 0) : Number(against)
  const room = (Math.abs(scale) * tolerance) / 100
  const gain = computeGain(value, against, polarity)
  if (gain === null) return as('not_computed', 'TOO_FEW')
  if (gain >= -room) return as('on_track', promised === null ? 'TREND_REACHES_TARGET' : 'AS_EXPECTED')
  if (latest.endsOn >= last.endsOn) return as('off_track', 'TARGET_MISSED', true)
  const won = baseline && haveSameLength(latest, baseline) ? computeGain(latest.value, baseline.value, polarity) : null
  if (won !== null && won <= 0) return as('off_track', 'NO_BETTER_THAN_BASELINE', true)
  return as('attention', promised === null ? 'TREND_MISSES_TARGET' : 'BEHIND', promised !== null)
}
