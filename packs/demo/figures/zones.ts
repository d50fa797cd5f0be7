import { chance } from '../random.ts'
import type { DemoZone } from '../zone.ts'
import { type DemoFigure, firstOfYear, years } from './figure.ts'

/** Returns staff and absence of a zone per year. About 8 % of the zones have a missing year. */
export function makeStaffFigures(seed: string, zone: DemoZone): DemoFigure[] {
  const own = chance(`${seed}:staff:${zone.slug}`)
  const norm = Math.max(22, Math.round(zone.population / 450))
  const isMissing = own.yes(1 / 12)
  return years(2023, 2025).flatMap((year): DemoFigure[] => {
    const random = chance(`${seed}:staff:${zone.slug}:${year}`)
    const actual = Math.round(norm * random.between(86, 102)) / 100
    const days = Math.round(actual * 218)
    const absence = Math.round(days * (0.06 + random.next() * 0.05))
    const makeFigure = (indicator: string, value: number): DemoFigure => ({
      indicator,
      area: zone.area,
      startsOn: firstOfYear(year),
      ...(isMissing && year === 2023 ? { value: null, missing: 'not_delivered' } : { value: `${value}` }),
    })
    return [
      makeFigure('staff-norm', norm),
      makeFigure('staff-actual', actual),
      makeFigure('absence-days', absence),
      makeFigure('working-days', days),
    ]
  })
}

/** Returns survey results for the three survey years: a share, the number of respondents and the interval. */
export function surveys(seed: string, zones: readonly DemoZone[]): DemoFigure[] {
  const surveyIndicators = [
    { indicator: 'survey-feels-unsafe', share: 0.14 },
    { indicator: 'survey-satisfied-police', share: 0.66 },
  ]
  return surveyIndicators.flatMap(({ indicator, share }) =>
    zones.flatMap((zone) =>
      [2018, 2021, 2024].map((year): DemoFigure => {
        const random = chance(`${seed}:${indicator}:${zone.slug}:${year}`)
        const figure = { indicator, area: zone.area, startsOn: firstOfYear(year) }
        // Some zones do not order a local module.
        if (random.yes(0.15)) return { ...figure, value: null, missing: 'not_measured' }
        const n = random.between(350, 1900)
        const found = Math.min(0.95, Math.max(0.03, share * (0.75 + random.next() * 0.5)))
        const margin = 1.96 * Math.sqrt((found * (1 - found)) / n)
        const percent = (value: number) => (value * 100).toFixed(1)
        return { ...figure, value: percent(found), n, low: percent(found - margin), high: percent(found + margin) }
      }),
    ),
  )
}
