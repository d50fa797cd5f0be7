import type { CountryPack } from '#shared/pack.ts'

/**
 * Returns, for each area, the area itself and all areas that contain it today, in any division. A link or an area that
 * ended is left out.
 */
export function mapAreasAbove({ areas }: CountryPack): Map<string, ReadonlySet<string>> {
  const parents = new Map(
    areas.map(({ code, parents }) => [code, parents.filter(({ to }) => to === undefined).map(({ parent }) => parent)]),
  )
  const above = new Map<string, ReadonlySet<string>>()
  const collect = (code: string, path: ReadonlySet<string>): ReadonlySet<string> => {
    const known = above.get(code)
    if (known) return known
    if (path.has(code)) return new Set()
    const inside = new Set([...path, code])
    const all = new Set([code, ...(parents.get(code) ?? []).flatMap((parent) => [...collect(parent, inside)])])
    above.set(code, all)
    return all
  }
  for (const { code } of areas) collect(code, new Set())
  return above
}
