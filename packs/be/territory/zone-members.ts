import type { Dated, PackArea } from '#shared/pack.ts'
import { isValidOn } from './validity.ts'

/** Returns the first day of a zone. The lists of zones start in 2019. */
export const getFirstDay = (life: Dated) => life.from ?? '2019-01-01'

/** Returns a function for the municipalities of a zone on the zone's first day. The borders do not change later. */
export function zoneMembers(municipalities: readonly PackArea[]) {
  const everMembers = Map.groupBy(
    municipalities.flatMap((area) =>
      area.parents.filter(({ hierarchy }) => hierarchy === 'police').map((link) => ({ area, link })),
    ),
    ({ link }) => link.parent,
  )
  return (zone: string, life: Dated): PackArea[] => {
    const day = getFirstDay(life)
    return (everMembers.get(zone) ?? [])
      .filter(({ area, link }) => isValidOn(area, day) && isValidOn(link, day))
      .map(({ area }) => area)
  }
}
