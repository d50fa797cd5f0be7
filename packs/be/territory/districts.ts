import type { Names } from '#shared/localized-text.ts'
import type { PackArea } from '#shared/pack.ts'
import { country } from './country-and-regions.ts'

/**
 * The fourteen districts of the police statistics, under the province (Brussels: the region) under which the statistics
 * list them. The last word is the coordination area.
 *
 * Unverified: that the coordination areas (CSD/DCA) follow these districts, with the two of Hainaut together. The
 * sources mention only "about 13 in 2014". Correct the facts here when better data is available.
 */
const districts: readonly [key: string, parent: string, coordination: string, names: Names][] = [
  ['BRU', 'BE-R-04000', 'BRU', { nl: 'Brussel (Brussel-Hoofdstad)', fr: 'Bruxelles (Bruxelles-Capitale)' }],
  ['ANT', 'BE-P-10000', 'ANT', { nl: 'Antwerpen', fr: 'Anvers' }],
  ['LIM', 'BE-P-70000', 'LIM', { nl: 'Limburg', fr: 'Limbourg' }],
  ['OVL', 'BE-P-40000', 'OVL', { nl: 'Oost-Vlaanderen', fr: 'Flandre orientale' }],
  ['WVL', 'BE-P-30000', 'WVL', { nl: 'West-Vlaanderen', fr: 'Flandre occidentale' }],
  ['HAV', 'BE-P-20001', 'HAV', { nl: 'Brussel (Halle-Vilvoorde)', fr: 'Bruxelles (Hal-Vilvorde)' }],
  ['LEU', 'BE-P-20001', 'LEU', { nl: 'Leuven', fr: 'Louvain' }],
  ['BRW', 'BE-P-20002', 'BRW', { nl: 'Waals-Brabant', fr: 'Brabant wallon' }],
  ['CHA', 'BE-P-50000', 'HAI', { nl: 'Henegouwen (Charleroi)', fr: 'Hainaut (Charleroi)' }],
  ['MON', 'BE-P-50000', 'HAI', { nl: 'Henegouwen (Bergen)', fr: 'Hainaut (Mons)' }],
  ['EUP', 'BE-P-60000', 'EUP', { nl: 'Eupen', fr: 'Eupen', de: 'Eupen' }],
  ['LIE', 'BE-P-60000', 'LIE', { nl: 'Luik', fr: 'Liège' }],
  ['LUX', 'BE-P-80000', 'LUX', { nl: 'Luxemburg', fr: 'Luxembourg' }],
  ['NAM', 'BE-P-90000', 'NAM', { nl: 'Namen', fr: 'Namur' }],
]

const coordinationNames: Readonly<Record<string, Names>> = {
  BRU: { nl: 'CSD Brussel', fr: 'DCA Bruxelles' },
  ANT: { nl: 'CSD Antwerpen', fr: 'DCA Anvers' },
  LIM: { nl: 'CSD Limburg', fr: 'DCA Limbourg' },
  OVL: { nl: 'CSD Oost-Vlaanderen', fr: 'DCA Flandre orientale' },
  WVL: { nl: 'CSD West-Vlaanderen', fr: 'DCA Flandre occidentale' },
  HAV: { nl: 'CSD Halle-Vilvoorde', fr: 'DCA Hal-Vilvorde' },
  LEU: { nl: 'CSD Leuven', fr: 'DCA Louvain' },
  BRW: { nl: 'CSD Waals-Brabant', fr: 'DCA Brabant wallon' },
  HAI: { nl: 'CSD Henegouwen', fr: 'DCA Hainaut' },
  EUP: { nl: 'CSD Eupen', fr: 'DCA Eupen' },
  LIE: { nl: 'CSD Luik', fr: 'DCA Liège' },
  LUX: { nl: 'CSD Luxemburg', fr: 'DCA Luxembourg' },
  NAM: { nl: 'CSD Namen', fr: 'DCA Namur' },
}

/** The key of the coordination area of a district of the statistics. */
export const coordinationAreaByDistrict = new Map(
  districts.map(([key, , coordination]) => [key, `BE-CSD-${coordination}`]),
)

export const statisticsDistricts: readonly PackArea[] = districts.map(([key, parent, , names]) => ({
  code: `BE-JD-${key}`,
  kind: 'crime_statistics_district',
  names,
  parents: [{ hierarchy: 'crime_statistics', parent }],
}))

export const coordinationAreas: readonly PackArea[] = Object.entries(coordinationNames).map(([key, names]) => ({
  code: `BE-CSD-${key}`,
  kind: 'coordination_area',
  names,
  parents: [{ hierarchy: 'police', parent: country }],
}))
