import type { Definition, Period } from '#features/measurement/indicators/entities.ts'
import { type Amount, sumAmounts } from '#shared/amount.ts'
import { hasReason } from '#shared/filled-text.ts'
import type { Baseline, Expectation, ExpectationIssue, Target } from '../entities.ts'
import { computeGain } from '../model.ts'

/** A complete figure as recorded. */
export interface RecordedValue extends Period {
  value: Amount
}

const countDecimals = (amount: Amount): number => amount.split('.')[1]?.length ?? 0

/**
 * Checks whether a baseline differs from the figure recorded for its period. It may be rounded to the decimals of the
 * unit, because a computed figure has more.
 */
export function differsFromRecorded(
  baseline: Pick<Baseline, 'value'>,
  recorded: Pick<RecordedValue, 'value'>,
  { decimals }: Pick<Definition['unit'], 'decimals'>,
): boolean {
  const accuracy = Math.max(decimals, countDecimals(baseline.value))
  if (countDecimals(recorded.value) <= accuracy) return sumAmounts([baseline.value]) !== sumAmounts([recorded.value])
  const difference = Math.abs(Number(baseline.value) - Number(recorded.value))
  return difference > 0.5 / 10 ** accuracy + Number.EPSILON * Math.abs(Number(recorded.value))
}

/** Returns the value of a target: of a range, the limit on the better side. */
const getBestValue = ({ value, low, high }: Target, polarity: Definition['polarity']): Amount | null =>
  value ?? (polarity === 'up' ? high : low)

/** Returns the indexes of targets that are worse than a value. An indicator without a direction has none. */
export const listWorseTargets = (
  { targets }: Pick<Expectation, 'targets'>,
  { value }: Pick<RecordedValue, 'value'>,
  { polarity }: Pick<Definition, 'polarity'>,
): number[] =>
  targets.flatMap((target, index) => {
    const best = getBestValue(target, polarity)
    const gain = best === null ? null : computeGain(best, value, polarity)
    return gain !== null && gain < 0 ? [index] : []
  })

/**
 * Returns the issues of an expectation against the recorded figures. A baseline equals the figure of its period. A target
 * that is worse than the latest figure, or than the baseline if there is no figure, has a reason.
 */
export function findRecordedIssues(
  expectation: Expectation,
  definition: Pick<Definition, 'polarity' | 'unit'>,
  { ofBaseline, latest }: { ofBaseline: RecordedValue | null; latest: RecordedValue | null },
): ExpectationIssue[] {
  const { baseline, worseTargetReason = null } = expectation
  const issues: ExpectationIssue[] = []
  if (baseline && ofBaseline && differsFromRecorded(baseline, ofBaseline, definition.unit))
    issues.push({ code: 'BASELINE_DIFFERS', targetIndex: null, recorded: ofBaseline })
  const today = latest ?? baseline
  if (today && !hasReason(worseTargetReason))
    for (const targetIndex of listWorseTargets(expectation, today, definition))
      issues.push({ code: 'WORSE_THAN_TODAY', targetIndex, recorded: today })
  return issues
}
