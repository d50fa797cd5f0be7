import type { Names } from '#shared/localized-text.ts'
import type { PackArea } from '#shared/pack.ts'

/** The key of the country, the top of every hierarchy. */
export const country = 'BE'

const regions: readonly [nis: string, names: Names, languages: PackArea['languages']][] = [
  [
    '02000',
    { en: 'Flemish Region', nl: 'Vlaams Gewest', fr: 'Région flamande', de: 'Flämische Region', da: 'Flandern' },
    ['nl'],
  ],
  [
    '03000',
    { en: 'Walloon Region', nl: 'Waals Gewest', fr: 'Région wallonne', de: 'Wallonische Region', da: 'Vallonien' },
    ['fr', 'de'],
  ],
  [
    '04000',
    {
      en: 'Brussels-Capital Region',
      nl: 'Brussels Hoofdstedelijk Gewest',
      fr: 'Région de Bruxelles-Capitale',
      de: 'Region Brüssel-Hauptstadt',
      da: 'Bruxelles-hovedstadsregionen',
    },
    ['fr', 'nl'],
  ],
]

/** Brussels-Capital is in no province, so the arrondissement is directly under the region. */
const provinces: readonly [nis: string, region: string, names: Names][] = [
  ['10000', '02000', { en: 'Antwerp', nl: 'Antwerpen', fr: 'Anvers', de: 'Antwerpen', da: 'Antwerpen' }],
  [
    '20001',
    '02000',
    {
      en: 'Flemish Brabant',
      nl: 'Vlaams-Brabant',
      fr: 'Brabant flamand',
      de: 'Flämisch-Brabant',
      da: 'Flamsk Brabant',
    },
  ],
  [
    '20002',
    '03000',
    {
      en: 'Walloon Brabant',
      nl: 'Waals-Brabant',
      fr: 'Brabant wallon',
      de: 'Wallonisch-Brabant',
      da: 'Vallonsk Brabant',
    },
  ],
  [
    '30000',
    '02000',
    { en: 'West Flanders', nl: 'West-Vlaanderen', fr: 'Flandre occidentale', de: 'Westflandern', da: 'Vestflandern' },
  ],
  [
    '40000',
    '02000',
    { en: 'East Flanders', nl: 'Oost-Vlaanderen', fr: 'Flandre orientale', de: 'Ostflandern', da: 'Østflandern' },
  ],
  ['50000', '03000', { en: 'Hainaut', nl: 'Henegouwen', fr: 'Hainaut', de: 'Hennegau', da: 'Hainaut' }],
  ['60000', '03000', { en: 'Liège', nl: 'Luik', fr: 'Liège', de: 'Lüttich', da: 'Liège' }],
  ['70000', '02000', { en: 'Limburg', nl: 'Limburg', fr: 'Limbourg', de: 'Limburg', da: 'Limburg' }],
  ['80000', '03000', { en: 'Luxembourg', nl: 'Luxemburg', fr: 'Luxembourg', de: 'Luxemburg', da: 'Luxembourg' }],
  ['90000', '03000', { en: 'Namur', nl: 'Namen', fr: 'Namur', de: 'Namur', da: 'Namur' }],
]

export const countryAndRegions: readonly PackArea[] = [
  {
    code: country,
    kind: 'country',
    names: { en: 'Belgium', nl: 'België', fr: 'Belgique', de: 'Belgien', da: 'Belgien' },
    officialCode: '01000',
    parents: [],
    languages: ['nl', 'fr', 'de'],
  },
  ...regions.map(
    ([nis, names, languages]): PackArea => ({
      code: `BE-R-${nis}`,
      kind: 'region',
      names,
      officialCode: nis,
      parents: [
        { hierarchy: 'administrative', parent: country },
        { hierarchy: 'crime_statistics', parent: country },
      ],
      languages,
    }),
  ),
  ...provinces.map(
    ([nis, region, names]): PackArea => ({
      code: `BE-P-${nis}`,
      kind: 'province',
      names,
      officialCode: nis,
      parents: [
        { hierarchy: 'administrative', parent: `BE-R-${region}` },
        { hierarchy: 'crime_statistics', parent: `BE-R-${region}` },
      ],
    }),
  ),
]
