import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/index.ts'
import { boundaryApi } from '#features/country/territory/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import type { IndicatorPage } from '../../definitions/contract.ts'
import type { Figure } from '../../figures/contract.ts'
import { indicatorApi } from '../api.ts'
import { toExternalViewInput, useExternalView } from '../external-view.tsx'
import { fillPeriods, monthsAfter, monthsPerPeriod, type PeriodRange } from '../periods.ts'
import { useLevels } from '../use-own-area.ts'
import { useParts } from '../use-parts.ts'
import { usePer } from '../use-per.ts'
import { chanceRanges } from './chance.ts'
import { findInhabitants, findPeers, type PeerArea, peerChoices, peerOrders, sortPeers } from './peers.ts'

/** The contract returns at most 20,000 figures at once. */
const maxFigures = 18_000
const earliest = '1950-01-01'

/** Returns the selection in the address: the kind of area, the comparison group and its order. */
function useAreasSelection({ definition }: IndicatorPage['indicator']) {
  const levels = useLevels()
  const [level, setLevel] = useSearchValue('level')
  const [peers, setPeers] = useSearchValue('peers')
  const [order, setOrder] = useSearchValue('order')
  const lowest = levels.kinds.indexOf(definition.level)
  const availableKinds = lowest > 0 ? levels.kinds.slice(1, lowest + 1) : [definition.level]
  const usual = levels.cellKind && availableKinds.includes(levels.cellKind) ? levels.cellKind : availableKinds.at(-1)!
  return {
    levels,
    kind: availableKinds.includes(level) ? level : usual,
    availableKinds,
    setLevel,
    peerChoice: peerChoices.find((value) => value === peers) ?? 'size',
    setPeers,
    peerOrder: peerOrders.find((value) => value === order) ?? 'name',
    setOrder,
  }
}
type Selection = ReturnType<typeof useAreasSelection>

/** Returns the areas of the selected kind, their shapes and their upper areas. */
function useAreaData({ levels, kind }: Selection) {
  const { name } = useLocalizedText()
  const ready = levels.isSuccess
  const list = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { kind, limit: 1000 } }),
    enabled: ready,
  })
  const map = useQuery({ ...boundaryApi.listMapShapes.queryOptions({ input: { kind } }), enabled: ready })
  const tree = useQuery({
    ...registryApi.areas.getHierarchy.queryOptions({ input: { hierarchy: levels.hierarchy } }),
    enabled: ready && levels.hierarchy !== '',
  })
  const areas = (list.data?.rows ?? []).map(
    ({ id, names, population, cell }): PeerArea => ({ id, label: name(names), population, cell }),
  )
  const parentIds = new Map(
    [...(tree.data?.areas ?? []), ...(tree.data?.outside ?? [])].map((area) => [area.id, area.parentId]),
  )
  return { list, map, areas, getParentId: (id: Id) => parentIds.get(id) ?? undefined }
}

/** Returns the indicator that counts the cases of a rate among inhabitants. */
const getCountedCode = ({ definition }: IndicatorPage['indicator']): string | undefined =>
  definition.formula?.denominator === 'population' ? definition.formula.numerator : undefined

/** Returns the figures of the areas over time, as many periods as one request may return. */
function useAreaFigures(page: IndicatorPage, areaIds: readonly Id[]) {
  const { indicator } = page
  const { periodType } = indicator.definition
  const { per, availablePeriods: pers, setPer } = usePer(periodType)
  const { parts } = useParts(indicator.definition)
  const { externalView } = useExternalView()
  const counted = getCountedCode(indicator)
  const codes = counted ? [indicator.code, counted] : [indicator.code]
  const ids = areaIds.slice(0, 700)
  const maxCount = Math.floor(maxFigures / Math.max(1, ids.length * codes.length))
  const end = `${new Date().getUTCFullYear() + 1}-01-01`
  const months = monthsPerPeriod[per ?? (periodType === 'custom' ? 'year' : periodType)]
  const start = monthsAfter(end, -maxCount * months)
  const from = start > earliest ? start : earliest
  const query = useQuery({
    ...indicatorApi.figures.getFigures.queryOptions({
      input: { indicators: codes, areaIds: ids, from, to: end, per, parts, ...toExternalViewInput(externalView) },
    }),
    enabled: ids.length > 0,
    placeholderData: (previous) => previous,
  })
  const series = query.data?.find((entry) => entry.indicator === indicator.code)
  const countedSeries = query.data?.find((entry) => entry.indicator === counted)
  return { query, series, countedSeries, isRate: counted !== undefined, per, pers, setPer, parts, from }
}

/** Returns the periods with figures, and the selected period: by default the latest complete period. */
function usePeriod(figures: readonly Figure[]) {
  const [requestedPeriod, setPeriod] = useSearchValue('period', { replace: true })
  const periods = fillPeriods(figures)
  const latestFull = periods.findLast((period) =>
    figures.some((figure) => isOfPeriod(figure, period) && !figure.partial && isKnown(figure)),
  )
  const period = periods.find((periodRange) => periodRange.startsOn === requestedPeriod) ?? latestFull ?? periods.at(-1)
  const mapByArea = (all: readonly Figure[]) =>
    new Map(all.filter((figure) => period && isOfPeriod(figure, period)).map((figure) => [figure.areaId, figure]))
  return { periods, period, setPeriod, year: period?.startsOn.slice(0, 4) ?? '', mapByArea }
}

/** Returns all areas of a kind with their figures over time, the comparison groups and the ranges of chance. */
export function useAreas(page: IndicatorPage, areaId: Id) {
  const selection = useAreasSelection(page.indicator)
  const { levels, peerChoice, peerOrder } = selection
  const { list, map, areas, getParentId } = useAreaData(selection)
  const { query, series, countedSeries, isRate, per, pers, setPer, parts, from } = useAreaFigures(
    page,
    areas.map(({ id }) => id),
  )
  const figures = series?.figures ?? []
  const { periods, period, setPeriod, year, mapByArea } = usePeriod(figures)
  const figuresByArea = mapByArea(figures)
  const group = sortPeers(findPeers(areas, areaId, peerChoice, { year, getParentId }), peerOrder)
  const withheld: ReadonlySet<Id> = new Set(series?.withheldAreaIds)
  // A suppressed figure is never shown as missing.
  const visible = new Set([...figures.map((figure) => figure.areaId), ...withheld])
  const counts = isRate ? mapByArea(countedSeries?.figures ?? []) : figuresByArea
  return {
    ...selection,
    per,
    pers,
    setPer,
    parts,
    setPeriod,
    from,
    isCut: from > earliest && periods[0] !== undefined && periods[0].startsOn <= monthsAfter(from, 1),
    map: map.data,
    areas,
    ownArea: areas.find((peerArea) => peerArea.id === areaId),
    /** Areas of the group with figures or suppressed figures in any period, and areas without figures. */
    group: group.filter(({ id }) => visible.has(id)),
    areasWithoutFigures: group.filter(({ id }) => !visible.has(id)),
    withheld,
    periods,
    period,
    year,
    figures,
    figuresByArea,
    ranges: computeRanges(page, group, counts, year),
    pending: !levels.isSuccess || list.isPending || (areas.length > 0 && query.isPending),
    error: levels.error ?? list.error ?? map.error ?? query.error,
    refetch: () => Promise.all([list.refetch(), map.refetch(), query.refetch()]),
  }
}
export type Areas = ReturnType<typeof useAreas>

export const isOfPeriod = (figure: Figure, period: PeriodRange): boolean =>
  figure.startsOn === period.startsOn && figure.endsOn === period.endsOn
const isKnown = (figure: Figure): boolean => figure.value !== null || figure.distribution !== null

/**
 * Returns the range of chance of each area in the indicator's unit; empty when the indicator is not a count among
 * inhabitants.
 */
function computeRanges(
  { indicator: { definition } }: IndicatorPage,
  group: readonly PeerArea[],
  counts: ReadonlyMap<Id, Figure>,
  year: string,
): ReadonlyMap<Id, readonly [low: number, high: number]> {
  const { formula } = definition
  const isCount = formula
    ? formula.denominator === 'population'
    : definition.addsOverArea === 'sum' && definition.unit.decimals === 0
  if (!isCount || definition.perception) return new Map()
  const known = group.flatMap(({ id, population }) => {
    const figure = counts.get(id)
    const inhabitants = findInhabitants(population, year)
    if (figure?.value == null || figure.partial || inhabitants === undefined) return []
    return [{ id, count: Number(figure.value), inhabitants }]
  })
  // Hours and euros are not counts, so the range of chance does not apply.
  if (known.length < 3 || known.some(({ count }) => !Number.isInteger(count) || count < 0)) return new Map()
  const toIndicatorUnit = (value: number, inhabitants: number) =>
    formula ? (value / inhabitants) * formula.per : value
  const ranges = chanceRanges(known)
  return new Map(
    known.map(({ id, inhabitants }) => {
      const [low, high] = ranges.get(id)!
      return [id, [toIndicatorUnit(low, inhabitants), toIndicatorUnit(high, inhabitants)]]
    }),
  )
}
