import { listCarriers } from '#features/alignment/items/index.ts'
import { findIndicators } from '#features/measurement/indicators/index.ts'
import { listElements, readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { countStatuses } from '../results/status-counts.ts'
import { type AreaStatus, type ResultStatusFilter, type ResultStatusRow, statusContract } from './contract.ts'
import { leastGood } from './model.ts'
import { countMeasures, listMeasures, nameAreas, nameResults } from './queries.ts'
import { loadMeasureStatuses, type MeasureStatus } from './read.ts'

const os = implementSlice(statusContract)

/** Maximum number of results whose status is computed in a single response. More results require a filter. */
const maxBatchSize = 6000
/** Maximum number of results examined for a page filtered by status. */
const maxScannedResults = 1000

/** Returns the filter with the elements that implement the upper element. */
async function addCarryingElements(context: TransactionContext, { upperId, ...filter }: ResultStatusFilter) {
  if (!upperId) return filter
  return { ...filter, elementIds: (await listCarriers(context.tx, { upperId })).map((carrier) => carrier.elementId) }
}

export const statusRoutes = os.router({
  getResultStatuses: os.getResultStatuses.handler(async ({ input: { status, ...filter }, context }) => {
    const statusQuery = await addCarryingElements(context, filter)
    const counted = await countMeasures(context.tx, statusQuery, context.today)
    const total = counted.reduce((sum, entry) => sum + entry.total, 0)
    const computed = total <= maxBatchSize
    const every = computed
      ? await loadMeasureStatuses(
          context,
          await listMeasures(context.tx, statusQuery, context.today, { limit: maxBatchSize }),
        )
      : []
    const measureStatuses = status ? every.filter((measureStatus) => measureStatus.status === status) : every
    const byCode = Map.groupBy(every, (measureStatus) => measureStatus.measure.code)
    const codes = [...new Set(counted.map((entry) => entry.code))]
    const indicators = await findIndicators(context.tx, codes)
    return {
      total,
      computed,
      counts: countStatuses(every),
      indicators: codes.map((code) => {
        const { names, kind } = indicators.get(code)!.definition
        const value = counted.filter((entry) => entry.code === code).reduce((sum, entry) => sum + entry.total, 0)
        return { code, names, kind, total: value, counts: countStatuses(byCode.get(code) ?? []) }
      }),
      areas: await loadAreaStatuses(context, measureStatuses),
      planKinds: [...new Set(counted.map((entry) => entry.planKind))].toSorted(),
    }
  }),

  listResultStatuses: os.listResultStatuses.handler(async ({ input, context }) => {
    const { after, limit, status, ...filter } = input
    const statusQuery = await addCarryingElements(context, filter)
    // The status is not stored, so a filter by status examines more results than it returns.
    const scanLimit = status ? maxScannedResults : limit + 1
    const measures = await listMeasures(context.tx, statusQuery, context.today, { after, limit: scanLimit })
    const measureStatuses = await loadMeasureStatuses(context, status ? measures : measures.slice(0, limit))
    const met = measureStatuses.filter((measureStatus) => !status || measureStatus.status === status)
    const rows = met.slice(0, limit)
    const isMore = status ? met.length > limit || measures.length === scanLimit : measures.length > limit
    const last = met.length > limit || !status ? rows.at(-1)?.measure : measures.at(-1)
    return { rows: await addNames(context, rows), next: isMore ? (last?.id ?? null) : null }
  }),

  listUpperResultStatuses: os.listUpperResultStatuses.handler(async ({ input: { planId }, context, errors }) => {
    valueOrThrow(await readablePlan(context, planId), errors)
    const carriers = await listCarriers(context.tx, { planId })
    const elementIds = [...new Set(carriers.map((carrier) => carrier.elementId))]
    const measures =
      elementIds.length === 0
        ? []
        : await listMeasures(context.tx, { elementIds }, context.today, { limit: maxBatchSize + 1 })
    const computed = measures.length <= maxBatchSize
    const byElement = Map.groupBy(
      computed ? await loadMeasureStatuses(context, measures) : [],
      (measureStatus) => measureStatus.measure.elementId,
    )
    const byUpper = Map.groupBy(carriers, (carrier) => carrier.upperId)
    // In the order of the plan.
    const rows = (await listElements(context.tx, planId)).flatMap(({ id, code, title }) => {
      const carrying = byUpper.get(id)
      if (!carrying) return []
      const measureStatuses = carrying.flatMap((carrier) => byElement.get(carrier.elementId) ?? [])
      return [{ elementId: id, code, title, total: measureStatuses.length, counts: countStatuses(measureStatuses) }]
    })
    return { computed, rows }
  }),
})

async function loadAreaStatuses(
  context: TransactionContext,
  measureStatuses: readonly MeasureStatus[],
): Promise<AreaStatus[]> {
  const byArea = Map.groupBy(measureStatuses, (measureStatus) => measureStatus.measure.areaId)
  return (await nameAreas(context.tx, [...byArea.keys()])).map((area) => {
    const here = byArea.get(area.areaId)!
    return {
      ...area,
      status: leastGood(here.map((measureStatus) => measureStatus.status)),
      counts: countStatuses(here),
    }
  })
}

async function addNames(
  context: TransactionContext,
  measureStatuses: readonly MeasureStatus[],
): Promise<ResultStatusRow[]> {
  const names = await nameResults(
    context.tx,
    measureStatuses.map((measureStatus) => measureStatus.measure.id as Id),
  )
  return measureStatuses.map(({ measure, indicator, status, byRule, reasonCode, latest, recordedBaseline }) => {
    const { polarity, unit } = indicator.definition
    return {
      ...names.get(measure.id)!,
      indicator: { code: indicator.code, names: indicator.definition.names, polarity, unit },
      status,
      byRule,
      reasonCode,
      latest,
      targets: measure.expectation.targets,
      recordedBaseline,
    }
  })
}
