import { getSmall, setExternalView } from '#features/measurement/small-numbers/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { listFormulaIndicators } from '../definitions/model.ts'
import { applyDefinitionsAtDate, findIndicators } from '../definitions/queries.ts'
import type { Indicator, Parts } from '../entities.ts'
import { toPartsKey } from '../observations/model.ts'
import { areaKinds } from '../queries.ts'
import type { Figure } from './contract.ts'
import {
  extendToPeriodEnd,
  inhabitants,
  type Per,
  perPeriod,
  ratios,
  suppressSmallNumbers,
  toDistributionFigure,
  toFigure,
} from './model.ts'
import * as queries from './queries.ts'

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
  kinds: Awaited<ReturnType<typeof areaKinds>>
  /** Inhabitants by year of each area, by the kind of area that is counted. */
  population: Map<string, Map<Id, Record<string, number>>>
}

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
  const spread = alone.length > 0 ? await queries.getSpread(context.tx, { ...at, indicatorIds: alone }) : []
  const rates = [...indicators.values()].filter(({ definition }) => definition.formula?.denominator === 'population')
  const population = new Map<string, Map<Id, Record<string, number>>>()
  for (const kind of new Set(rates.map(({ definition }) => definition.level)))
    population.set(kind, await queries.getPopulation(context.tx, figureQuery.areaIds, kind))
  return {
    indicators,
    cells: Map.groupBy(cells, (cell) => cell.indicatorId),
    smallNumbers: Map.groupBy(small, (smallNumbers) => smallNumbers.indicatorId),
    spread: Map.groupBy(spread, (entry) => entry.indicatorId),
    withheld,
    kinds,
    population,
  }
}
type Cell = Awaited<ReturnType<typeof queries.listCells>>[number]
type SmallNumber = Awaited<ReturnType<typeof getSmall>>[number]
type Spread = Awaited<ReturnType<typeof queries.getSpread>>[number]

/** Computes the figures of an indicator without a formula: reported and summed figures, and distributions. */
function computeCountedFigures(
  stored: StoredFigures,
  { id, definition }: Indicator,
  figureQuery: FigureQuery,
): Figure[] {
  const reported = (stored.cells.get(id) ?? []).map((cell) => {
    const { kind, outsideTree } = stored.kinds.get(cell.areaId)!
    const countsItself = definition.addsOverArea !== 'none' && (kind === definition.level || outsideTree)
    return toFigure(cell, countsItself)
  })
  const has = new Set(reported.map((entry) => `${entry.areaId} ${entry.startsOn} ${entry.endsOn}`))
  const others = (stored.spread.get(id) ?? [])
    .filter((entry) => !has.has(`${entry.areaId} ${entry.startsOn} ${entry.endsOn}`))
    .map(toDistributionFigure)
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
  if (!figureQuery.per) return filterByPeriod(hide(every))
  return filterByPeriod(
    definition.addsOverTime === 'sum'
      ? hide(perPeriod(every, figureQuery.per, definition))
      : perPeriod(hide(every), figureQuery.per, definition),
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
    return ratios(above, below, formula.per)
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
    withheld: new Map(known.map((code) => [code, getSuppressedAreas(code)])),
  }
}
