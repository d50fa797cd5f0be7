import { describe, expect, it } from 'vitest'
import { toDefinition } from '../../src/features/measurement/indicators/library/model.ts'
import { checkFigure } from '../../src/features/measurement/indicators/observations/model.ts'
import { belgium } from '../be/index.ts'
import { farOff } from './figures/recorded.ts'
import { demoBreak } from './figures.ts'
import { type DemoDelivery, demoCountry } from './index.ts'

const country = demoCountry(belgium, { seed: 'figures', zones: 176 })
const figures = country.figures.flatMap((figure) => figure.figures)
const definitions = new Map(belgium.indicators.map((indicator) => [indicator.code, toDefinition(indicator.definition)]))
const areas = new Map(belgium.areas.map((area) => [area.code, area]))
const listFigures = (indicator: string) => figures.filter((figure) => figure.indicator === indicator)

/** Empty values for the fields that a figure does not set. */
const emptyFigure = {
  parts: {},
  missing: null,
  state: 'final' as const,
  partialTo: null,
  n: null,
  low: null,
  high: null,
  note: null,
}

describe('demo figures', () => {
  it('are valid for their indicators, each in an area of the counted kind that existed at the time', () => {
    const issues = figures.flatMap(({ area, ...rest }) => {
      const definition = definitions.get(rest.indicator)!
      const input = { ...emptyFigure, ...rest, areaId: area }
      const { kind, from = '', to = '9999' } = areas.get(area)!
      const holds =
        kind === definition.level && (kind !== 'municipality' || (from <= rest.startsOn && rest.startsOn < to))
      return checkFigure(input, definition).issue || !holds ? [`${rest.indicator} ${area} ${rest.startsOn}`] : []
    })
    expect(figures.length).toBeGreaterThan(15_000)
    expect(issues).toEqual([])
  })

  it('appear once in each delivery, and are reported by an organisation of the pack', () => {
    const bodies = new Set(belgium.organisations.map(({ code }) => code))
    const countDuplicates = ({ figures }: DemoDelivery) =>
      figures.length - new Set(figures.map(({ indicator, area, startsOn }) => `${indicator} ${area} ${startsOn}`)).size
    expect(country.figures.map(countDuplicates)).toEqual(country.figures.map(() => 0))
    expect(country.figures.filter(({ owner }) => !bodies.has(owner))).toEqual([])
  })

  it('contain typical gaps, partial years, provisional values and small numbers', () => {
    const burglary = listFigures('crime-burglary-dwelling')
    expect(new Set(figures.flatMap(({ missing }) => missing ?? []))).toEqual(new Set(['not_delivered', 'not_measured']))
    expect(
      burglary
        .filter(({ startsOn }) => startsOn === '2026-01-01')
        .every((demoFigure) => demoFigure.missing || demoFigure.partialTo === '2026-07-01'),
    ).toBe(true)
    expect(
      new Set(burglary.filter(({ startsOn, value }) => startsOn === '2025-01-01' && value).map(({ state }) => state)),
    ).toEqual(new Set(['provisional']))
    const small = listFigures('crime-armed-robbery').filter(({ value }) => Number(value) > 0 && Number(value) < 5)
    expect(small.length).toBeGreaterThan(100)
  })

  it('cover the municipalities of each year, including those that merged later', () => {
    const listReportedIn = (year: number) =>
      listFigures('crime-burglary-dwelling').filter(({ startsOn }) => startsOn === `${year}-01-01`)
    expect([listReportedIn(2019).length, listReportedIn(2024).length, listReportedIn(2025).length]).toEqual([
      581, 581, 565,
    ])
  })

  it('include one zone far from its peers, and a second count that differs from the first', () => {
    const rates = country.zones.map((zone) => {
      const own = listFigures('crime-burglary-dwelling').filter(
        (figure) => figure.startsOn === '2025-01-01' && zone.municipalities.includes(figure.area),
      )
      return { zone, rate: own.reduce((sum, demoFigure) => sum + Number(demoFigure.value ?? 0), 0) / zone.population }
    })
    const median = rates.map(({ rate }) => rate).toSorted((left, other) => left - other)[88]!
    expect(rates.find(({ zone }) => zone === farOff(country.zones))!.rate / median).toBeGreaterThan(1.35)
    const [first, second] = country.figures
    expect(second!.figures.length).toBeGreaterThan(0)
    for (const again of second!.figures) {
      const before = first!.figures.find(
        (figure) =>
          figure.indicator === again.indicator && figure.area === again.area && figure.startsOn === again.startsOn,
      )
      expect(before?.value).not.toBe(again.value)
    }
  })

  it('are the same for the same seed, and available for a country of any size', () => {
    expect(demoCountry(belgium, { seed: 'any', zones: 6 }).figures).toEqual(
      demoCountry(belgium, { seed: 'any', zones: 6 }).figures,
    )
    for (const zones of [1, 2, 4])
      expect(demoCountry(belgium, { seed: 'any', zones }).figures.length).toBeGreaterThan(8)
  })

  it('include a changed definition of an existing indicator', () => {
    const { code, definition } = demoBreak(belgium)
    expect(definitions.has(code)).toBe(true)
    expect(definition).not.toEqual(definitions.get(code))
  })
})
