import type { Names } from '#shared/localized-text.ts'
import type { PackArea } from '#shared/pack.ts'
import { country } from './country-and-regions.ts'

const communities: readonly [key: string, names: Names][] = [
  [
    'BE-COM-NL',
    {
      en: 'Flemish Community',
      nl: 'Vlaamse Gemeenschap',
      fr: 'Communauté flamande',
      de: 'Flämische Gemeinschaft',
      da: 'Det flamske fællesskab',
    },
  ],
  [
    'BE-COM-FR',
    {
      en: 'French Community',
      nl: 'Franse Gemeenschap',
      fr: 'Communauté française',
      de: 'Französische Gemeinschaft',
      da: 'Det franske fællesskab',
    },
  ],
  [
    'BE-COM-DE',
    {
      en: 'German-speaking Community',
      nl: 'Duitstalige Gemeenschap',
      fr: 'Communauté germanophone',
      de: 'Deutschsprachige Gemeinschaft',
      da: 'Det tysktalende fællesskab',
    },
  ],
]

/**
 * The four language areas of article 4 of the Constitution. The bilingual area is directly under the country. The
 * Flemish and the French Community are both competent there, and an area has a single parent in a hierarchy.
 */
const languageAreas: readonly [key: string, parent: string, languages: PackArea['languages'], names: Names][] = [
  [
    'BE-LA-NL',
    'BE-COM-NL',
    ['nl'],
    {
      en: 'Dutch language area',
      nl: 'Nederlands taalgebied',
      fr: 'Région de langue néerlandaise',
      de: 'Niederländisches Sprachgebiet',
      da: 'Det nederlandske sprogområde',
    },
  ],
  [
    'BE-LA-FR',
    'BE-COM-FR',
    ['fr'],
    {
      en: 'French language area',
      nl: 'Frans taalgebied',
      fr: 'Région de langue française',
      de: 'Französisches Sprachgebiet',
      da: 'Det franske sprogområde',
    },
  ],
  [
    'BE-LA-DE',
    'BE-COM-DE',
    ['de'],
    {
      en: 'German language area',
      nl: 'Duits taalgebied',
      fr: 'Région de langue allemande',
      de: 'Deutsches Sprachgebiet',
      da: 'Det tyske sprogområde',
    },
  ],
  [
    'BE-LA-BRU',
    country,
    ['fr', 'nl'],
    {
      en: 'Bilingual area of Brussels-Capital',
      nl: 'Tweetalig gebied Brussel-Hoofdstad',
      fr: 'Région bilingue de Bruxelles-Capitale',
      de: 'Zweisprachiges Gebiet Brüssel-Hauptstadt',
      da: 'Det tosprogede område Bruxelles-hovedstaden',
    },
  ],
]

/** The language area of a municipality, by official language. */
export const languageAreaByLanguage: Readonly<Record<string, string>> = {
  nl: 'BE-LA-NL',
  fr: 'BE-LA-FR',
  de: 'BE-LA-DE',
  'fr+nl': 'BE-LA-BRU',
}

export const communitiesAndLanguageAreas: readonly PackArea[] = [
  ...communities.map(
    ([code, names]): PackArea => ({
      code,
      kind: 'community',
      names,
      parents: [{ hierarchy: 'language', parent: country }],
    }),
  ),
  ...languageAreas.map(
    ([code, parent, languages, names]): PackArea => ({
      code,
      kind: 'language_area',
      names,
      parents: [{ hierarchy: 'language', parent }],
      languages,
    }),
  ),
]
