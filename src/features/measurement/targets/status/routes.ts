import { carriersOf } from '#features/alignment/items/index.ts'
import { findIndicators } from '#features/measurement/indicators/definitions/queries.ts'
import { readablePlan, readElements } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { type AreaStanding, type StandingFilter, type StandingRow, standingsContract } from './contract.ts'
import { countStandings, leastGood } from './model.ts'
import { countMeasures, nameAreas, nameResults, readMeasures } from './queries.ts'
import { type Stands, standingsOf } from './read.ts'

const os = implementSlice(standingsContract)

/** Maximum number of results whose status is computed in a single response. More results require a filter. */
const mostAtOnce = 6000
/** Maximum number of results examined for a page filtered by status. */
const mostLookedThrough = 1000

/** Returns the filter with the elements that implement the upper element. */
async function elementsOf(work: Work, { upperId, ...filter }: StandingFilter) {
  if (!upperId) return filter
  return { ...filter, elementIds: (await carriersOf(work.tx, { upperId })).map((one) => one.elementId) }
}

export const standingRoutes = os.router({
  getStandings: os.getStandings.handler(async ({ input: { status, ...filter }, context: { work } }) => {
    const asked = await elementsOf(work, filter)
    const counted = await countMeasures(work.tx, asked, work.today)
    const total = counted.reduce((sum, one) => sum + one.total, 0)
    const computed = total <= mostAtOnce
    const every = computed
      ? await standingsOf(work, await readMeasures(work.tx, asked, work.today, { most: mostAtOnce }))
      : []
    const shown = status ? every.filter((one) => one.standing === status) : every
    const byCode = Map.groupBy(every, (one) => one.measure.code)
    const codes = [...new Set(counted.map((one) => one.code))]
    const indicators = await findIndicators(work.tx, codes)
    return {
      total,
      computed,
      counts: countStandings(every),
      indicators: codes.map((code) => {
        const { names, kind } = indicators.get(code)!.definition
        const its = counted.filter((one) => one.code === code).reduce((sum, one) => sum + one.total, 0)
        return { code, names, kind, total: its, counts: countStandings(byCode.get(code) ?? []) }
      }),
      areas: await areasOf(work, shown),
      planKinds: [...new Set(counted.map((one) => one.planKind))].toSorted(),
    }
  }),

  listStandings: os.listStandings.handler(async ({ input, context: { work } }) => {
    const { after, most, status, ...filter } = input
    const asked = await elementsOf(work, filter)
    // The status is not stored, so a filter by status examines more results than it returns.
    const looked = status ? mostLookedThrough : most + 1
    const measures = await readMeasures(work.tx, asked, work.today, { after, most: looked })
    const its = await standingsOf(work, status ? measures : measures.slice(0, most))
    const met = its.filter((one) => !status || one.standing === status)
    const rows = met.slice(0, most)
    const isMore = status ? met.length > most || measures.length === looked : measures.length > most
    const last = met.length > most || !status ? rows.at(-1)?.measure : measures.at(-1)
    return { rows: await named(work, rows), next: isMore ? (last?.id ?? null) : null }
  }),

  listUpperStandings: os.listUpperStandings.handler(async ({ input: { planId }, context: { work }, errors }) => {
    await readablePlan(work, planId, errors)
    const carriers = await carriersOf(work.tx, { planId })
    const elementIds = [...new Set(carriers.map((one) => one.elementId))]
    const measures =
      elementIds.length === 0 ? [] : await readMeasures(work.tx, { elementIds }, work.today, { most: mostAtOnce + 1 })
    const computed = measures.length <= mostAtOnce
    const byElement = Map.groupBy(computed ? await standingsOf(work, measures) : [], (one) => one.measure.elementId)
    const byUpper = Map.groupBy(carriers, (one) => one.upperId)
    // In the order of the plan.
    const rows = (await readElements(work.tx, planId)).flatMap(({ id, code, title }) => {
      const carrying = byUpper.get(id)
      if (!carrying) return []
      const its = carrying.flatMap((one) => byElement.get(one.elementId) ?? [])
      return [{ elementId: id, code, title, total: its.length, counts: countStandings(its) }]
    })
    return { computed, rows }
  }),
})

async function areasOf(work: Work, its: readonly Stands[]): Promise<AreaStanding[]> {
  const byArea = Map.groupBy(its, (one) => one.measure.areaId)
  return (await nameAreas(work.tx, [...byArea.keys()])).map((area) => {
    const here = byArea.get(area.areaId)!
    return { ...area, standing: leastGood(here.map((one) => one.standing)), counts: countStandings(here) }
  })
}

async function named(work: Work, its: readonly Stands[]): Promise<StandingRow[]> {
  const names = await nameResults(
    work.tx,
    its.map((one) => one.measure.id as Id),
  )
  return its.map(({ measure, indicator, standing, byRule, because, latest }) => {
    const { polarity, unit } = indicator.definition
    return {
      ...names.get(measure.id)!,
      indicator: { code: indicator.code, names: indicator.definition.names, polarity, unit },
      standing,
      byRule,
      because,
      latest,
      target: measure.expectation.targets.at(-1) ?? null,
    }
  })
}
