import type { DemoElement, DemoPlan } from './element.ts'
import type { DemoDelivery } from './figures.ts'
import { chance } from './random.ts'
import { localThemes, nationalThemes } from './themes.ts'
import type { DemoZone } from './zone.ts'

/** The indicator of an objective, and the target. Rates and shares are invented. */
interface Measure {
  indicator: string
  /** Value where no figure was reported: a rate per 1,000 inhabitants, or the share itself. */
  fallbackValue: { rate: number } | { share: number }
  /** Target at the end of the plan, as a factor of the baseline or as a value. */
  target: number
  /** Whether the targets are per quarter, for figures that are reported per month. */
  isQuarterly?: true
}

const count = (indicator: string, rate: number, target: number): Measure => ({
  indicator,
  fallbackValue: { rate },
  target,
})
const share = (indicator: string, of: number, target: number): Measure => ({
  indicator,
  fallbackValue: { share: of },
  target,
})

const burglary = count('crime-burglary-dwelling', 3.1, 0.8)
const commitments = share('share-commitments-kept', 61, 1.3)
const dumpingSites = count('drug-dumping-sites', 0.02, 0.7)
const nuisanceFromDrugs = count('nuisance-drugs-reports', 0.8, 0.8)

/** Intended effects of the work on a theme. */
const effects: Readonly<Record<string, Measure>> = {
  INT: count('crime-assault-public-space', 2.4, 0.85),
  DRU: nuisanceFromDrugs,
  PRO: burglary,
  NUI: { ...count('nuisance-reports', 2.2, 0.8), isQuarterly: true },
  ROA: count('road-injury-accidents', 3, 0.75),
  SPD: { ...share('share-speeding', 8, 0.7), isQuarterly: true },
  STA: count('crime-bicycle-theft', 2.6, 0.85),
  CAT: count('crime-theft-from-vehicle', 2.2, 0.8),
  ENV: dumpingSites,
}

/** Intended effects of the work on a part of a theme. Without a good measure of the effect, kept commitments count. */
const effectsByPhenomenon: Readonly<Record<string, Measure>> = {
  'NSP-2022-3-1': share('container-detection-rate', 2.1, 1.43),
  'NSP-2022-3-2': dumpingSites,
  'NSP-2022-3-3': commitments,
  'NSP-2022-3-4': nuisanceFromDrugs,
}

/** Efforts, by the chain link of the operational objective. */
const efforts: Readonly<Record<string, Measure>> = {
  prevention: count('pupils-reached', 12, 1.4),
  reaction: share('share-urgent-in-time', 74, 1.15),
  aftercare: share('share-recommendations-carried-out', 48, 1.4),
}

/** Further results of an objective, as counts of what happens, by key. Weights and persons are never a target. */
const furtherMeasures: Readonly<Record<string, readonly Measure[]>> = {
  'so-dr-2': [count('precursor-signals', 0.01, 1.3)],
  'so-dr-4': [count('drug-deaths', 0.02, 0.85)],
  'oo-care': [
    share('share-care-completed', 52, 1.2),
    count('care-referred', 0.15, 1.2),
    count('care-started', 0.1, 1.25),
    count('care-relapsed', 0.03, 0.9),
  ],
}

/** Reported figures, by indicator, area and year. */
export type ReportedValues = ReadonlyMap<string, number>

export function indexReportedValues(deliveries: readonly DemoDelivery[]): ReportedValues {
  const reports = new Map<string, number>()
  for (const { figures } of deliveries)
    for (const { indicator, area, startsOn, value } of figures)
      if (value !== null && startsOn.endsWith('-01-01'))
        reports.set(`${indicator} ${area} ${startsOn.slice(0, 4)}`, Number(value))
  return reports
}

/** The baseline year: the last year with only final figures. */
const baselineYear = 2024
const toYearPeriod = (year: number) => ({ startsOn: `${year}-01-01`, endsOn: `${year + 1}-01-01` })
const toLastQuarter = (year: number) => ({ startsOn: `${year}-10-01`, endsOn: `${year + 1}-01-01` })
/** The year whose last quarter is the baseline of quarterly targets, just before the plans of the cycle begin. */
const baselineQuarterYear = 2025

interface Place {
  area: string
  municipalities: readonly string[]
  population: number
}

/** Returns a country of these zones, for targets of the whole country. */
export const toCountryPlace = (zones: readonly DemoZone[]): Place => ({
  area: 'BE',
  municipalities: zones.flatMap((zone) => zone.municipalities),
  population: zones.reduce((sum, zone) => sum + zone.population, 0),
})

const findTheme = (element: DemoElement): string | undefined =>
  [...nationalThemes, ...localThemes].find(
    (theme) =>
      (theme.phenomenon !== undefined &&
        (element.phenomenon === theme.phenomenon || element.phenomenon?.startsWith(`${theme.phenomenon}-`))) ||
      element.key.endsWith(`-${theme.code}`),
  )?.code

/**
 * Adds expected results to the objectives of a plan: a linear path from the 2024 figures to the last year of the plan,
 * or from the last quarter of 2025 where figures are reported per month.
 * Where no figure was reported for an indicator, the baseline is invented too.
 */
export function addResults(plan: DemoPlan, place: Place, reportedValues: ReportedValues, seed: string): DemoPlan {
  const until = Number(`${plan.plan.periodTo}`.slice(0, 4)) - 1
  const objectives = plan.elements.filter(
    (element) => element.kind === 'strategic_objective' || element.kind === 'operational_objective',
  )
  if (objectives.length === 0 || until <= baselineQuarterYear) return plan
  return {
    ...plan,
    expectedResults: objectives.flatMap((element) =>
      pickMeasures(element).map((measure) => {
        const from = computeBaseline(
          measure,
          place,
          reportedValues,
          chance(`${seed}:result:${plan.plan.code}:${measure.indicator}`).next(),
        )
        const decimals = 'share' in measure.fallbackValue ? 1 : 0
        const value = (amount: number) => amount.toFixed(decimals)
        const toPeriod = measure.isQuarterly ? toLastQuarter : toYearPeriod
        return {
          element: element.key,
          indicator: measure.indicator,
          area: place.area,
          baseline: { ...toPeriod(measure.isQuarterly ? baselineQuarterYear : baselineYear), value: value(from) },
          shape: 'path',
          targets: [
            {
              ...toPeriod(until),
              value: value(Math.min(from * measure.target, 'share' in measure.fallbackValue ? 98 : Number.MAX_VALUE)),
            },
          ],
          tolerance: 5,
        }
      }),
    ),
  }
}

/** Returns the measures of an objective, the main measure first. */
function pickMeasures(element: DemoElement): readonly Measure[] {
  const further = furtherMeasures[element.key] ?? []
  // A care path is measured by its own counts, not by the effort of aftercare in general.
  return element.key === 'oo-care' ? further : [pickMeasure(element), ...further]
}

/** An objective is measured by the effect on its phenomenon. Work on a single chain link is measured by the effort. */
function pickMeasure(element: DemoElement): Measure {
  const links = element.chainLinks ?? []
  if (element.kind === 'strategic_objective' && links.join() !== 'prevention')
    return effectsByPhenomenon[element.phenomenon ?? ''] ?? effects[findTheme(element) ?? ''] ?? commitments
  return efforts[links[0] ?? 'reaction'] ?? commitments
}

function computeBaseline(
  { indicator, fallbackValue, isQuarterly }: Measure,
  place: Place,
  reportedValues: ReportedValues,
  random: number,
): number {
  if (isQuarterly) return invent(fallbackValue, place, random)
  const values = [place.area, ...place.municipalities].flatMap(
    (area) => reportedValues.get(`${indicator} ${area} ${baselineYear}`) ?? [],
  )
  if (values.length > 0) return values.reduce((sum, value) => sum + value, 0)
  return invent(fallbackValue, place, random)
}

function invent(fallbackValue: Measure['fallbackValue'], place: Place, random: number): number {
  const varied = 0.85 + random * 0.3
  return 'rate' in fallbackValue
    ? Math.max(1, Math.round((place.population / 1000) * fallbackValue.rate * varied))
    : fallbackValue.share * varied
}
