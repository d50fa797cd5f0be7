import type { Dated, PackArea, PackAreaChange } from '#shared/pack.ts'
import { getFirstDay, zoneMembers } from './zone-members.ts'

const years = ['2018', '2019', '2020']

/**
 * Returns the municipalities of `year` that correspond to the given municipalities of `day`. Reverts every change in
 * between, latest first.
 */
function reconstructCodes(
  year: string,
  day: string,
  codes: readonly string[],
  latestFirst: readonly PackAreaChange[],
): string[] {
  let current = [...codes]
  for (const { date, from, into } of latestFirst) {
    const [result = ''] = into
    const undone = date > `${year}-01-01` && date <= day && current.includes(result)
    if (undone) current = [...current.filter((code) => code !== result), ...from]
  }
  return current
}

/**
 * Returns the inhabitants of a zone within the zone's borders on 1 January of each year, as the sum of the
 * municipalities of that year. For a later zone it sums the predecessors of the zone's municipalities. Every municipal
 * change so far merged or renamed whole municipalities, so the sums are exact.
 */
export function zonePopulation(municipalities: readonly PackArea[], allChanges: readonly PackAreaChange[]) {
  const counts = new Map(municipalities.map(({ code, population }) => [code, population]))
  const latestFirst = allChanges
    .filter(({ from }) => counts.has(from[0] ?? ''))
    .toSorted((a, b) => b.date.localeCompare(a.date))
  const getMembers = zoneMembers(municipalities)
  return (zone: string, life: Dated): Record<string, number> => {
    const day = getFirstDay(life)
    const members = getMembers(zone, life).map(({ code }) => code)
    return Object.fromEntries(
      years.map((year) => {
        const sum = (total: number, code: string) => total + (counts.get(code)?.[year] ?? 0)
        return [year, reconstructCodes(year, day, members, latestFirst).reduce(sum, 0)]
      }),
    )
  }
}
