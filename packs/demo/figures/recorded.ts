import { chance } from '../random.ts'
import type { DemoZone } from '../zone.ts'
import { type DemoFigure, drawCount, firstOfYear, years } from './figure.ts'
import type { Places } from './places.ts'

interface Habit {
  indicator: string
  /** The first reported year. */
  firstYear: number
  /** Rate per 1,000 inhabitants in the first year. Invented. */
  rate: number
  /** Factor by which a year changes the rate. */
  yearly: number
  /** Additional factor for larger places. */
  urban?: number
  /** Factor in 2020, during the lockdown. */
  factor2020?: number
}

// Each figure slows down the first start of the demo. Therefore only a single indicator covers twelve years.
const crimes: readonly Habit[] = [
  { indicator: 'crime-burglary-dwelling', firstYear: 2015, rate: 5.4, yearly: 0.94, factor2020: 0.72 },
  { indicator: 'crime-bicycle-theft', firstYear: 2023, rate: 2.6, yearly: 0.99, urban: 1.9 },
  { indicator: 'crime-armed-robbery', firstYear: 2024, rate: 0.1, yearly: 0.95, urban: 1.8 },
]

const accidents: readonly Habit[] = [{ indicator: 'road-injury-accidents', firstYear: 2024, rate: 3, yearly: 0.985 }]

const production: readonly Habit[] = [
  { indicator: 'drug-dumping-sites', firstYear: 2024, rate: 0.02, yearly: 1.06 },
  { indicator: 'inspections-rural-premises', firstYear: 2024, rate: 0.16, yearly: 1.08 },
]

/** Returns the outlier zone: it has twice as many burglaries as comparable places. */
export const farOff = (zones: readonly DemoZone[]): DemoZone => zones[Math.floor(zones.length / 2)]!

/** Returns the level and yearly trend of each zone. Some improve while their neighbours worsen. */
const drawTrend = (seed: string, zone: DemoZone, indicator: string) => {
  const random = chance(`${seed}:way:${zone.slug}:${indicator}`)
  return { level: 0.7 + random.next() * 0.6, yearly: 0.965 + random.next() * 0.07 }
}

interface SeriesInput {
  seed: string
  zones: readonly DemoZone[]
  places: Places
  /** The last year. It may be known only up to `partialTo`. */
  to: number
  partialTo?: string
  part?: number
}

function counted(
  habits: readonly Habit[],
  { seed, zones, places, to, partialTo, part = 1 }: SeriesInput,
): DemoFigure[] {
  const far = farOff(zones)
  return habits.flatMap((habit) =>
    zones.length === 0
      ? []
      : years(habit.firstYear, to).flatMap((year) =>
          places.municipalities(firstOfYear(year)).map(({ area, population, zone }): DemoFigure => {
            const random = chance(`${seed}:${habit.indicator}:${area}:${year}`)
            const trend = drawTrend(seed, zone, habit.indicator)
            const figure = { indicator: habit.indicator, area, startsOn: firstOfYear(year) }
            // Some figures are randomly not delivered.
            if (random.yes(0.008)) return { ...figure, value: null, missing: 'not_delivered' }
            const isPart = partialTo !== undefined && year === to
            const expected =
              (population / 1000) *
              habit.rate *
              (habit.yearly * trend.yearly) ** (year - habit.firstYear) *
              trend.level *
              (population > 60_000 ? (habit.urban ?? 1) : 1) *
              (year === 2020 ? (habit.factor2020 ?? 1) : 1) *
              (zone === far && habit.indicator === 'crime-burglary-dwelling' ? 2.2 : 1) *
              (isPart ? part : 1)
            return {
              ...figure,
              value: `${drawCount(random, expected)}`,
              state: year >= to - (partialTo ? 1 : 0) ? 'provisional' : 'final',
              ...(isPart && { partialTo }),
            }
          }),
        ),
  )
}

/**
 * Returns recorded crime, for a single indicator over twelve years. The last year has only the first half, and the last
 * two years are provisional.
 */
export const recordedCrime = (seed: string, zones: readonly DemoZone[], places: Places): DemoFigure[] =>
  counted(crimes, { seed, zones, places, to: 2026, partialTo: '2026-07-01', part: 0.49 })

/** Returns figures of a single zone that a second count corrected. */
export function secondCount(zones: readonly DemoZone[], first: readonly DemoFigure[]): DemoFigure[] {
  const of2023 = first.filter(
    (demoFigure) =>
      demoFigure.indicator === 'crime-burglary-dwelling' &&
      demoFigure.startsOn === '2023-01-01' &&
      demoFigure.value !== null,
  )
  const visibleIds = new Set(of2023.map(({ area }) => area))
  const zone = zones.find(({ municipalities }) => municipalities.some((area) => visibleIds.has(area)))
  return of2023
    .filter(({ area }) => zone?.municipalities.includes(area))
    .map((demoFigure) => ({
      ...demoFigure,
      value: `${Number(demoFigure.value) + 3}`,
      note: 'Nagekomen processen-verbaal · Procès-verbaux tardifs',
    }))
}

export const roadAccidents = (seed: string, zones: readonly DemoZone[], places: Places): DemoFigure[] =>
  counted(accidents, { seed, zones, places, to: 2025 })

/** Returns sites of production and dumping along the border, where searches take place. */
export const drugSites = (seed: string, zones: readonly DemoZone[], places: Places): DemoFigure[] =>
  counted(production, { seed, zones, places: filterBorderPlaces(places), to: 2025 })

const filterBorderPlaces = (places: Places): Places => ({
  ...places,
  municipalities: (day) => places.municipalities(day).filter(({ zone }) => zone.border),
})
