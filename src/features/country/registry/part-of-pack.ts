import type { Pack } from '#shared/pack.ts'
import type { CountryPack } from './pack.ts'

/**
 * A small country for tests: these areas with all that stands above them, the changes between them and the bodies that sit
 * there, beside the bodies without an area. Powers and phenomena stay whole, and what these bodies measure.
 */
export function partOfPack(pack: CountryPack, codes: readonly string[]): CountryPack {
  const byCode = new Map(pack.areas.map((area) => [area.code, area]))
  const kept = new Set<string>()
  const keep = (code: string): void => {
    if (kept.has(code)) return
    kept.add(code)
    for (const { parent } of byCode.get(code)?.parents ?? []) keep(parent)
  }
  for (const code of codes) keep(code)
  const organisations = pack.organisations.filter(({ area }) => area === undefined || kept.has(area))
  const seated = new Set(organisations.map(({ code }) => code))
  return {
    ...pack,
    areas: pack.areas.filter(({ code }) => kept.has(code)),
    areaChanges: pack.areaChanges.flatMap((change): Pack['areaChanges'][number][] => {
      const from = change.from.filter((code) => kept.has(code))
      const into = change.into.filter((code) => kept.has(code))
      return from.length > 0 && into.length > 0 ? [{ ...change, from, into }] : []
    }),
    organisations: organisations.map(({ parent, ...one }) =>
      parent !== undefined && seated.has(parent) ? { ...one, parent } : one,
    ),
    functions: pack.functions.filter(({ organisation }) => organisation === undefined || seated.has(organisation)),
    indicators: pack.indicators.filter(({ owner }) => seated.has(owner)),
    borderRegionMembers: {},
  }
}
