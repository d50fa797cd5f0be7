import type { Indicator } from '#features/measurement/indicators/entities.ts'
import type { Figure } from '#features/measurement/indicators/figures/contract.ts'
import { findIndicators, getFigures } from '#features/measurement/indicators/index.ts'
import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Amount } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { CurrentResultStatus, ExpectedResult } from './contract.ts'
import { computeCurrentStatus } from './current-status.ts'
import { findTargetPeriodLength } from './model.ts'
import { haveSameLength } from './periods/model.ts'
import type { StoredResult } from './queries/results.ts'
import type { RecordedValue } from './recorded/model.ts'
import type { MeasuredPeriod } from './result-status.ts'

/** Number of recent periods shown. */
const maxVisiblePeriods = 24
/** Number of years for which figures of a result are read. It covers the trend and the years before the plan. */
const yearsBefore = 10

/** The data needed to find the figures of a result. */
export type ResultQuery = Pick<StoredResult, 'expectation' | 'parts'> & {
  indicator: { code: string }
  area: { id: Id }
}

/** The figures of a result in chronological order, as the reader may read them. */
export interface ResultMeasurement {
  series: MeasuredPeriod[]
  /** Whether some of them are not readable. */
  withheld: boolean
  /** The complete figure recorded for the period of the baseline. */
  ofBaseline: RecordedValue | null
  /** The latest complete figure in a period as long as a target's. */
  latest: RecordedValue | null
}

/** Checks whether a figure is known for the whole period and for every area. Others are never compared. */
const isComplete = (figure: Figure): figure is Figure & { value: Amount } =>
  figure.value !== null && !figure.partial && !figure.withheld && figure.unknownCount === 0

/** The areas without a figure in a whole period. A distribution has no value to compare. */
const countMissingAreas = ({ derivation, value, missing, partial, unknownCount }: Figure): number =>
  derivation !== 'reported' && !partial && (value !== null || missing === 'incomplete') ? unknownCount : 0

const toRecorded = (figure: (Figure & { value: Amount }) | undefined): RecordedValue | null =>
  figure ? { startsOn: figure.startsOn, endsOn: figure.endsOn, value: figure.value } : null

/** Returns the first day from which figures are read: ten years ago, or earlier if a baseline is. */
const getFirstDay = (today: LegalDate, results: readonly ResultQuery[]): LegalDate =>
  results.reduce<LegalDate>(
    (first, { expectation: { baseline } }) => (baseline && baseline.startsOn < first ? baseline.startsOn : first),
    `${Number(today.slice(0, 4)) - yearsBefore}-01-01`,
  )

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
      from: getFirstDay(context.today, group),
      to: context.today,
      per,
      parts: group[0]!.parts,
      externalView,
    })
    const ofArea = new Map([...figures].map(([code, own]) => [code, Map.groupBy(own, (figure) => figure.areaId)]))
    const hidden = new Map([...withheld].map(([code, areaIds]) => [code, new Set(areaIds)]))
    for (const result of group) {
      const { code } = result.indicator
      const { baseline, targets } = result.expectation
      const own = (ofArea.get(code)?.get(result.area.id) ?? []).toSorted((before, after) =>
        before.startsOn < after.startsOn ? -1 : 1,
      )
      const complete = own.filter(isComplete)
      const isOfBaseline = ({ startsOn, endsOn }: Figure) =>
        startsOn === baseline?.startsOn && endsOn === baseline.endsOn
      const isOfTargetLength = (figure: Figure) => targets.some((target) => haveSameLength(target, figure))
      measured.set(result, {
        series: own.map((figure) => ({
          startsOn: figure.startsOn,
          endsOn: figure.endsOn,
          value: figure.value,
          missing: figure.missing,
          provisional: figure.provisional,
          partial: figure.value !== null && !isComplete(figure),
          missingCount: countMissingAreas(figure),
        })),
        withheld: hidden.get(code)?.has(result.area.id) ?? false,
        ofBaseline: toRecorded(complete.find(isOfBaseline)),
        latest: toRecorded(complete.findLast(isOfTargetLength)),
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

function toExpectedResult(
  result: StoredResult,
  measurement: ResultMeasurement,
  others: ReadonlyMap<string, Indicator>,
  today: LegalDate,
): ExpectedResult {
  const { series } = measurement
  const { id, elementId, isStopped, indicator, area, parts, expectation, revision, promisedOn } = result
  const { code, definition } = indicator
  const { names, kind, polarity, unit, effortIndicators } = definition
  return {
    id,
    elementId,
    isStopped,
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
      partial,
    })),
    currentStatus: addVariance(computeCurrentStatus(result, definition, measurement, today), result.variances),
  }
}

/** Returns the status with the explanation of the latest value. */
function addVariance(
  current: Omit<CurrentResultStatus, 'variance'>,
  variances: StoredResult['variances'],
): CurrentResultStatus {
  const { latest } = current
  const periodVariance =
    latest && variances.find((variance) => variance.startsOn === latest.startsOn && variance.endsOn === latest.endsOn)
  return {
    ...current,
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
