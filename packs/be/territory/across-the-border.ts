import type { Names } from '#shared/localized-text.ts'
import type { PackArea } from '#shared/pack.ts'

const countries: readonly [iso: string, names: Names][] = [
  ['NL', { en: 'Netherlands', nl: 'Nederland', fr: 'Pays-Bas', de: 'Niederlande', da: 'Nederlandene' }],
  ['FR', { en: 'France', nl: 'Frankrijk', fr: 'France', de: 'Frankreich', da: 'Frankrig' }],
  ['LU', { en: 'Luxembourg', nl: 'Luxemburg', fr: 'Luxembourg', de: 'Luxemburg', da: 'Luxembourg' }],
  ['DE', { en: 'Germany', nl: 'Duitsland', fr: 'Allemagne', de: 'Deutschland', da: 'Tyskland' }],
  ['DK', { en: 'Denmark', nl: 'Denemarken', fr: 'Danemark', de: 'Dänemark', da: 'Danmark' }],
]

/** Neighbouring regions by ISO 3166-2 code. Luxembourg has no such level and takes part as a country. */
const regions: readonly [iso: string, names: Names][] = [
  ['NL-ZE', { en: 'Zeeland', nl: 'Zeeland', fr: 'Zélande', de: 'Seeland', da: 'Zeeland' }],
  [
    'NL-NB',
    { en: 'North Brabant', nl: 'Noord-Brabant', fr: 'Brabant-Septentrional', de: 'Nordbrabant', da: 'Nordbrabant' },
  ],
  [
    'NL-LI',
    {
      en: 'Limburg (Netherlands)',
      nl: 'Limburg (Nederland)',
      fr: 'Limbourg (Pays-Bas)',
      de: 'Limburg (Niederlande)',
      da: 'Limburg (Nederlandene)',
    },
  ],
  [
    'FR-59',
    {
      en: 'Nord (Hauts-de-France)',
      nl: 'Noorderdepartement (Hauts-de-France)',
      fr: 'Nord (Hauts-de-France)',
      de: 'Nord (Hauts-de-France)',
      da: 'Nord (Hauts-de-France)',
    },
  ],
  ['FR-GES', { en: 'Grand Est', nl: 'Grand Est', fr: 'Grand Est', de: 'Grand Est', da: 'Grand Est' }],
  [
    'DE-NW',
    {
      en: 'North Rhine-Westphalia',
      nl: 'Noordrijn-Westfalen',
      fr: 'Rhénanie-du-Nord-Westphalie',
      de: 'Nordrhein-Westfalen',
      da: 'Nordrhein-Westfalen',
    },
  ],
]

const borderRegion: PackArea = {
  code: 'BE-X-BORDER-BE-NL',
  kind: 'border_region',
  names: {
    en: 'Border region Belgium-Netherlands (Limburg/Antwerp/Zeeland/North Brabant)',
    nl: 'Grensregio België-Nederland (Limburg/Antwerpen/Zeeland/Noord-Brabant)',
    fr: 'Région frontalière Belgique-Pays-Bas (Limbourg/Anvers/Zélande/Brabant-Septentrional)',
    de: 'Grenzregion Belgien-Niederlande (Limburg/Antwerpen/Seeland/Nordbrabant)',
    da: 'Grænseregion Belgien-Nederlandene (Limburg/Antwerpen/Zeeland/Nordbrabant)',
  },
  parents: [],
  country: null,
  outsideTree: true,
}

/**
 * Areas that form a border region. The region crosses the hierarchies, so these areas are not children of it in any
 * hierarchy.
 */
export const borderRegionMembers: Readonly<Record<string, readonly string[]>> = {
  [borderRegion.code]: ['BE-P-10000', 'BE-P-70000', 'BE-X-NL-ZE', 'BE-X-NL-NB', 'BE-X-NL-LI'],
}

export const areasAcrossTheBorder: readonly PackArea[] = [
  ...countries.map(
    ([iso, names]): PackArea => ({
      code: `BE-X-${iso}`,
      kind: 'foreign_country',
      names,
      officialCode: iso,
      country: iso,
      parents: [],
      outsideTree: true,
    }),
  ),
  ...regions.map(
    ([iso, names]): PackArea => ({
      code: `BE-X-${iso}`,
      kind: 'foreign_region',
      names,
      officialCode: iso,
      country: iso.slice(0, 2),
      parents: [{ hierarchy: 'administrative', parent: `BE-X-${iso.slice(0, 2)}` }],
      outsideTree: true,
    }),
  ),
  borderRegion,
]
