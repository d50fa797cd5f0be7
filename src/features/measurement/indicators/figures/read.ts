import { getSmall, setExternalView } from '#features/measurement/small-numbers/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { listFormulaIndicators } from '../definitions/model.ts'
import { applyDefinitionsAtDate, findIndicators } from '../definitions/queries.ts'
import type { Indicator, Parts } from '../entities.ts'
import { toPartsKey } from '../observations/model.ts'
import { type AreaKind, areaKinds } from '../queries.ts'
import type { Figure } from './contract.ts'
import { type Composition, createTotalReader } from './members/model.ts'
import { loadMembers } from './members/queries.ts'
import {
  extendToPeriodEnd,
  getPeriodContaining,
  omitEqualReported,
  type Per,
  perPeriod,
  suppressSmallNumbers,
  toDistributionFigure,
  toFigure,
} from './model.ts'
import * as queries from './queries.ts'
import { inhabitants, ratios } from './rates/model.ts'
import { getPopulation } from './rates/queries.ts'
import { type CoverFinder, loadCovers } from './rates/read.ts'

export interface FigureQuery {
  codes: readonly string[]
  areaIds: readonly Id[]
  from: LegalDate
  to: LegalDate
  per?: Per | undefined
  parts: Parts
  /** As external readers see them. */
  externalView?: boolean
  /** The figures and definitions as known at that time. Area structure and population are the current values. */
  knownAt?: string | undefined
}

/** Returns indicators with the indicators in their formulas, at any depth. */
async function findWithFormulaParts(
  context: TransactionContext,
  codes: readonly string[],
  knownAt: string | undefined,
): Promise<Map<string, Indicator>> {
  const found = new Map<string, Indicator>()
  for (let open = [...codes]; open.length > 0; ) {
    const now = await findIndicators(context.tx, open)
    const more = knownAt === undefined ? now : await applyDefinitionsAtDate(context.tx, now, knownAt)
    for (const [code, entry] of more) found.set(code, entry)
    open = [...more.values()]
      .flatMap((entry) => listFormulaIndicators(entry.definition))
      .filter((code) => !found.has(code))
  }
  return found
}

export interface ReadFigures {
  /** The requested indicators and the indicators in their formulas. */
  indicators: Map<string, Indicator>
  /** Figures by indicator code, including indicators in formulas of the requested indicators. */
  figures: Map<string, Figure[]>
  /** Areas with figures that are not readable, by the code of the counted indicator. */
  withheld: Map<string, Id[]>
  /** The figures that are not added in totals, because other figures cover the same territory. */
  omitted: readonly queries.OmittedFigure[]
}

/** The stored data from which the figures are computed. */
interface StoredFigures {
  indicators: Map<string, Indicator>
  /** Reported figures, small numbers and distributions by indicator id. */
  cells: Map<Id, Cell[]>
  smallNumbers: Map<Id, SmallNumber[]>
  spread: Map<Id, Spread[]>
  /** Areas with figures that are not readable, as `indicatorId areaId`. */
  withheld: ReadonlySet<string>
  kinds: Map<Id, AreaKind>
  /** The figures that are not added, because other figures cover the same territory. */
  omitted: readonly queries.OmittedFigure[]
  /** Determines what a total consists of. */
  compose: ReturnType<typeof createTotalReader>
  findCover: CoverFinder
  today: LegalDate
  /** Inhabitants by year of each area, by the kind of area that is counted. */
  population: Map<string, Map<Id, Record<string, number>>>
}

/**
 * Checks whether figures are counted in the area itself: at the counting level, or abroad. A region abroad that lists
 * members is the total of its members.
 */
const isCounted = ({ kind, outsideTree, hasMembers }: AreaKind, level: string): boolean =>
  kind === level || (outsideTree && !hasMembers)

/**
 * Suppresses totals in which a figure that is suppressed for this reader is not added, because the difference to the sums
 * above would reveal it.
 */
const hideTotals = (omitted: readonly (queries.OmittedFigure & { isSmall: boolean })[]): SmallNumber[] =>
  omitted
    .filter(({ isSmall }) => isSmall)
    .map(({ indicatorId, areaId, startsOn, endsOn }) => {
      const year = getPeriodContaining('year', startsOn)
      const isPart = year.startsOn <= startsOn && endsOn <= year.endsOn
      return { indicatorId, areaId, ...(isPart ? year : { startsOn, endsOn }), whole: true }
    })

const placeKey = ({ indicatorId, areaId, startsOn, endsOn }: Spread): string =>
  `${indicatorId} ${areaId} ${startsOn} ${endsOn}`

/** Loads the stored data of the requested indicators and of the indicators in their formulas. */
async function loadStoredFigures(context: TransactionContext, figureQuery: FigureQuery): Promise<StoredFigures> {
  const indicators = await findWithFormulaParts(context, figureQuery.codes, figureQuery.knownAt)
  const counted = [...indicators.values()].filter(({ definition }) => definition.formula === null)
  const breakdown = await queries.findBreakdown(context.tx, toPartsKey(figureQuery.parts))
  const to = extendToPeriodEnd(figureQuery.per, figureQuery.to)
  const at = { ...figureQuery, to, indicatorIds: counted.map(({ id }) => id), breakdown: breakdown ?? -1 }
  const discreet = counted.filter(({ definition }) => definition.suppressionThreshold != null).map(({ id }) => id)
  if (figureQuery.externalView && discreet.length > 0) await setExternalView(context.tx)
  const small = discreet.length > 0 ? await getSmall(context.tx, { ...at, indicatorIds: discreet }) : []
  const cells = await queries.listCells(context.tx, at)
  const withheld = await queries.listSuppressedAreas(context.tx, at)
  const kinds = await areaKinds(context.tx, figureQuery.areaIds)
  const alone = counted.filter(({ definition }) => definition.addsOverArea === 'none').map(({ id }) => id)
  const everySpread = alone.length > 0 ? await queries.getSpread(context.tx, { ...at, indicatorIds: alone }) : []
  const totals = [...cells.filter(({ isAdded }) => isAdded), ...everySpread]
  const days = totals.map(({ startsOn }) => startsOn).toSorted()
  const members =
    totals.length === 0
      ? { counts: [], named: [], figures: [], relations: [], own: [] }
      : await loadMembers(context.tx, at, {
          areaIds: [...new Set(totals.map(({ areaId }) => areaId))],
          first: days[0]!,
          last: days.at(-1)!,
        })
  const compose = createTotalReader(members)
  const definitionsById = new Map(counted.map(({ id, definition }) => [id, definition]))
  const omitted = totals.flatMap((total): (queries.OmittedFigure & { isSmall: boolean })[] => {
    const { addsOverArea, level } = definitionsById.get(total.indicatorId)!
    const countsItself = addsOverArea !== 'none' && isCounted(kinds.get(total.areaId)!, level)
    return compose({ ...total, level, countsItself }).omitted.map((figure) => ({ ...figure, areaId: total.areaId }))
  })
  const knownIn = new Map(everySpread.map((entry) => [placeKey(entry), entry.known]))
  const spread = omitted.some(({ indicatorId }) => alone.includes(indicatorId))
    ? (await queries.getSpread(context.tx, { ...at, indicatorIds: alone }, omitted)).map((entry) => ({
        ...entry,
        known: knownIn.get(placeKey(entry))!,
      }))
    : everySpread
  const rates = [...indicators.values()].filter(({ definition }) => definition.formula?.denominator === 'population')
  const population = new Map<string, Map<Id, Record<string, number>>>()
  for (const kind of new Set(rates.map(({ definition }) => definition.level)))
    population.set(kind, await getPopulation(context.tx, figureQuery.areaIds, kind))
  const cellsById = Map.groupBy(cells, (cell) => cell.indicatorId)
  const { per } = figureQuery
  return {
    indicators,
    cells: cellsById,
    smallNumbers: Map.groupBy([...small, ...hideTotals(omitted)], (smallNumbers) => smallNumbers.indicatorId),
    omitted,
    spread: Map.groupBy(spread, (entry) => entry.indicatorId),
    withheld,
    kinds,
    compose,
    findCover: await loadCovers(context, at, { indicators, cells: cellsById, population, compose, per }),
    today: context.today,
    population,
  }
}
type Cell = Awaited<ReturnType<typeof queries.listCells>>[number]
type SmallNumber = Awaited<ReturnType<typeof getSmall>>[number]
type Spread = Awaited<ReturnType<typeof queries.getSpread>>[number]

const nothingBelow: Composition = { omitted: [], omitsOwn: false, missingCount: 0 }

/** Computes the figures of an indicator without a formula: reported and summed figures, and distributions. */
function computeCountedFigures(
  stored: StoredFigures,
  { id, definition }: Indicator,
  figureQuery: FigureQuery,
): Figure[] {
  const { level } = definition
  const reported = (stored.cells.get(id) ?? []).map((cell) => {
    const countsItself = definition.addsOverArea !== 'none' && isCounted(stored.kinds.get(cell.areaId)!, level)
    const composition = cell.isAdded ? stored.compose({ ...cell, level, countsItself }) : nothingBelow
    return toFigure(cell, countsItself, composition, definition)
  })
  const has = new Set(reported.map((entry) => `${entry.areaId} ${entry.startsOn} ${entry.endsOn}`))
  const others = (stored.spread.get(id) ?? [])
    .filter((entry) => !has.has(`${entry.areaId} ${entry.startsOn} ${entry.endsOn}`))
    .map((entry) => toDistributionFigure(entry, stored.compose({ ...entry, level })))
  const every = [...reported, ...others].map((entry) => ({
    ...entry,
    withheld: stored.withheld.has(`${id} ${entry.areaId}`),
  }))
  const filterByPeriod = (figures: Figure[]) =>
    figures.filter(({ startsOn }) => figureQuery.from <= startsOn && startsOn < figureQuery.to)
  const hide = (figures: readonly Figure[]) =>
    suppressSmallNumbers(figures, stored.smallNumbers.get(id) ?? [], Object.keys(figureQuery.parts).length > 0)
  // For `sum`, suppression is applied after the months are combined, so a sum may be shown although a month is
  // suppressed. Otherwise it is applied before, because the result is the figure of the last month.
  if (!figureQuery.per) return filterByPeriod(hide(every)).map(omitEqualReported)
  /** The figures that a period without any figure lacks. None is missing before the end of the period. */
  const countExpected = ({ areaId, derivation }: Figure, period: Pick<Figure, 'startsOn' | 'endsOn'>): number => {
    if (period.endsOn > stored.today) return 0
    if (derivation === 'reported') return 1
    return stored.compose({ indicatorId: id, level, areaId, ...period, known: 0 }).missingCount
  }
  const combine = (figures: readonly Figure[]) => perPeriod(figures, figureQuery.per!, definition, countExpected)
  return filterByPeriod(definition.addsOverTime === 'sum' ? hide(combine(every)) : combine(hide(every))).map(
    omitEqualReported,
  )
}

/** Computes the figures of indicators and of the indicators in their formulas, each once. */
function computeFigures(
  stored: StoredFigures,
  codes: readonly string[],
  figureQuery: FigureQuery,
): Map<string, Figure[]> {
  const figuresOf = new Map<string, Figure[]>()
  const compute = (code: string): Figure[] => {
    const known = figuresOf.get(code)
    if (known) return known
    const indicator = stored.indicators.get(code)
    const made = indicator ? computeIndicator(indicator) : []
    figuresOf.set(code, made)
    return made
  }
  const computeIndicator = (indicator: Indicator): Figure[] => {
    const { formula, level } = indicator.definition
    if (!formula) return computeCountedFigures(stored, indicator, figureQuery)
    const above = compute(formula.numerator)
    const below =
      formula.denominator === 'population'
        ? inhabitants(above, stored.population.get(level)!)
        : compute(formula.denominator)
    return ratios(above, below, formula.per, (figure) => stored.findCover(indicator, figure))
  }
  for (const code of codes) compute(code)
  return figuresOf
}

/**
 * Returns reported, summed and computed figures, as far as the reader may read them. Small numbers are for internal
 * readers only.
 */
export async function getFigures(context: TransactionContext, figureQuery: FigureQuery): Promise<ReadFigures> {
  const stored = await loadStoredFigures(context, figureQuery)
  const { indicators, withheld } = stored
  const known = figureQuery.codes.filter((code) => indicators.has(code))
  const listCountedIds = (code: string): string[] => {
    const { formula } = indicators.get(code)?.definition ?? {}
    return formula ? listFormulaIndicators({ formula }).flatMap(listCountedIds) : [indicators.get(code)?.id ?? '']
  }
  const getSuppressedAreas = (code: string) =>
    figureQuery.areaIds.filter((area) => listCountedIds(code).some((id) => withheld.has(`${id} ${area}`)))
  return {
    indicators,
    figures: computeFigures(stored, known, figureQuery),
    omitted: stored.omitted,
    withheld: new Map(known.map((code) => [code, getSuppressedAreas(code)])),
  }
}
