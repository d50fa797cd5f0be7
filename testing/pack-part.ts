import type { CountryPack } from '#features/country/registry/pack.ts'
import type { Pack } from '#shared/pack.ts'

/**
 * Returns a small country for tests. It has these areas with all their ancestors, the changes between them and their
 * organisations, and also organisations without an area. Powers, phenomena and the indicators of these organisations
 * are complete.
 */
export function selectPackPart(pack: CountryPack, codes: readonly string[]): CountryPack {
  const byCode = new Map(pack.areas.map((area) => [area.code, area]))
  const retained = new Set<string>()
  const includeWithParents = (code: string): void => {
    if (retained.has(code)) return
    retained.add(code)
    for (const { parent } of byCode.get(code)?.parents ?? []) includeWithParents(parent)
  }
  for (const code of codes) includeWithParents(code)
  const organisations = pack.organisations.filter(({ area }) => area === undefined || retained.has(area))
  const seated = new Set(organisations.map(({ code }) => code))
  return {
    ...pack,
    areas: pack.areas.filter(({ code }) => retained.has(code)),
    areaChanges: pack.areaChanges.flatMap((change): Pack['areaChanges'][number][] => {
      const from = change.from.filter((code) => retained.has(code))
      const into = change.into.filter((code) => retained.has(code))
      return from.length > 0 && into.length > 0 ? [{ ...change, from, into }] : []
    }),
    organisations: organisations.map(({ parent, ...rest }) =>
      parent !== undefined && seated.has(parent) ? { ...rest, parent } : rest,
    ),
    functions: pack.functions.filter(({ organisation }) => organisation === undefined || seated.has(organisation)),
    indicators: pack.indicators.filter(({ owner }) => seated.has(owner)),
    borderRegionMembers: {},
  }
}
