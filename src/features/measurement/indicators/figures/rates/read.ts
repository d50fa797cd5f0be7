import type { TransactionContext } from '#platform/context.ts'
import type { Amount } from '#shared/amount.ts'
import type { Id } from '#shared/ids.ts'
import type { Indicator } from '../../entities.ts'
import type { Figure } from '../contract.ts'
import type { Composition, Total } from '../members/model.ts'
import { type Cell, getPeriodContaining, isLonger, type Per } from '../model.ts'
import type { FigureQuery } from '../queries.ts'
import { type Cover, combineMembers, coverBoth, findInhabitants, type MemberAmount, type Population } from './model.ts'
import { getPopulation, listMemberAmounts } from './queries.ts'

interface RateData {
  indicators: ReadonlyMap<string, Indicator>
  cells: ReadonlyMap<Id, readonly Cell[]>
  /** Inhabitants of the areas of the totals, by the counting level of the rate. */
  population: ReadonlyMap<string, Population>
  compose: (total: Total, knownIds?: ReadonlySet<Id>) => Composition
  per: Per | undefined
}

/** Finds the areas of a rate that have both figures. Undefined: the sums cannot be computed over them. */
export type CoverFinder = (rate: Indicator, above: Figure) => Cover | undefined

/** The indicators whose sums a rate divides. Undefined if they cannot be computed over some areas. */
function findOperands({ definition }: Indicator, indicators: ReadonlyMap<string, Indicator>) {
  if (!definition.formula) return undefined
  const { numerator, denominator } = definition.formula
  const above = indicators.get(numerator)
  const below = denominator === 'population' ? null : indicators.get(denominator)
  const adds = (operand: Indicator | undefined) =>
    operand?.definition.formula === null && operand.definition.addsOverArea === 'sum'
  return above && below !== undefined && adds(above) && (below === null || adds(below)) ? { above, below } : undefined
}

/** Returns the areas in which a sum of a rate lacks figures. */
function listIncompleteAreas(rates: readonly Indicator[], data: RateData): Id[] {
  const areaIds = new Set<Id>()
  for (const rate of rates) {
    const { above, below } = findOperands(rate, data.indicators)!
    const population = data.population.get(rate.definition.level)
    for (const { id, definition } of below ? [above, below] : [above])
      for (const cell of data.cells.get(id) ?? []) {
        if (!cell.isAdded || areaIds.has(cell.areaId)) continue
        const lacksInhabitants =
          below === null && findInhabitants(population ?? new Map(), cell.areaId, cell.startsOn) === undefined
        // In a longer period, shorter periods may be missing in which nothing was reported at all.
        const isIncomplete =
          (data.per !== undefined && isLonger(data.per, definition.periodType)) ||
          data.compose({ ...cell, level: definition.level }).missingCount > 0
        if (lacksInhabitants || isIncomplete) areaIds.add(cell.areaId)
      }
  }
  return [...areaIds]
}

/** Loads the figures of the members of incomplete rates. */
export async function loadCovers(
  context: TransactionContext,
  figureQuery: FigureQuery,
  data: RateData,
): Promise<CoverFinder> {
  const rates = [...data.indicators.values()].filter((indicator) => findOperands(indicator, data.indicators))
  const areaIds = listIncompleteAreas(rates, data)
  if (areaIds.length === 0) return () => undefined
  const operands = rates.flatMap((rate) => {
    const { above, below } = findOperands(rate, data.indicators)!
    return below ? [above.id, below.id] : [above.id]
  })
  const amounts = await listMemberAmounts(context.tx, { ...figureQuery, areaIds, indicatorIds: [...new Set(operands)] })
  const byTotal = Map.groupBy(amounts, ({ indicatorId, areaId }) => `${indicatorId} ${areaId}`)
  const memberIds = [...new Set(amounts.map(({ memberId }) => memberId))]
  const population = new Map<string, Population>()
  for (const { definition } of rates)
    if (definition.formula?.denominator === 'population' && !population.has(definition.level))
      population.set(definition.level, await getPopulation(context.tx, memberIds, definition.level))

  /** The figures of members in a period of the rate that are added. */
  const listAdded = ({ id, definition }: Indicator, { areaId, startsOn, endsOn }: Figure): MemberAmount[] => {
    const within = (byTotal.get(`${id} ${areaId}`) ?? []).filter((amount) =>
      data.per === undefined
        ? amount.startsOn === startsOn && amount.endsOn === endsOn
        : getPeriodContaining(data.per, amount.startsOn).startsOn === startsOn,
    )
    return [...Map.groupBy(within, (amount) => `${amount.startsOn} ${amount.endsOn}`).values()].flatMap((group) => {
      const total = { ...group[0]!, level: definition.level, known: group.length }
      const omitted = new Set(data.compose(total).omitted.map(({ memberId }) => memberId))
      return group.filter(({ memberId }) => !omitted.has(memberId))
    })
  }

  return (rate, above) => {
    const operandsOfRate = findOperands(rate, data.indicators)
    if (!operandsOfRate || above.derivation !== 'summed') return undefined
    const { above: numerator, below: denominator } = operandsOfRate
    const dividends = listAdded(numerator, above)
    const divisors = denominator ? listAdded(denominator, above) : []
    const starts = [...new Set([...dividends, ...divisors].map(({ startsOn }) => startsOn))]
    const combine = ({ definition }: Indicator, added: readonly MemberAmount[]) =>
      combineMembers(added, definition.addsOverTime, starts)
    const dividendOf = combine(numerator, dividends)
    const findDivisor = (id: Id): Amount[] => {
      const value = findInhabitants(population.get(rate.definition.level) ?? new Map(), id, above.startsOn)
      return value === undefined ? [] : [value]
    }
    const divisorOf = denominator
      ? combine(denominator, divisors)
      : new Map([...dividendOf.keys()].flatMap((id) => findDivisor(id).map((value) => [id, value] as const)))
    const { memberIds: covered, sums } = coverBoth(dividendOf, divisorOf)
    const coveredIds = new Set(covered)
    // Without figures that are visible to this reader, a sum reveals no more than before. Without others, it could.
    if ([...dividends, ...divisors].some(({ memberId, isSmall }) => isSmall && !coveredIds.has(memberId)))
      return undefined
    const { level } = numerator.definition
    const total = { ...above, indicatorId: numerator.id, level, known: covered.length }
    return { sums, known: covered.length, missingCount: data.compose(total, coveredIds).missingCount }
  }
}
