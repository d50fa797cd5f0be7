import { isContinued, loadRelatedPhenomena, type RelatedPhenomenon } from '#features/country/phenomena/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { findIndicators } from '../definitions/queries.ts'
import type { Indicator } from '../entities.ts'
import type { Figure } from '../figures/contract.ts'
import { getPopulation } from '../figures/rates/queries.ts'
import { getFigures } from '../figures/read.ts'
import { computeDirection } from '../neighbours/model.ts'
import { listDefinitionVersions } from '../observations/queries.ts'
import type { ImageLine } from './contract.ts'
import { findGaps, findLatest, listBreaksWithin, selectSimilarAreas, summarisePeers } from './model.ts'
import { findAreaWithPeers, listPhenomenonLinks } from './queries.ts'

/** Number of years of a series, and maximum age in years of the latest figure for comparison. */
const years = 10
const comparedYears = 4
/** Maximum number of indicators of a phenomenon, and of areas for comparison. */
const limits = { indicators: 30, areas: 300 }

export interface ReadImage {
  area: { id: Id; names: Names }
  /** Lines by phenomenon. */
  lines: Map<Id, ImageLine[]>
}

/**
 * Returns the figures on phenomena in an area: of indicators linked to them, or to equivalent phenomena in other lists.
 * A line from another list is marked. Small numbers are included as far as the actor may read them.
 * @param externalView as external readers see the figures, for documents that leave the organisation
 * @returns undefined if there is no such area
 */
export async function findImage(
  context: TransactionContext,
  { phenomenonIds, areaId, externalView = false }: { phenomenonIds: readonly Id[]; areaId: Id; externalView?: boolean },
): Promise<ReadImage | undefined> {
  const among = await findAreaWithPeers(context.tx, areaId, context.today)
  if (!among) return undefined
  const { relatedById, phenomena } = await loadRelatedPhenomena(context.tx, phenomenonIds)
  const capacities = await groupLinksByPhenomenon(context, [...phenomena.keys()])
  const wanted = new Map([...relatedById].map(([id, related]) => [id, nearest(related, capacities)] as const))
  const codes = [...new Set([...wanted.values()].flatMap((related) => [...related.keys()]))]
  const lines = new Map<Id, ImageLine[]>(phenomenonIds.map((id) => [id, []]))
  if (codes.length === 0) return { area: among.area, lines }
  const indicators = await findIndicators(context.tx, codes)
  const year = Number(context.today.slice(0, 4))
  const figureQuery = {
    codes: [...indicators.keys()],
    to: `${year + 1}-01-01`,
    per: 'year' as const,
    parts: {},
    externalView,
  }
  const own = await getFigures(context, { ...figureQuery, areaIds: [areaId], from: `${year - years}-01-01` })
  const like = await findSimilarAreas(context, areaId, among.peerIds, indicators)
  const theirs =
    like.length === 0
      ? undefined
      : await getFigures(context, { ...figureQuery, areaIds: like, from: `${year - comparedYears}-01-01` })
  const versions = await listDefinitionVersions(
    context.tx,
    [...indicators.values()].map(({ id }) => id),
  )
  for (const [phenomenonId, related] of wanted)
    lines.set(
      phenomenonId,
      [...related].flatMap(([code, through]) => {
        const indicator = indicators.get(code)
        if (!indicator) return []
        const breaks = (versions.get(indicator.id) ?? []).flatMap((entry) =>
          entry.breaks && entry.validFrom ? [entry.validFrom] : [],
        )
        const reported = sortByStart(own.figures.get(code) ?? [])
        const other = through.relations.length === 0 ? undefined : phenomena.get(through.phenomenonId)
        return [
          {
            indicator: toIndicatorSummary(indicator),
            equivalentPhenomenon: other
              ? { phenomenonId: other.id, code: other.code, names: other.names, outcome: through.outcome }
              : null,
            figures: reported,
            latest: findLatest(reported) ?? null,
            direction: computeDirection(reported, breaks) ?? null,
            breaks: listBreaksWithin(reported, breaks),
            gaps: findGaps(reported, indicator.definition.rhythm),
            peers: summarisePeers(findLatest(reported), theirs?.figures.get(code) ?? []),
          },
        ]
      }),
    )
  return { area: among.area, lines }
}

const sortByStart = (figures: readonly Figure[]): Figure[] =>
  figures.toSorted((left, other) => (left.startsOn < other.startsOn ? -1 : 1))

const toIndicatorSummary = ({ code, definition: { names, kind, polarity, unit, perception } }: Indicator) => ({
  code,
  names,
  kind,
  polarity,
  unit,
  perception,
})

/** Returns the accepted indicators of phenomena, by phenomenon. */
async function groupLinksByPhenomenon(
  context: TransactionContext,
  phenomenonIds: readonly Id[],
): Promise<Map<Id, string[]>> {
  const links = (await listPhenomenonLinks(context.tx, { phenomenonIds })).filter(({ rejected }) => !rejected)
  const byPhenomenon = Map.groupBy(links, (link) => link.phenomenonId)
  return new Map([...byPhenomenon].map(([id, storedLinks]) => [id, storedLinks.map(({ code }) => code)]))
}

/**
 * Returns each indicator once, by the closest relation: the phenomenon itself, otherwise an unbroken relation,
 * otherwise any.
 */
function nearest(
  related: readonly RelatedPhenomenon[],
  capacities: ReadonlyMap<Id, readonly string[]>,
): Map<string, RelatedPhenomenon> {
  const rank = (entry: RelatedPhenomenon) => (entry.relations.length === 0 ? 0 : isContinued(entry) ? 1 : 2)
  const found = new Map<string, RelatedPhenomenon>()
  for (const entry of related.toSorted((a, b) => rank(a) - rank(b) || a.relations.length - b.relations.length))
    for (const code of capacities.get(entry.phenomenonId) ?? [])
      if (!found.has(code) && found.size < limits.indicators) found.set(code, entry)
  return found
}

/**
 * Returns areas of similar size. If the inhabitants of an area are not known, those of the lower areas at the counting
 * level are summed.
 */
async function findSimilarAreas(
  context: TransactionContext,
  areaId: Id,
  others: readonly Id[],
  indicators: ReadonlyMap<string, Indicator>,
): Promise<Id[]> {
  if (others.length === 0) return []
  const levels = new Set([...indicators.values()].map(({ definition }) => definition.level))
  for (const level of levels) {
    const population = await getPopulation(context.tx, [areaId, ...others], level)
    if (population.has(areaId))
      return selectSimilarAreas(areaId, others, population, context.today.slice(0, 4)).slice(0, limits.areas)
  }
  return others.slice(0, limits.areas)
}
