import { chance } from '../random.ts'
import { type DemoFigure, drawCount, firstOfYear, years } from './figure.ts'
import type { Places } from './places.ts'

const makeFigure = (indicator: string, area: string, year: number, value: number | string): DemoFigure => ({
  indicator,
  area,
  startsOn: firstOfYear(year),
  value: `${value}`,
  state: year === 2025 ? 'provisional' : 'final',
})

/**
 * Returns inspections and seizures by customs. Seizures fluctuate by chance, so they are read together with the
 * inspections.
 */
export const seizures = (seed: string, places: Places): DemoFigure[] =>
  places.listByKind('province').flatMap((area) => {
    const isPort = area === 'BE-P-10000' || area === 'BE-P-30000'
    return years(2015, 2025).flatMap((year) => {
      const random = chance(`${seed}:customs:${area}:${year}`)
      const inspected = drawCount(random, (isPort ? 9_000 : 260) * 1.04 ** (year - 2015))
      const finds = drawCount(random, inspected * 0.0021)
      const kilograms = finds * (isPort ? 350 : 12) * (0.4 + random.next())
      return [
        makeFigure('containers-inspected', area, year, inspected),
        makeFigure('containers-with-finds', area, year, finds),
        makeFigure('seized-cocaine', area, year, kilograms.toFixed(1)),
      ]
    })
  })

/** Persons who began a treatment. */
export const treatment = (seed: string, places: Places): DemoFigure[] =>
  places.listByKind('province').flatMap((area) =>
    years(2015, 2024).map((year) => {
      const random = chance(`${seed}:treatment:${area}:${year}`)
      return makeFigure('treatment-demand', area, year, drawCount(random, 1_050 * 1.015 ** (year - 2015)))
    }),
  )

/** Returns the path into care of the persons referred in each year. Relapse is known two years later. */
export const carePath = (seed: string, places: Places): DemoFigure[] =>
  places.listByKind('judicial_arrondissement').flatMap((area) =>
    years(2018, 2025).flatMap((year) => {
      const random = chance(`${seed}:care:${area}:${year}`)
      const referred = drawCount(random, area === 'BE-JA-EUP' ? 6 : 130 * 1.06 ** (year - 2018))
      const started = Math.min(referred, drawCount(random, referred * 0.71))
      const completed = Math.min(started, drawCount(random, started * 0.56))
      const relapsed = Math.min(completed, drawCount(random, completed * 0.27))
      return [
        makeFigure('care-referred', area, year, referred),
        makeFigure('care-started', area, year, started),
        makeFigure('care-completed', area, year, completed),
        ...(year <= 2023 ? [makeFigure('care-relapsed', area, year, relapsed)] : []),
      ]
    }),
  )

/** Returns the joint actions of the country. For 2021 the number that ended with a debriefing is missing. */
export const jointActions = (seed: string): DemoFigure[] =>
  years(2019, 2025).flatMap((year) => {
    const random = chance(`${seed}:joint:${year}`)
    const current = random.between(9, 14)
    const some = (share: number) => Math.min(current, Math.round(current * (share + random.next() * 0.2)))
    const debrief: DemoFigure =
      year === 2021
        ? {
            indicator: 'joint-actions-debrief',
            area: 'BE',
            startsOn: firstOfYear(year),
            value: null,
            missing: 'not_delivered',
          }
        : makeFigure('joint-actions-debrief', 'BE', year, some(0.5))
    return [
      makeFigure('joint-actions', 'BE', year, current),
      makeFigure('joint-actions-proceeds', 'BE', year, some(0.3)),
      makeFigure('joint-actions-follow-up', 'BE', year, some(0.4)),
      debrief,
    ]
  })
