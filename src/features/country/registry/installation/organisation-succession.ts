import type { Pack, PackAreaChange } from '#shared/pack.ts'

export interface OrganisationSuccession {
  predecessor: string
  successor: string
  kind: PackAreaChange['kind']
  date: string
}

/**
 * Returns the successions of organisations, which follow their areas. If a zone or municipality ends in another, each
 * organisation that ends that day is succeeded by the same kind there. If there is none of that kind (a police college
 * whose zone becomes a zone of a single municipality), there is no successor.
 */
export function organisationSuccessions(pack: Pack): OrganisationSuccession[] {
  const byArea = Map.groupBy(pack.organisations, ({ area }) => area)
  const found = new Map<string, OrganisationSuccession>()
  for (const { date, kind, from, into } of pack.areaChanges) {
    if (kind === 'planned_merge') continue
    for (const predecessor of from.flatMap((area) => byArea.get(area) ?? []).filter(({ to }) => to === date)) {
      const successors = into
        .flatMap((area) => byArea.get(area) ?? [])
        .filter(
          (packOrganisation) =>
            packOrganisation.kind === predecessor.kind && packOrganisation.code !== predecessor.code,
        )
      for (const { code } of successors) {
        const key = `${predecessor.code}|${code}|${date}`
        if (!found.has(key)) found.set(key, { predecessor: predecessor.code, successor: code, kind, date })
      }
    }
  }
  return [...found.values()]
}
