import { findIndicators } from '#features/measurement/indicators/index.ts'
import { ExpectedResultRow, loadRecordedValues } from '#features/measurement/targets/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { DemoPlan } from '../../../packs/demo/index.ts'

/** The highest share, in percent, that a target of the demo sets. */
const maxShare = 98

/**
 * Returns the plans with the recorded figures as baselines, as a planner enters them. The targets keep their proportion:
 * they are as much better than the latest figure as they were better than the invented baseline.
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
    const today = latest ?? ofBaseline
    if (!today || !row.baseline) return row
    const { decimals, code } = input.indicator.definition.unit
    const from = Number(today.value)
    const limit = code === 'percent' ? Math.max(maxShare, from) : Number.MAX_VALUE
    const factor = (value: string | null) =>
      Number(row.baseline!.value) === 0 ? 1 : Number(value) / Number(row.baseline!.value)
    return {
      ...row,
      baseline: ofBaseline ? { ...row.baseline, value: Number(ofBaseline.value).toFixed(decimals) } : row.baseline,
      targets: row.targets.map((target) => ({
        ...target,
        value: Math.min(from * factor(target.value), limit).toFixed(decimals),
      })),
    }
  }
  return plans.map((plan) =>
    plan.expectedResults === undefined
      ? plan
      : { ...plan, expectedResults: ExpectedResultRow.array().parse(plan.expectedResults).map(align) },
  )
}

const toKey = ({ element, indicator, area }: ExpectedResultRow): string => [element, indicator, area].join(' ')
