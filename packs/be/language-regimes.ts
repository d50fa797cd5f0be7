import type { Language } from '#shared/language.ts'
import type { PackLanguageRegime, PackLanguageRule } from '#shared/pack-language-regime.ts'
import { five } from './five-languages.ts'

/** The regimes below paraphrase the law. Each detail that goes beyond the official language of an area is to be verified. */
const basis = five(
  'Laws on the use of languages in administrative matters, coordinated on 18 July 1966 (paraphrase, to be verified)',
  'Wetten op het gebruik van de talen in bestuurszaken, gecoördineerd op 18 juli 1966 (parafrase, te controleren)',
  'Lois sur l’emploi des langues en matière administrative, coordonnées le 18 juillet 1966 (paraphrase, à vérifier)',
  'Gesetze über den Sprachengebrauch in Verwaltungsangelegenheiten, koordiniert am 18. Juli 1966 (Umschreibung, zu prüfen)',
  'Love om brug af sprog i forvaltningen, koordineret den 18. juli 1966 (gengivelse, skal kontrolleres)',
)

const only = (language: Language): PackLanguageRule => ({ required: [language] })
const requireAndAllow = (required: readonly Language[], allowed: readonly Language[]): PackLanguageRule => ({
  required,
  allowed,
})

/** Federal bodies address a body in the language of its area, and the public in Dutch and French. */
const toReceiver: PackLanguageRule = { required: [], allowed: ['nl', 'fr', 'de'], followsReceiver: true }

const municipalitiesOf = (codes: readonly string[]): string[] => codes.map((code) => `BE-M-${code}`)

/** Six municipalities on the language border and six around Brussels, with facilities for speakers of French. */
const dutchWithFacilities = municipalitiesOf([
  '23009',
  '33016',
  '34043',
  '45041',
  '73028',
  '73109',
  '23098',
  '23099',
  '23100',
  '23101',
  '23102',
  '23103',
])

/** Comines-Warneton, Enghien, Flobecq and Mouscron, by their codes before and since 2019. */
const frenchWithFacilities = municipalitiesOf(['51019', '51067', '54007', '54010', '55010', '57096', '57097'])

/**
 * The language regimes of Belgium. The four language areas are those of article 4 of the Constitution. A police zone has no
 * language area of its own: its regime is that of its municipalities.
 */
export const languageRegimes: readonly PackLanguageRegime[] = [
  {
    code: 'federal',
    names: five(
      'Federal bodies',
      'Federale diensten',
      'Services fédéraux',
      'Föderale Dienststellen',
      'Føderale myndigheder',
    ),
    basis,
    basisKind: 'law',
    unverified: true,
    areas: ['BE'],
    organisationKinds: [
      'federal_government',
      'parliament',
      'security_council',
      'ministry',
      'federal_agency',
      'customs',
      'armed_forces',
      'social_inspectorate',
      'drug_policy_body',
      'interministerial_conference',
      'oversight_body',
      'federal_police',
      'police_directorate_general',
      'federal_police_unit',
      'police_advisory_body',
    ],
    purposes: {
      notice: requireAndAllow(['nl', 'fr'], ['de']),
      mail: toReceiver,
      public_edition: requireAndAllow(['nl', 'fr'], ['de']),
      document_to_authority: toReceiver,
    },
  },
  {
    code: 'dutch_area',
    names: five(
      'Dutch language area',
      'Nederlands taalgebied',
      'Région de langue néerlandaise',
      'Niederländisches Sprachgebiet',
      'Det nederlandske sprogområde',
    ),
    basis,
    basisKind: 'law',
    areas: ['BE-COM-NL', 'BE-R-02000', 'BE-P-10000', 'BE-P-20001', 'BE-P-30000', 'BE-P-40000', 'BE-P-70000'],
    within: ['BE-LA-NL'],
    purposes: {
      notice: only('nl'),
      mail: only('nl'),
      public_edition: only('nl'),
      document_to_authority: only('nl'),
    },
  },
  {
    code: 'french_area',
    names: five(
      'French language area',
      'Frans taalgebied',
      'Région de langue française',
      'Französisches Sprachgebiet',
      'Det franske sprogområde',
    ),
    basis,
    basisKind: 'law',
    areas: ['BE-COM-FR', 'BE-P-20002', 'BE-P-50000', 'BE-P-80000', 'BE-P-90000'],
    within: ['BE-LA-FR'],
    purposes: {
      notice: only('fr'),
      mail: only('fr'),
      public_edition: only('fr'),
      document_to_authority: only('fr'),
    },
  },
  {
    code: 'walloon_region',
    names: five(
      'Walloon Region and province of Liège',
      'Waals Gewest en provincie Luik',
      'Région wallonne et province de Liège',
      'Wallonische Region und Provinz Lüttich',
      'Vallonien og provinsen Liège',
    ),
    basis,
    basisKind: 'law',
    unverified: true,
    areas: ['BE-R-03000', 'BE-P-60000'],
    purposes: {
      notice: requireAndAllow(['fr'], ['de']),
      mail: { required: ['fr'], allowed: ['de'], followsReceiver: true },
      public_edition: requireAndAllow(['fr'], ['de']),
      document_to_authority: { required: ['fr'], allowed: ['de'], followsReceiver: true },
    },
  },
  {
    code: 'german_area',
    names: five(
      'German language area',
      'Duits taalgebied',
      'Région de langue allemande',
      'Deutsches Sprachgebiet',
      'Det tyske sprogområde',
    ),
    basis,
    basisKind: 'law',
    unverified: true,
    areas: ['BE-COM-DE'],
    within: ['BE-LA-DE'],
    purposes: {
      notice: { required: ['de', 'fr'], authentic: ['de'] },
      mail: requireAndAllow(['de'], ['fr']),
      public_edition: requireAndAllow(['de'], ['fr']),
      document_to_authority: requireAndAllow(['de'], ['fr']),
    },
  },
  {
    code: 'brussels',
    names: five(
      'Bilingual area of Brussels-Capital',
      'Tweetalig gebied Brussel-Hoofdstad',
      'Région bilingue de Bruxelles-Capitale',
      'Zweisprachiges Gebiet Brüssel-Hauptstadt',
      'Det tosprogede område Bruxelles-hovedstaden',
    ),
    basis,
    basisKind: 'law',
    unverified: true,
    areas: ['BE-R-04000'],
    within: ['BE-LA-BRU'],
    purposes: {
      // Both languages have the same rank. The order is that of the area.
      notice: { required: ['fr', 'nl'] },
      mail: { required: [], allowed: ['fr', 'nl'] },
      public_edition: { required: ['fr', 'nl'] },
      document_to_authority: { required: [], allowed: ['fr', 'nl'] },
    },
  },
  {
    code: 'dutch_with_french_facilities',
    names: five(
      'Municipalities of the Dutch language area with facilities for French speakers',
      'Gemeenten van het Nederlandse taalgebied met faciliteiten voor Franstaligen',
      'Communes de la région de langue néerlandaise à facilités pour francophones',
      'Gemeinden des niederländischen Sprachgebiets mit Erleichterungen für Französischsprachige',
      'Kommuner i det nederlandske sprogområde med særordning for fransktalende',
    ),
    basis,
    basisKind: 'law',
    unverified: true,
    areas: dutchWithFacilities,
    mixedRegime: 'dutch_area',
    purposes: {
      notice: { required: ['nl', 'fr'] },
      mail: requireAndAllow(['nl'], ['fr']),
      public_edition: { required: ['nl', 'fr'] },
      document_to_authority: only('nl'),
    },
  },
  {
    code: 'french_with_dutch_facilities',
    names: five(
      'Municipalities of the French language area with facilities for Dutch speakers',
      'Gemeenten van het Franse taalgebied met faciliteiten voor Nederlandstaligen',
      'Communes de la région de langue française à facilités pour néerlandophones',
      'Gemeinden des französischen Sprachgebiets mit Erleichterungen für Niederländischsprachige',
      'Kommuner i det franske sprogområde med særordning for nederlandsktalende',
    ),
    basis,
    basisKind: 'law',
    unverified: true,
    areas: frenchWithFacilities,
    mixedRegime: 'french_area',
    purposes: {
      notice: { required: ['fr', 'nl'] },
      mail: requireAndAllow(['fr'], ['nl']),
      public_edition: { required: ['fr', 'nl'] },
      document_to_authority: only('fr'),
    },
  },
  {
    code: 'french_with_german_facilities',
    names: five(
      'Malmedy and Waimes, with facilities for German speakers',
      'Malmedy en Weismes, met faciliteiten voor Duitstaligen',
      'Malmedy et Waimes, à facilités pour germanophones',
      'Malmedy und Weismes, mit Erleichterungen für Deutschsprachige',
      'Malmedy og Waimes, med særordning for tysktalende',
    ),
    basis,
    basisKind: 'law',
    unverified: true,
    areas: municipalitiesOf(['63049', '63080']),
    mixedRegime: 'french_area',
    purposes: {
      notice: requireAndAllow(['fr'], ['de']),
      mail: requireAndAllow(['fr'], ['de']),
      public_edition: requireAndAllow(['fr'], ['de']),
      document_to_authority: only('fr'),
    },
  },
]
