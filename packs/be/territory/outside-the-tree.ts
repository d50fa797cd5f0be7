import type { Names } from '#shared/localized-text.ts'
import type { PackArea } from '#shared/pack.ts'
import { country } from './country-and-regions.ts'

/**
 * Rows of the police statistics that are neither zone nor municipality. They are under the district that lists them, so
 * that totals of that hierarchy still add up. "Unknown" is listed once per level under the country, but is a single
 * place.
 */
const places: readonly [key: string, kind: string, parent: string, names: Names][] = [
  [
    'AIRPORT',
    'unzoned_place',
    'BE-JD-HAV',
    { en: 'Brussels Airport', nl: 'Brussels Airport', fr: 'Brussels Airport', de: 'Brussels Airport' },
  ],
  [
    'NORTH-SEA',
    'unzoned_place',
    'BE-JD-WVL',
    { en: 'North Sea', nl: 'Noordzee', fr: 'Mer du Nord', de: 'Nordsee', da: 'Nordsøen' },
  ],
  ['EUROSTAR', 'unzoned_place', 'BE-JD-BRU', { en: 'Eurostar', nl: 'Eurostar', fr: 'Eurostar', de: 'Eurostar' }],
  [
    'UNKNOWN',
    'unknown_place',
    country,
    { en: 'Unknown', nl: 'Onbekend', fr: 'Inconnu', de: 'Unbekannt', da: 'Ukendt' },
  ],
]

export const placesOutsideTheTree: readonly PackArea[] = places.map(([key, kind, parent, names]) => ({
  code: `BE-X-${key}`,
  kind,
  names,
  parents: [{ hierarchy: 'crime_statistics', parent }],
  outsideTree: true,
}))
