import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/index.ts'
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

/** Returns all areas of a kind with their figures over time, the comparison groups and the ranges of chance. */
export function useAreas(page: IndicatorPage, areaId: Id) {
  const { code, definition } = page.indicator
  const { name } = useLocalizedText()
  const levels = useLevels()
  const [level, setLevel] = useSearchValue('level')
  const [peers, setPeers] = useSearchValue('peers')
  const [order, setOrder] = useSearchValue('order')
  const [asked, setPeriod] = useSearchValue('period', { replace: true })
  const { per, availablePeriods: pers, setPer } = usePer(definition.periodType)
  const { parts } = useParts(definition)
  const { externalView } = useExternalView()

  const lowest = levels.kinds.indexOf(definition.level)
  const availableKinds = lowest > 0 ? levels.kinds.slice(1, lowest + 1) : [definition.level]
  const usual = levels.cellKind && availableKinds.includes(levels.cellKind) ? levels.cellKind : availableKinds.at(-1)!
  const kind = availableKinds.includes(level) ? level : usual
  const ready = levels.isSuccess

  const areas = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { kind, limit: 1000 } }),
    enabled: ready,
  })
  const map = useQuery({ ...registryApi.boundaries.listMapShapes.queryOptions({ input: { kind } }), enabled: ready })
  const tree = useQuery({
    ...registryApi.areas.getHierarchy.queryOptions({ input: { hierarchy: levels.hierarchy } }),
    enabled: ready && levels.hierarchy !== '',
  })
  const ids = (areas.data?.rows ?? []).slice(0, 700).map(({ id }) => id)
  const counted = definition.formula?.denominator === 'population' ? definition.formula.numerator : undefined
  const codes = counted ? [code, counted] : [code]
  const maxCount = Math.floor(maxFigures / Math.max(1, ids.length * codes.length))
  const end = `${new Date().getUTCFullYear() + 1}-01-01`
  const start = monthsAfter(
    end,
    -maxCount * monthsPerPeriod[per ?? (definition.periodType === 'custom' ? 'year' : definition.periodType)],
  )
  const from = start > earliest ? start : earliest
  const query = useQuery({
    ...indicatorApi.figures.getFigures.queryOptions({
      input: { indicators: codes, areaIds: ids, from, to: end, per, parts, ...toExternalViewInput(externalView) },
    }),
    enabled: ids.length > 0,
    placeholderData: (previous) => previous,
  })

  const series = query.data?.find((entry) => entry.indicator === code)
  const figures = series?.figures ?? []
  const periods = fillPeriods(figures)
  const latestFull = periods.findLast((period) =>
    figures.some((figure) => isOfPeriod(figure, period) && !figure.partial && isKnown(figure)),
  )
  const period = periods.find((periodRange) => periodRange.startsOn === asked) ?? latestFull ?? periods.at(-1)
  const year = period?.startsOn.slice(0, 4) ?? ''
  const figuresByArea = new Map(
    figures.filter((figure) => period && isOfPeriod(figure, period)).map((figure) => [figure.areaId, figure]),
  )
  const named: PeerArea[] = (areas.data?.rows ?? []).map(({ id, names, population, cell }) => ({
    id,
    label: name(names),
    population,
    cell,
  }))
  const above = new Map(
    [...(tree.data?.areas ?? []), ...(tree.data?.outside ?? [])].map((area) => [area.id, area.parentId]),
  )
  const peerChoice = peerChoices.find((value) => value === peers) ?? 'size'
  const peerOrder = peerOrders.find((value) => value === order) ?? 'name'
  const group = sortPeers(
    findPeers(named, areaId, peerChoice, { year, getParentId: (id) => above.get(id) ?? undefined }),
    peerOrder,
  )
  const withheld: ReadonlySet<Id> = new Set(series?.withheldAreaIds)
  // A suppressed figure is never shown as missing.
  const visible = new Set([...figures.map((figure) => figure.areaId), ...withheld])
  const counts = counted
    ? new Map(
        (query.data?.find((entry) => entry.indicator === counted)?.figures ?? [])
          .filter((figure) => period && isOfPeriod(figure, period))
          .map((figure) => [figure.areaId, figure]),
      )
    : figuresByArea
  return {
    levels,
    kind,
    availableKinds,
    setLevel,
    per,
    pers,
    setPer,
    parts,
    peerChoice,
    setPeers,
    peerOrder,
    setOrder,
    setPeriod,
    from,
    isCut: from > earliest && periods[0] !== undefined && periods[0].startsOn <= monthsAfter(from, 1),
    map: map.data,
    areas: named,
    ownArea: named.find((peerArea) => peerArea.id === areaId),
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
    pending: !ready || areas.isPending || (ids.length > 0 && query.isPending),
    error: levels.error ?? areas.error ?? map.error ?? query.error,
    refetch: () => Promise.all([areas.refetch(), map.refetch(), query.refetch()]),
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
