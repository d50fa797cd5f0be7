import { findIndicators } from '#features/measurement/indicators/index.ts'
import { ExpectedResultRow, loadRecordedValues } from '#features/measurement/targets/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { DemoPlan } from '../../../packs/demo/index.ts'

/** The highest share, in percent, that a target of the demo sets. */
const maxShare = 98

/**
 * Returns the plans with the recorded figures as baselines, as a planner enters them. The targets keep their proportion:
 * they are as much better than the better of baseline and latest figure as they were better than the invented baseline.
 */
export async function applyRecordedBaselines(
  context: TransactionContext,
  plans: readonly DemoPlan[],
  areas: ReadonlyMap<string, Id>,
): Promise<DemoPlan[]> {
  const rows = plans.flatMap((plan) => ExpectedResultRow.array().parse(plan.expectedResults ?? []))
  const indicators = await findIndicators(context.tx, [...new Set(rows.map((row) => row.indicator))])
  const toInput = (row: ExpectedResultRow) => {
    const { baseline, shape, targets, tolerance } = row
    const expectation = { baseline, shape, targets, tolerance }
    return { indicator: indicators.get(row.indicator)!, areaId: areas.get(row.area)!, parts: {}, expectation }
  }
  const inputs = new Map(rows.map((row) => [toKey(row), toInput(row)]))
  const recorded = await loadRecordedValues(context, [...inputs.values()])
  const align = (row: ExpectedResultRow): ExpectedResultRow => {
    const input = inputs.get(toKey(row))!
    const { ofBaseline, latest } = recorded.get(input)!
    const { polarity, unit } = input.indicator.definition
    const { decimals, code } = unit
    const isShare = code === 'percent'
    /** A target is not worse than the latest figure, which would need a reason. */
    const limit = (value: number): number => {
      if (!latest || polarity === 'ambiguous') return value
      return polarity === 'up' ? Math.max(value, Number(latest.value)) : Math.min(value, Number(latest.value))
    }
    if (!row.baseline || (!ofBaseline && !latest))
      return { ...row, targets: row.targets.map((target) => limitTarget(target, limit, decimals)) }
    const baseline = ofBaseline ? { ...row.baseline, value: Number(ofBaseline.value).toFixed(decimals) } : row.baseline
    const known = [baseline, ...(latest ? [latest] : [])].map(({ value }) => Number(value))
    const invented = Number(row.baseline.value)
    const improve = (value: number): number => {
      const factor = invented === 0 ? 1 : value / invented
      const best = factor < 1 ? Math.min(...known) : Math.max(...known)
      return Math.min(best * factor, isShare ? Math.max(maxShare, best) : Number.MAX_VALUE)
    }
    const targets = row.targets.map((target) => ({
      ...target,
      value: limit(improve(Number(target.value))).toFixed(decimals),
    }))
    return { ...row, baseline, targets }
  }
  return plans.map((plan) =>
    plan.expectedResults === undefined
      ? plan
      : { ...plan, expectedResults: ExpectedResultRow.array().parse(plan.expectedResults).map(align) },
  )
}

/** Returns a target with a limited value. A target that is a range stays. */
const limitTarget = (
  target: ExpectedResultRow['targets'][number],
  limit: (value: number) => number,
  decimals: number,
): ExpectedResultRow['targets'][number] =>
  target.value === null ? target : { ...target, value: limit(Number(target.value)).toFixed(decimals) }

const toKey = ({ element, indicator, area }: ExpectedResultRow): string => [element, indicator, area].join(' ')
