import { goesOn, type Kin, phenomenaKin } from '#features/country/phenomena/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { findIndicators } from '../definitions/queries.ts'
import type { Indicator } from '../entities.ts'
import type { Figure } from '../figures/contract.ts'
import { readPopulation } from '../figures/queries.ts'
import { readFigures } from '../figures/read.ts'
import { directionOf } from '../neighbours/model.ts'
import { versionsOf } from '../observations/queries.ts'
import type { ImageLine } from './contract.ts'
import { breaksWithin, gapsOf, latestOf, likeAreas, peersAt } from './model.ts'
import { areaAmongItsKind, listAbout } from './queries.ts'

/** How far back a line goes, and how far back the latest figure may lie to be compared. */
const years = 10
const comparedYears = 4
/** At most so many indicators of one phenomenon, and so many areas beside one. */
const most = { indicators: 30, areas: 300 }

export interface ReadImage {
  area: { id: Id; names: Names }
  /** By phenomenon. */
  lines: Map<Id, ImageLine[]>
}

/**
 * What figures say of phenomena in an area: those of the indicators that are linked to them, or to what they were and are in other
 * lists. A line that comes over another reach says so. As far as the actor may read, small numbers included.
 * @param asOthers as whoever is not inside gets them, for what leaves the body
 * @returns undefined where there is no such area
 */
export async function readImage(
  work: Work,
  { phenomenonIds, areaId, asOthers = false }: { phenomenonIds: readonly Id[]; areaId: Id; asOthers?: boolean },
): Promise<ReadImage | undefined> {
  const among = await areaAmongItsKind(work.tx, areaId, work.today)
  if (!among) return undefined
  const { kin, named } = await phenomenaKin(work.tx, phenomenonIds)
  const held = await linksOf(work, [...named.keys()])
  const wanted = new Map([...kin].map(([id, its]) => [id, nearest(its, held)] as const))
  const codes = [...new Set([...wanted.values()].flatMap((its) => [...its.keys()]))]
  const lines = new Map<Id, ImageLine[]>(phenomenonIds.map((id) => [id, []]))
  if (codes.length === 0) return { area: among.area, lines }
  const indicators = await findIndicators(work.tx, codes)
  const year = Number(work.today.slice(0, 4))
  const asked = { codes: [...indicators.keys()], to: `${year + 1}-01-01`, per: 'year' as const, parts: {}, asOthers }
  const own = await readFigures(work, { ...asked, areaIds: [areaId], from: `${year - years}-01-01` })
  const like = await likeOf(work, areaId, among.others, indicators)
  const theirs =
    like.length === 0
      ? undefined
      : await readFigures(work, { ...asked, areaIds: like, from: `${year - comparedYears}-01-01` })
  const versions = await versionsOf(
    work.tx,
    [...indicators.values()].map(({ id }) => id),
  )
  for (const [phenomenonId, its] of wanted)
    lines.set(
      phenomenonId,
      [...its].flatMap(([code, through]) => {
        const indicator = indicators.get(code)
        if (!indicator) return []
        const breaks = (versions.get(indicator.id) ?? []).flatMap((one) =>
          one.breaks && one.validFrom ? [one.validFrom] : [],
        )
        const told = inTime(own.figures.get(code) ?? [])
        const other = through.relations.length === 0 ? undefined : named.get(through.phenomenonId)
        return [
          {
            indicator: shown(indicator),
            through: other
              ? { phenomenonId: other.id, code: other.code, names: other.names, outcome: through.outcome }
              : null,
            figures: told,
            latest: latestOf(told) ?? null,
            direction: directionOf(told, breaks) ?? null,
            breaks: breaksWithin(told, breaks),
            gaps: gapsOf(told, indicator.definition.rhythm),
            peers: peersAt(latestOf(told), theirs?.figures.get(code) ?? []),
          },
        ]
      }),
    )
  return { area: among.area, lines }
}

const inTime = (figures: readonly Figure[]): Figure[] =>
  figures.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))

const shown = ({ code, definition: { names, kind, polarity, unit, perception } }: Indicator) => ({
  code,
  names,
  kind,
  polarity,
  unit,
  perception,
})

/** The indicators of phenomena that are held with here, by phenomenon. */
async function linksOf(work: Work, phenomenonIds: readonly Id[]): Promise<Map<Id, string[]>> {
  const links = (await listAbout(work.tx, { phenomenonIds })).filter(({ setAside }) => !setAside)
  const byPhenomenon = Map.groupBy(links, (one) => one.phenomenonId)
  return new Map([...byPhenomenon].map(([id, its]) => [id, its.map(({ code }) => code)]))
}

/** Each indicator once, over the nearest way to it: the item itself, else an unbroken way, else any. */
function nearest(kin: readonly Kin[], held: ReadonlyMap<Id, readonly string[]>): Map<string, Kin> {
  const rank = (one: Kin) => (one.relations.length === 0 ? 0 : goesOn(one) ? 1 : 2)
  const found = new Map<string, Kin>()
  for (const one of kin.toSorted((a, b) => rank(a) - rank(b) || a.relations.length - b.relations.length))
    for (const code of held.get(one.phenomenonId) ?? [])
      if (!found.has(code) && found.size < most.indicators) found.set(code, one)
  return found
}

/** Areas of like size; where an area has no inhabitants of its own, by those of the areas in which is counted. */
async function likeOf(
  work: Work,
  areaId: Id,
  others: readonly Id[],
  indicators: ReadonlyMap<string, Indicator>,
): Promise<Id[]> {
  if (others.length === 0) return []
  const levels = new Set([...indicators.values()].map(({ definition }) => definition.level))
  for (const level of levels) {
    const population = await readPopulation(work.tx, [areaId, ...others], level)
    if (population.has(areaId))
      return likeAreas(areaId, others, population, work.today.slice(0, 4)).slice(0, most.areas)
  }
  return others.slice(0, most.areas)
}
