import type { PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]

/**
 * The fourteen districts of the crown prosecutors and the judicial police. The twelve judicial arrondissements have
 * fourteen prosecution offices, because Brussels (with Halle-Vilvoorde) and Hainaut have two each.
 */
const districts: readonly { key: string; area: string; words: Translations }[] = [
  { key: 'ANT', area: 'BE-JA-ANT', words: ['Antwerp', 'Antwerpen', 'Anvers', 'Antwerpen', 'Antwerpen'] },
  { key: 'LIM', area: 'BE-JA-LIM', words: ['Limburg', 'Limburg', 'Limbourg', 'Limburg', 'Limburg'] },
  {
    key: 'OVL',
    area: 'BE-JA-OVL',
    words: ['East Flanders', 'Oost-Vlaanderen', 'Flandre orientale', 'Ostflandern', 'Østflandern'],
  },
  {
    key: 'WVL',
    area: 'BE-JA-WVL',
    words: ['West Flanders', 'West-Vlaanderen', 'Flandre occidentale', 'Westflandern', 'Vestflandern'],
  },
  { key: 'LEU', area: 'BE-JA-LEU', words: ['Leuven', 'Leuven', 'Louvain', 'Löwen', 'Leuven'] },
  { key: 'BRU', area: 'BE-JD-BRU', words: ['Brussels', 'Brussel', 'Bruxelles', 'Brüssel', 'Bruxelles'] },
  {
    key: 'HAV',
    area: 'BE-JD-HAV',
    words: ['Halle-Vilvoorde', 'Halle-Vilvoorde', 'Hal-Vilvorde', 'Halle-Vilvoorde', 'Halle-Vilvoorde'],
  },
  {
    key: 'BRW',
    area: 'BE-JA-BRW',
    words: ['Walloon Brabant', 'Waals-Brabant', 'Brabant wallon', 'Wallonisch-Brabant', 'Vallonsk Brabant'],
  },
  { key: 'CHA', area: 'BE-JD-CHA', words: ['Charleroi', 'Charleroi', 'Charleroi', 'Charleroi', 'Charleroi'] },
  {
    key: 'MON',
    area: 'BE-JD-MON',
    words: ['Mons-Tournai', 'Bergen-Doornik', 'Mons-Tournai', 'Mons-Tournai', 'Mons-Tournai'],
  },
  { key: 'LIE', area: 'BE-JA-LIE', words: ['Liège', 'Luik', 'Liège', 'Lüttich', 'Liège'] },
  { key: 'NAM', area: 'BE-JA-NAM', words: ['Namur', 'Namen', 'Namur', 'Namur', 'Namur'] },
  { key: 'LUX', area: 'BE-JA-LUX', words: ['Luxembourg', 'Luxemburg', 'Luxembourg', 'Luxemburg', 'Luxembourg'] },
  { key: 'EUP', area: 'BE-JA-EUP', words: ['Eupen', 'Eupen', 'Eupen', 'Eupen', 'Eupen'] },
]

const prosecution = ({ key, area, words: [en, nl, fr, de, da] }: (typeof districts)[number]): PackOrganisation =>
  body(
    `BE-PROS-${key}`,
    'prosecution',
    'district',
    [
      `Prosecution office, ${en}`,
      `Parket van de procureur des Konings, ${nl}`,
      `Parquet du procureur du Roi, ${fr}`,
      `Staatsanwaltschaft des Prokurators des Königs, ${de}`,
      `Anklagemyndigheden (procureur du Roi), ${da}`,
    ],
    { area },
  )

const judicialDirectorate = ({
  key,
  area,
  words: [en, nl, fr, de, da],
}: (typeof districts)[number]): PackOrganisation =>
  body(
    `BE-FGP-${key}`,
    'judicial_directorate',
    'district',
    [
      `Federal judicial police, ${en}`,
      `Federale gerechtelijke politie (FGP), ${nl}`,
      `Police judiciaire fédérale (PJF), ${fr}`,
      `Föderale Gerichtspolizei, ${de}`,
      `Det føderale kriminalpoliti, ${da}`,
    ],
    { area, parent: 'BE-FP-DGJ' },
  )

/** Distribution of investigators between zones and federal police in a district (details unverified). */
const consultation = ({ key, area, words: [en, nl, fr, de, da] }: (typeof districts)[number]): PackOrganisation =>
  body(
    `BE-DIC-${key}`,
    'district_consultation',
    'district',
    [
      `District investigation consultation, ${en}`,
      `Rechercheoverleg, ${nl}`,
      `Concertation de recherche, ${fr}`,
      `Ermittlungskonzertierung, ${de}`,
      `Retskredsens efterforskningsråd, ${da}`,
    ],
    { area, parent: `BE-PROS-${key}` },
  )

export const districtBodies: readonly PackOrganisation[] = [
  ...districts.map(prosecution),
  ...districts.map(judicialDirectorate),
  ...districts.map(consultation),
]
