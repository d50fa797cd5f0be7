import type { Pack } from '#shared/pack.ts'
import type { PackIndicatorDefinition } from '#shared/pack-indicator.ts'
import { carePath, jointActions, seizures, treatment } from './figures/above.ts'
import type { DemoDelivery, DemoFigure } from './figures/figure.ts'
import { appCountsFrom, nuisance, speedChecks } from './figures/monthly.ts'
import { collectPlaces } from './figures/places.ts'
import { drugSites, recordedCrime, roadAccidents, secondCount } from './figures/recorded.ts'
import { makeStaffFigures, surveys } from './figures/zones.ts'
import type { DemoZone } from './zone.ts'

export type { DemoDelivery, DemoFigure }

/** Source text of every delivery. The figures are invented. */
export const inventedSource = 'Verzonnen cijfers van de demo · Chiffres inventés de la démo'

/** The district whose zones and supervisor share their figures only with each other. */
export const discreet = 'BE-CSD-LIM'

/**
 * Returns the deliveries of organisations over the years, in chronological order. A second count comes after the first.
 */
export function demoFigures(pack: Pack, zones: readonly DemoZone[], seed: string): DemoDelivery[] {
  const places = collectPlaces(pack, zones)
  const makeDelivery = (owner: string, figures: DemoFigure[], more: Partial<DemoDelivery> = {}): DemoDelivery => ({
    owner,
    marking: 'TLP:GREEN',
    extractedOn: '2026-10-15',
    closedOn: '2026-07-01',
    figures,
    ...more,
  })
  const crime = recordedCrime(seed, zones, places)
  const open = zones.filter((zone) => zone.district !== discreet)
  return [
    makeDelivery('BE-FP', crime),
    makeDelivery('BE-FP', secondCount(zones, crime), { extractedOn: '2026-11-05', closedOn: '2026-10-01' }),
    makeDelivery('BE-FPS-MOBILITY', roadAccidents(seed, zones, places), { marking: 'TLP:CLEAR' }),
    makeDelivery('BE-FP-DJSOC-DRUGS', drugSites(seed, zones, places)),
    makeDelivery('BE-FPS-INTERIOR-DGSP', [...nuisance(seed, zones, places), ...speedChecks(seed, zones)], {
      closedOn: '2026-11-01',
    }),
    makeDelivery(
      'BE-FPS-INTERIOR-DGSP',
      open.flatMap((zone) => makeStaffFigures(seed, zone)),
    ),
    ...zones
      .filter((zone) => zone.district === discreet)
      .map((zone) => makeDelivery(zone.organisation, makeStaffFigures(seed, zone), { marking: 'TLP:AMBER' })),
    makeDelivery('BE-FP-CGSTRAT', surveys(seed, zones), { marking: 'TLP:CLEAR' }),
    makeDelivery('BE-CUSTOMS', seizures(seed, places)),
    makeDelivery('BE-SCIENSANO', treatment(seed, places), { marking: 'TLP:CLEAR' }),
    makeDelivery('BE-SERVICE-CRIMINAL-POLICY', carePath(seed, places)),
    makeDelivery('BE-FPS-INTERIOR', jointActions(seed)),
  ].filter(({ figures }) => figures.length > 0)
}

/** A change of definition within the period, which breaks the series. */
export interface DemoBreak {
  code: string
  validFrom: string
  reason: string
  definition: PackIndicatorDefinition
}

/**
 * Returns the break: from a certain day, reports by the app count, and obstructing shared scooters are a kind of
 * nuisance.
 */
export function demoBreak(pack: Pack): DemoBreak {
  const { code, definition } = pack.indicators.find((indicator) => indicator.code === 'nuisance-reports')!
  const [sort] = definition.dimensions
  const scooters = {
    code: 'scooters',
    names: {
      en: 'shared scooters',
      nl: 'deelsteps',
      fr: 'trottinettes partagées',
      de: 'Leihroller',
      da: 'delte løbehjul',
    },
  }
  return {
    code,
    validFrom: appCountsFrom,
    reason:
      'Vanaf 2025 tellen meldingen via de app en over deelsteps mee · Depuis 2025, les signalements par l’application et sur les trottinettes partagées comptent aussi',
    definition: { ...definition, dimensions: [{ ...sort!, values: [...sort!.values, scooters] }] },
  }
}
