import type { Dated, PackArea, PackAreaChange } from '#shared/pack.ts'
import { firstDayOf, zoneMembers } from './zone-members.ts'

const years = ['2018', '2019', '2020']

/** The municipalities of `year` that make up these ones of `day`: every change in between is undone, latest first. */
function asOf(year: string, day: string, codes: readonly string[], latestFirst: readonly PackAreaChange[]): string[] {
  let current = [...codes]
  for (const { on, from, into } of latestFirst) {
    const [result = ''] = into
    const undone = on > `${year}-01-01` && on <= day && current.includes(result)
    if (undone) current = [...current.filter((code) => code !== result), ...from]
  }
  return current
}

/**
 * Inhabitants of a zone within its own borders on 1 January of each year: the sum of the municipalities of that year
 * that lie in it. A zone of later date is thus summed from the municipalities that preceded its own; every municipal
 * change so far joined or renamed whole municipalities, so the sums are exact.
 */
export function zonePopulation(municipalities: readonly PackArea[], allChanges: readonly PackAreaChange[]) {
  const counts = new Map(municipalities.map(({ code, population }) => [code, population]))
  const latestFirst = allChanges
    .filter(({ from }) => counts.has(from[0] ?? ''))
    .toSorted((a, b) => b.on.localeCompare(a.on))
  const membersOf = zoneMembers(municipalities)
  return (zone: string, life: Dated): Record<string, number> => {
    const day = firstDayOf(life)
    const members = membersOf(zone, life).map(({ code }) => code)
    return Object.fromEntries(
      years.map((year) => {
        const sum = (total: number, code: string) => total + (counts.get(code)?.[year] ?? 0)
        return [year, asOf(year, day, members, latestFirst).reduce(sum, 0)]
      }),
    )
  }
}
