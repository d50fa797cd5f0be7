import { chance } from '../random.ts'
import type { DemoZone } from '../zone.ts'
import { type DemoFigure, firstOfYear, happened, years } from './figure.ts'
import type { Places } from './places.ts'

interface Habit {
  indicator: string
  /** Of 1,000 inhabitants in the first year. Invented. */
  rate: number
  /** What a year leaves of it. */
  yearly: number
  /** How much more of it larger places have. */
  urban?: number
  /** What was left of it in 2020, when everybody stayed at home. */
  at2020?: number
  /** Only along the border. */
  border?: boolean
}

const crimes: readonly Habit[] = [
  { indicator: 'crime-burglary-dwelling', rate: 5.4, yearly: 0.94, at2020: 0.72 },
  { indicator: 'crime-bicycle-theft', rate: 2.6, yearly: 0.99, urban: 1.9, at2020: 0.9 },
  { indicator: 'crime-theft-from-vehicle', rate: 4.4, yearly: 0.95, at2020: 0.85 },
  { indicator: 'crime-pickpocketing', rate: 0.9, yearly: 0.93, urban: 3.2, at2020: 0.5 },
  { indicator: 'crime-armed-robbery', rate: 0.14, yearly: 0.95, urban: 1.8, at2020: 0.8 },
  { indicator: 'crime-assault-public-space', rate: 2.2, yearly: 1.005, urban: 1.5, at2020: 0.8 },
  { indicator: 'crime-drug-possession', rate: 2.9, yearly: 1.02, urban: 1.6, at2020: 1.1 },
]

const accidents: readonly Habit[] = [{ indicator: 'road-injury-accidents', rate: 3.3, yearly: 0.985, at2020: 0.78 }]

const production: readonly Habit[] = [
  { indicator: 'drug-dumping-sites', rate: 0.02, yearly: 1.06, border: true },
  { indicator: 'drug-labs', rate: 0.005, yearly: 1.03, border: true },
  { indicator: 'inspections-rural-premises', rate: 0.16, yearly: 1.08 },
]

/** The zone that stands far off its peers: twice as many burglaries as in a place like it. */
export const farOff = (zones: readonly DemoZone[]): DemoZone => zones[Math.floor(zones.length / 2)]!

/** Each zone goes its own way: some get better while their neighbours get worse. */
const wayOf = (seed: string, zone: DemoZone, indicator: string) => {
  const luck = chance(`${seed}:way:${zone.slug}:${indicator}`)
  return { level: 0.7 + luck.next() * 0.6, yearly: 0.965 + luck.next() * 0.07 }
}

interface Course {
  seed: string
  zones: readonly DemoZone[]
  places: Places
  from: number
  /** The last year; of it only so much is known, up to that day. */
  to: number
  partialTo?: string
  part?: number
}

function counted(
  habits: readonly Habit[],
  { seed, zones, places, from, to, partialTo, part = 1 }: Course,
): DemoFigure[] {
  const far = farOff(zones)
  return habits.flatMap((habit) =>
    zones.length === 0
      ? []
      : years(from, to).flatMap((year) =>
          places.municipalities(firstOfYear(year)).map(({ area, population, zone }): DemoFigure => {
            const luck = chance(`${seed}:${habit.indicator}:${area}:${year}`)
            const way = wayOf(seed, zone, habit.indicator)
            const figure = { indicator: habit.indicator, area, startsOn: firstOfYear(year) }
            // Here and there nobody delivered.
            if (luck.yes(0.008)) return { ...figure, value: null, missing: 'not_delivered' }
            const isPart = partialTo !== undefined && year === to
            const expected =
              (population / 1000) *
              habit.rate *
              (habit.yearly * way.yearly) ** (year - from) *
              way.level *
              (population > 60_000 ? (habit.urban ?? 1) : 1) *
              (year === 2020 ? (habit.at2020 ?? 1) : 1) *
              (zone === far && habit.indicator === 'crime-burglary-dwelling' ? 2.2 : 1) *
              (habit.border && !zone.border ? 0.1 : 1) *
              (isPart ? part : 1)
            return {
              ...figure,
              value: `${happened(luck, expected)}`,
              state: year >= to - (partialTo ? 1 : 0) ? 'provisional' : 'final',
              ...(isPart && { partialTo }),
            }
          }),
        ),
  )
}

/** Recorded crime of twelve years; of the last one only the first half, provisional, and provisional the year before. */
export const recordedCrime = (seed: string, zones: readonly DemoZone[], places: Places): DemoFigure[] =>
  counted(crimes, { seed, zones, places, from: 2015, to: 2026, partialTo: '2026-07-01', part: 0.49 })

/** Figures of one zone that came out otherwise on a second count. */
export function secondCount(zones: readonly DemoZone[], first: readonly DemoFigure[]): DemoFigure[] {
  const of2023 = first.filter(
    (one) => one.indicator === 'crime-theft-from-vehicle' && one.startsOn === '2023-01-01' && one.value !== null,
  )
  const told = new Set(of2023.map(({ area }) => area))
  const zone = zones.find(({ municipalities }) => municipalities.some((area) => told.has(area)))
  return of2023
    .filter(({ area }) => zone?.municipalities.includes(area))
    .map((one) => ({
      ...one,
      value: `${Number(one.value) + 3}`,
      note: 'Nagekomen processen-verbaal · Procès-verbaux tardifs',
    }))
}

export const roadAccidents = (seed: string, zones: readonly DemoZone[], places: Places): DemoFigure[] =>
  counted(accidents, { seed, zones, places, from: 2015, to: 2025 })

export const drugSites = (seed: string, zones: readonly DemoZone[], places: Places): DemoFigure[] =>
  counted(production, { seed, zones, places, from: 2019, to: 2025 })
