import type { PackArea, PackHierarchy } from '#shared/pack.ts'
import { five, type Translations } from './five-languages.ts'

/** Two divisions that do not nest: the provinces, and the areas of the regional units of the police. */
export const hierarchies: readonly PackHierarchy[] = [
  {
    code: 'police',
    names: five('Police', 'Politie', 'Police', 'Polizei', 'Politi'),
    kinds: ['country', 'police_region', 'municipality'],
    main: true,
  },
  {
    code: 'administrative',
    names: five('Administrative', 'Bestuurlijk', 'Administrative', 'Verwaltung', 'Administrativ'),
    kinds: ['country', 'province', 'municipality'],
  },
]

/** Names of the kinds of area. */
export const areaKinds = [
  { code: 'province', names: five('province', 'provincie', 'province', 'Provinz', 'provins') },
  {
    code: 'police_region',
    names: five('police region', 'politieregio', 'région de police', 'Polizeiregion', 'politiregion'),
  },
  { code: 'municipality', names: five('municipality', 'gemeente', 'commune', 'Gemeinde', 'kommune') },
]

const country: PackArea = {
  code: 'NL',
  kind: 'country',
  names: five('Netherlands', 'Nederland', 'Pays-Bas', 'Niederlande', 'Nederlandene'),
  officialCode: 'NL00',
  parents: [],
  languages: ['nl'],
}

/** Number of the province in the statistics, and the names. */
const provinces: readonly (readonly [number: string, ...Translations])[] = [
  ['20', 'Groningen', 'Groningen', 'Groningue', 'Groningen', 'Groningen'],
  ['21', 'Friesland', 'Fryslân', 'Frise', 'Friesland', 'Frisland'],
  ['22', 'Drenthe', 'Drenthe', 'Drenthe', 'Drenthe', 'Drenthe'],
  ['23', 'Overijssel', 'Overijssel', 'Overijssel', 'Overijssel', 'Overijssel'],
  ['24', 'Flevoland', 'Flevoland', 'Flevoland', 'Flevoland', 'Flevoland'],
  ['25', 'Gelderland', 'Gelderland', 'Gueldre', 'Gelderland', 'Gelderland'],
  ['26', 'Utrecht', 'Utrecht', 'Utrecht', 'Utrecht', 'Utrecht'],
  ['27', 'North Holland', 'Noord-Holland', 'Hollande-Septentrionale', 'Nordholland', 'Nordholland'],
  ['28', 'South Holland', 'Zuid-Holland', 'Hollande-Méridionale', 'Südholland', 'Sydholland'],
  ['29', 'Zeeland', 'Zeeland', 'Zélande', 'Seeland', 'Zeeland'],
  ['30', 'North Brabant', 'Noord-Brabant', 'Brabant-Septentrional', 'Nordbrabant', 'Nordbrabant'],
  ['31', 'Limburg', 'Limburg', 'Limbourg', 'Limburg', 'Limburg'],
]

/** The ten regional units: their area, and their position on the hexagon map. */
const regions: readonly (readonly [key: string, name: string, q: number, r: number])[] = [
  ['NN', 'Noord-Nederland', 2, -2],
  ['ON', 'Oost-Nederland', 2, -1],
  ['NH', 'Noord-Holland', 0, -1],
  ['AMS', 'Amsterdam', 0, 0],
  ['MN', 'Midden-Nederland', 1, 0],
  ['DH', 'Den Haag', -1, 0],
  ['RTD', 'Rotterdam', -1, 1],
  ['OB', 'Oost-Brabant', 1, 1],
  ['ZWB', 'Zeeland-West-Brabant', -1, 2],
  ['LIM', 'Limburg', 1, 2],
]

/** Municipalities of the two regions on the border with Belgium: code of the statistics, name, province, region. */
const municipalities: readonly (readonly [code: string, name: string, province: string, region: string])[] = [
  ['0664', 'Goes', '29', 'ZWB'],
  ['0677', 'Hulst', '29', 'ZWB'],
  ['0687', 'Middelburg', '29', 'ZWB'],
  ['0715', 'Terneuzen', '29', 'ZWB'],
  ['0718', 'Vlissingen', '29', 'ZWB'],
  ['1714', 'Sluis', '29', 'ZWB'],
  ['0744', 'Baarle-Nassau', '30', 'ZWB'],
  ['0748', 'Bergen op Zoom', '30', 'ZWB'],
  ['0758', 'Breda', '30', 'ZWB'],
  ['0855', 'Tilburg', '30', 'ZWB'],
  ['0873', 'Woensdrecht', '30', 'ZWB'],
  ['0879', 'Zundert', '30', 'ZWB'],
  ['1674', 'Roosendaal', '30', 'ZWB'],
  ['0917', 'Heerlen', '31', 'LIM'],
  ['0928', 'Kerkrade', '31', 'LIM'],
  ['0935', 'Maastricht', '31', 'LIM'],
  ['0957', 'Roermond', '31', 'LIM'],
  ['0981', 'Vaals', '31', 'LIM'],
  ['0983', 'Venlo', '31', 'LIM'],
  ['0988', 'Weert', '31', 'LIM'],
  ['1883', 'Sittard-Geleen', '31', 'LIM'],
  ['1903', 'Eijsden-Margraten', '31', 'LIM'],
]
/** Municipalities that border Belgium or Germany. */
const borders: Readonly<Record<string, readonly string[]>> = {
  Hulst: ['BE'],
  Terneuzen: ['BE'],
  Sluis: ['BE'],
  'Baarle-Nassau': ['BE'],
  Woensdrecht: ['BE'],
  Zundert: ['BE'],
  Roosendaal: ['BE'],
  Maastricht: ['BE'],
  Weert: ['BE'],
  'Eijsden-Margraten': ['BE'],
  Vaals: ['BE', 'DE'],
  Heerlen: ['DE'],
  Kerkrade: ['DE'],
  Roermond: ['DE'],
  Venlo: ['DE'],
  'Sittard-Geleen': ['BE', 'DE'],
}

export const areas: readonly PackArea[] = [
  country,
  ...provinces.map(
    ([number, ...names]): PackArea => ({
      code: `NL-P-${number}`,
      kind: 'province',
      names: five(...names),
      officialCode: `PV${number}`,
      parents: [{ hierarchy: 'administrative', parent: 'NL' }],
    }),
  ),
  ...regions.map(
    ([key, name, ...cell]): PackArea => ({
      code: `NL-R-${key}`,
      kind: 'police_region',
      names: { nl: name },
      parents: [{ hierarchy: 'police', parent: 'NL' }],
      cell,
    }),
  ),
  ...municipalities.map(
    ([code, name, province, region]): PackArea => ({
      code: `NL-M-${code}`,
      kind: 'municipality',
      names: { nl: name },
      officialCode: `GM${code}`,
      parents: [
        { hierarchy: 'police', parent: `NL-R-${region}` },
        { hierarchy: 'administrative', parent: `NL-P-${province}` },
      ],
      ...(borders[name] && { borders: borders[name] }),
    }),
  ),
]
