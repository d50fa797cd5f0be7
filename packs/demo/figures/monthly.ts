import { chance } from '../random.ts'
import type { DemoZone } from '../zone.ts'
import { type DemoFigure, drawCount, firstOfMonth, months } from './figure.ts'
import type { Places } from './places.ts'

const last = { year: 2026, month: 10 }
/** Seasonal factors: high in summer evenings and around New Year. */
const season = [0.9, 0.8, 0.9, 1, 1.1, 1.25, 1.35, 1.3, 1.05, 0.95, 0.8, 1]

/** From this day reports by the app count too, so earlier and later figures cannot be compared. */
export const appCountsFrom = '2025-01-01'

/** Selects every tenth zone, by position. These zones report monthly. */
const countsMonthly = (at: number) => at % 10 === 0

/** Returns reports of nuisance per month. A single zone started to count in the second year. */
export function nuisance(seed: string, zones: readonly DemoZone[], places: Places): DemoFigure[] {
  const counting = new Set(zones.filter((_, at) => countsMonthly(at)))
  const late = [...counting].at(-1)
  return months(2024, last).flatMap(({ year, month }) => {
    const startsOn = firstOfMonth(year, month)
    const visible = places.municipalities(startsOn).filter(({ zone }) => counting.has(zone))
    return visible.map(({ area, population, zone }): DemoFigure => {
      const random = chance(`${seed}:nuisance:${area}:${startsOn}`)
      const figure = { indicator: 'nuisance-reports', area, startsOn }
      if (zone === late && year === 2024) return { ...figure, value: null, missing: 'not_measured' }
      if (random.yes(0.01)) return { ...figure, value: null, missing: 'not_delivered' }
      const level = 0.6 + chance(`${seed}:nuisance:${zone.slug}`).next() * 0.9
      const expected = (population / 1000) * 0.75 * level * season[month - 1]! * (startsOn >= appCountsFrom ? 1.35 : 1)
      const isFresh = year === last.year && month > last.month - 2
      return { ...figure, value: `${drawCount(random, expected)}`, state: isFresh ? 'provisional' : 'final' }
    })
  })
}

/** Returns speed checks by zones: vehicles checked and vehicles speeding. */
export function speedChecks(seed: string, zones: readonly DemoZone[]): DemoFigure[] {
  return zones
    .filter((_, at) => countsMonthly(at))
    .flatMap((zone) => {
      const own = chance(`${seed}:speed:${zone.slug}`)
      const rate = 20 + own.next() * 60
      const share = 0.05 + own.next() * 0.08
      return months(2024, last).flatMap(({ year, month }): DemoFigure[] => {
        const startsOn = firstOfMonth(year, month)
        const random = chance(`${seed}:speed:${zone.slug}:${startsOn}`)
        const checked = drawCount(random, (zone.population / 1000) * rate)
        const faster = drawCount(random, checked * share * 0.985 ** (year - 2024 + month / 12))
        return [
          { indicator: 'speed-vehicles-checked', area: zone.area, startsOn, value: `${checked}` },
          { indicator: 'speed-offences', area: zone.area, startsOn, value: `${Math.min(faster, checked)}` },
        ]
      })
    })
}
