import type { Indicator } from '#features/measurement/indicators/entities.ts'
import { findIndicators, getFigures } from '#features/measurement/indicators/index.ts'
import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { CurrentResultStatus, ExpectedResult } from './contract.ts'
import type { ResultStatus, StatusStatement } from './entities.ts'
import { findTargetPeriodLength } from './model.ts'
import type { StoredResult } from './queries/results.ts'
import { computeResultStatus, type MeasuredPeriod } from './result-status.ts'

/** Number of recent periods shown. */
const maxVisiblePeriods = 24
/** Number of years for which figures of a result are read. It covers the trend and the years before the plan. */
const yearsBefore = 10

/** The data needed to find the figures of a result. */
type ResultQuery = Pick<StoredResult, 'expectation' | 'parts'> & { indicator: { code: string }; area: { id: Id } }

/** The figures of a result in chronological order, as the reader may read them. */
export interface ResultMeasurement {
  series: MeasuredPeriod[]
  /** Whether some of them are not readable. */
  withheld: boolean
}

/** Returns the figures of results. Results with the same periods and parts share a single query. */
export async function measure<Result extends ResultQuery>(
  context: TransactionContext,
  results: readonly Result[],
  { externalView = false }: { externalView?: boolean } = {},
): Promise<Map<Result, ResultMeasurement>> {
  const groups = Map.groupBy(
    results,
    (result) => `${findTargetPeriodLength(result.expectation) ?? ''} ${toPartsKey(result.parts)}`,
  )
  const measured = new Map<Result, ResultMeasurement>()
  for (const group of groups.values()) {
    const per = findTargetPeriodLength(group[0]!.expectation)
    const { figures, withheld } = await getFigures(context, {
      codes: [...new Set(group.map((result) => result.indicator.code))],
      areaIds: [...new Set(group.map((result) => result.area.id))],
      from: `${Number(context.today.slice(0, 4)) - yearsBefore}-01-01`,
      to: context.today,
      per,
      parts: group[0]!.parts,
      externalView,
    })
    const ofArea = new Map([...figures].map(([code, own]) => [code, Map.groupBy(own, (figure) => figure.areaId)]))
    const hidden = new Map([...withheld].map(([code, areaIds]) => [code, new Set(areaIds)]))
    for (const result of group) {
      const { code } = result.indicator
      measured.set(result, {
        series: (ofArea.get(code)?.get(result.area.id) ?? [])
          .toSorted((before, after) => (before.startsOn < after.startsOn ? -1 : 1))
          .map(({ startsOn, endsOn, value, missing, provisional, partial }) => ({
            startsOn,
            endsOn,
            value: value === null ? null : Number(value),
            missing,
            provisional,
            partial,
          })),
        withheld: hidden.get(code)?.has(result.area.id) ?? false,
      })
    }
  }
  return measured
}

/**
 * Returns results with the figures so far, as the reader may read them.
 * @param how as external readers see them, for the rest of the transaction
 */
export async function addFigures(
  context: TransactionContext,
  results: readonly StoredResult[],
  how: { externalView?: boolean } = {},
): Promise<ExpectedResult[]> {
  const measured = await measure(context, results, how)
  const indicators = await findIndicators(context.tx, [
    ...new Set(results.flatMap((storedResult) => storedResult.indicator.definition.effortIndicators)),
  ])
  return results.map((storedResult) =>
    toExpectedResult(storedResult, measured.get(storedResult)!, indicators, context.today),
  )
}

/**
 * Returns the status set by a person, while it is valid. A result without a status colour gets none from a person
 * either.
 */
export const getCurrentStatement = <Word extends StatusStatement>(
  status: Word | null,
  byRule: ResultStatus,
  today: LegalDate,
): Word | null => (status && status.validUntil > today && byRule !== 'effort_only' ? status : null)

function toExpectedResult(
  result: StoredResult,
  { series, withheld }: ResultMeasurement,
  others: ReadonlyMap<string, Indicator>,
  today: LegalDate,
): ExpectedResult {
  const { id, elementId, indicator, area, parts, expectation, revision, promisedOn } = result
  const { code, definition } = indicator
  const { names, kind, polarity, unit, effortIndicators } = definition
  return {
    id,
    elementId,
    indicator: {
      code,
      names,
      kind,
      polarity,
      unit,
      effortIndicators: effortIndicators.flatMap((value) => {
        const effort = others.get(value)
        return effort ? [{ code: value, names: effort.definition.names }] : []
      }),
    },
    area: { id: area.id, names: area.names },
    parts,
    expectation,
    revision,
    promisedOn,
    redefined: promisedOn !== null && indicator.version !== result.definitionVersion,
    series: series.slice(-maxVisiblePeriods).map(({ startsOn, endsOn, value, provisional, partial }) => ({
      startsOn,
      endsOn,
      value,
      open: provisional || partial,
    })),
    currentStatus: computeCurrentStatus(result, series, { today, withheld }),
  }
}

/** Returns the status by the rule, with the statements of people. */
function computeCurrentStatus(
  { expectation, indicator, status, variances }: StoredResult,
  series: readonly MeasuredPeriod[],
  at: { today: LegalDate; withheld: boolean },
): CurrentResultStatus {
  const { status: statusEntry, ...judged } = computeResultStatus(expectation, indicator.definition, series, at)
  const overridden = getCurrentStatement(status, statusEntry, at.today)
  const { latest } = judged
  const periodVariance =
    latest && variances.find((variance) => variance.startsOn === latest.startsOn && variance.endsOn === latest.endsOn)
  return {
    ...judged,
    status: overridden?.status ?? statusEntry,
    byRule: statusEntry,
    overridden,
    variance: periodVariance
      ? {
          cause: periodVariance.cause,
          text: periodVariance.text,
          consequence: periodVariance.consequence,
          recordedBy: periodVariance.recordedBy,
        }
      : null,
  }
}
