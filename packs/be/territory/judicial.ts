import type { Names } from '#shared/localized-text.ts'
import type { PackArea } from '#shared/pack.ts'
import { country } from './country-and-regions.ts'

/** The five courts of appeal of article 156 of the Constitution. */
const courtsOfAppeal: readonly [key: string, names: Names][] = [
  ['BRU', { en: 'Brussels', nl: 'Brussel', fr: 'Bruxelles', de: 'Brüssel', da: 'Bruxelles' }],
  ['ANT', { en: 'Antwerp', nl: 'Antwerpen', fr: 'Anvers', de: 'Antwerpen', da: 'Antwerpen' }],
  ['GEN', { en: 'Ghent', nl: 'Gent', fr: 'Gand', de: 'Gent', da: 'Gent' }],
  ['LIE', { en: 'Liège', nl: 'Luik', fr: 'Liège', de: 'Lüttich', da: 'Liège' }],
  ['MON', { en: 'Mons', nl: 'Bergen', fr: 'Mons', de: 'Mons', da: 'Mons' }],
]

/**
 * The twelve judicial arrondissements since April 2014. Brussels (with Halle-Vilvoorde) and Hainaut (Mons and
 * Charleroi) are a single arrondissement each. Only the police statistics divide them.
 */
const arrondissements: readonly [key: string, court: string, names: Names][] = [
  ['BRU', 'BRU', { en: 'Brussels', nl: 'Brussel', fr: 'Bruxelles', de: 'Brüssel', da: 'Bruxelles' }],
  ['LEU', 'BRU', { en: 'Leuven', nl: 'Leuven', fr: 'Louvain', de: 'Löwen', da: 'Leuven' }],
  [
    'BRW',
    'BRU',
    {
      en: 'Walloon Brabant',
      nl: 'Waals-Brabant',
      fr: 'Brabant wallon',
      de: 'Wallonisch-Brabant',
      da: 'Vallonsk Brabant',
    },
  ],
  ['ANT', 'ANT', { en: 'Antwerp', nl: 'Antwerpen', fr: 'Anvers', de: 'Antwerpen', da: 'Antwerpen' }],
  ['LIM', 'ANT', { en: 'Limburg', nl: 'Limburg', fr: 'Limbourg', de: 'Limburg', da: 'Limburg' }],
  [
    'OVL',
    'GEN',
    { en: 'East Flanders', nl: 'Oost-Vlaanderen', fr: 'Flandre orientale', de: 'Ostflandern', da: 'Østflandern' },
  ],
  [
    'WVL',
    'GEN',
    { en: 'West Flanders', nl: 'West-Vlaanderen', fr: 'Flandre occidentale', de: 'Westflandern', da: 'Vestflandern' },
  ],
  ['LIE', 'LIE', { en: 'Liège', nl: 'Luik', fr: 'Liège', de: 'Lüttich', da: 'Liège' }],
  ['EUP', 'LIE', { en: 'Eupen', nl: 'Eupen', fr: 'Eupen', de: 'Eupen', da: 'Eupen' }],
  ['LUX', 'LIE', { en: 'Luxembourg', nl: 'Luxemburg', fr: 'Luxembourg', de: 'Luxemburg', da: 'Luxembourg' }],
  ['NAM', 'LIE', { en: 'Namur', nl: 'Namen', fr: 'Namur', de: 'Namur', da: 'Namur' }],
  ['HAI', 'MON', { en: 'Hainaut', nl: 'Henegouwen', fr: 'Hainaut', de: 'Hennegau', da: 'Hainaut' }],
]

export const judicialAreas: readonly PackArea[] = [
  ...courtsOfAppeal.map(
    ([key, names]): PackArea => ({
      code: `BE-CA-${key}`,
      kind: 'court_of_appeal_area',
      names,
      parents: [{ hierarchy: 'judicial', parent: country }],
    }),
  ),
  ...arrondissements.map(
    ([key, court, names]): PackArea => ({
      code: `BE-JA-${key}`,
      kind: 'judicial_arrondissement',
      names,
      parents: [{ hierarchy: 'judicial', parent: `BE-CA-${court}` }],
    }),
  ),
]
