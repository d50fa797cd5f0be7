import type { Dated, PackArea } from '#shared/pack.ts'
import { validOn } from './validity.ts'

/** The first day of a zone: the lists of zones hold from 2019 on. */
export const firstDayOf = (life: Dated) => life.from ?? '2019-01-01'

/** The municipalities that make up a zone on its first day; its borders are the same on every later one. */
export function zoneMembers(municipalities: readonly PackArea[]) {
  const everMembers = Map.groupBy(
    municipalities.flatMap((area) =>
      area.parents.filter(({ hierarchy }) => hierarchy === 'police').map((link) => ({ area, link })),
    ),
    ({ link }) => link.parent,
  )
  return (zone: string, life: Dated): PackArea[] => {
    const day = firstDayOf(life)
    return (everMembers.get(zone) ?? [])
      .filter(({ area, link }) => validOn(area, day) && validOn(link, day))
      .map(({ area }) => area)
  }
}
