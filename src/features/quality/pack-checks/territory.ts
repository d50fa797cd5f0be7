import type { CountryPack, Dated, PackArea } from '#shared/pack.ts'
import { findDuplicateCodes, makePackIssue, type PackIssue, rounds, unknown } from './issue.ts'

const overlap = (dated: Dated, other: Dated): boolean =>
  (dated.from ?? '') < (other.to ?? '9999') && (other.from ?? '') < (dated.to ?? '9999')

const endsBeforeItBegins = (place: string, { from, to }: Dated): PackIssue[] =>
  from !== undefined && to !== undefined && from >= to
    ? [
        makePackIssue(
          place,
          `ends on ${to}, before it starts`,
          'Set "to" to the first day after the period. It must be later than "from".',
        ),
      ]
    : []

/** Checks the territory: every area has a place in each hierarchy on every day. */
export function findTerritoryIssues(pack: CountryPack): PackIssue[] {
  const { areas, areaChanges, areaKinds = [], hierarchies, borderRegionMembers = {} } = pack
  const byCode = new Map(areas.map((area) => [area.code, area]))
  const divisions = new Map(hierarchies.map((hierarchy) => [hierarchy.code, hierarchy.kinds]))
  const listParents = (code: string) => (byCode.get(code)?.parents ?? []).map(({ parent }) => parent)
  return [
    ...findDuplicateCodes('hierarchies', [...hierarchies.map(({ code }) => code)]),
    ...(hierarchies.filter(({ main }) => main).length > 1
      ? [
          makePackIssue(
            'hierarchies',
            'contains several main divisions',
            'Set "main" for one division only. Pages show it first.',
          ),
        ]
      : []),
    ...findDuplicateCodes(
      'areas',
      areas.map(({ code }) => code),
    ),
    ...findDuplicateCodes(
      'areaKinds',
      areaKinds.map(({ code }) => code),
    ),
    ...rounds('areas', byCode.keys(), listParents),
    ...areas.flatMap((area) => findAreaIssues(area, byCode, divisions)),
    ...areaChanges.flatMap(({ from, into, date }) =>
      unknown(`areaChanges[${date}]`, byCode, [...from, ...into], 'area'),
    ),
    ...Object.entries(borderRegionMembers).flatMap(([region, members]) =>
      unknown(`borderRegionMembers[${region}]`, byCode, [region, ...members], 'area'),
    ),
  ]
}

function findAreaIssues(
  area: PackArea,
  byCode: ReadonlyMap<string, PackArea>,
  divisions: ReadonlyMap<string, readonly string[]>,
): PackIssue[] {
  const place = `areas[${area.code}]`
  return [
    ...endsBeforeItBegins(place, area),
    ...unknown(
      `${place}.parents`,
      byCode,
      area.parents.map(({ parent }) => parent),
      'area',
    ),
    ...area.parents.flatMap((link, at) => {
      const where = `${place}.parents[${link.parent}]`
      const kinds = divisions.get(link.hierarchy)
      if (!kinds) return unknown(where, divisions, [link.hierarchy], 'hierarchy')
      const above = byCode.get(link.parent)
      const rank = kinds.indexOf(area.kind)
      const issues = endsBeforeItBegins(where, link)
      // An area outside the tree has a place but no rank.
      if (above && !area.outsideTree && (rank < 0 || kinds.indexOf(above.kind) >= rank))
        issues.push(
          makePackIssue(
            where,
            `a ${area.kind} cannot be placed below a ${above.kind} in ${link.hierarchy} (${kinds.join(' > ')})`,
            'Use a parent of a higher kind, or add the kind to the division.',
          ),
        )
      if (above && !overlap(area, above))
        issues.push(
          makePackIssue(where, 'never exists at the same time', 'Link the parent that existed in that period.'),
        )
      const twice = area.parents
        .slice(0, at)
        .find((entry) => entry.hierarchy === link.hierarchy && overlap(entry, link))
      if (twice)
        issues.push(
          makePackIssue(
            where,
            `overlaps with the parent ${twice.parent} in ${link.hierarchy}`,
            'End one link on the day on which the other starts.',
          ),
        )
      return issues
    }),
  ]
}
