import type { PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]

/**
 * The fourteen districts of the crown prosecutors and the judicial police. The twelve judicial arrondissements have
 * fourteen prosecution offices, because Brussels (with Halle-Vilvoorde) and Hainaut have two each.
 */
const districts: readonly { key: string; area: string; names: Translations }[] = [
  { key: 'ANT', area: 'BE-JA-ANT', names: ['Antwerp', 'Antwerpen', 'Anvers', 'Antwerpen', 'Antwerpen'] },
  { key: 'LIM', area: 'BE-JA-LIM', names: ['Limburg', 'Limburg', 'Limbourg', 'Limburg', 'Limburg'] },
  {
    key: 'OVL',
    area: 'BE-JA-OVL',
    names: ['East Flanders', 'Oost-Vlaanderen', 'Flandre orientale', 'Ostflandern', 'Østflandern'],
  },
  {
    key: 'WVL',
    area: 'BE-JA-WVL',
    names: ['West Flanders', 'West-Vlaanderen', 'Flandre occidentale', 'Westflandern', 'Vestflandern'],
  },
  { key: 'LEU', area: 'BE-JA-LEU', names: ['Leuven', 'Leuven', 'Louvain', 'Löwen', 'Leuven'] },
  { key: 'BRU', area: 'BE-JD-BRU', names: ['Brussels', 'Brussel', 'Bruxelles', 'Brüssel', 'Bruxelles'] },
  {
    key: 'HAV',
    area: 'BE-JD-HAV',
    names: ['Halle-Vilvoorde', 'Halle-Vilvoorde', 'Hal-Vilvorde', 'Halle-Vilvoorde', 'Halle-Vilvoorde'],
  },
  {
    key: 'BRW',
    area: 'BE-JA-BRW',
    names: ['Walloon Brabant', 'Waals-Brabant', 'Brabant wallon', 'Wallonisch-Brabant', 'Vallonsk Brabant'],
  },
  { key: 'CHA', area: 'BE-JD-CHA', names: ['Charleroi', 'Charleroi', 'Charleroi', 'Charleroi', 'Charleroi'] },
  {
    key: 'MON',
    area: 'BE-JD-MON',
    names: ['Mons-Tournai', 'Bergen-Doornik', 'Mons-Tournai', 'Mons-Tournai', 'Mons-Tournai'],
  },
  { key: 'LIE', area: 'BE-JA-LIE', names: ['Liège', 'Luik', 'Liège', 'Lüttich', 'Liège'] },
  { key: 'NAM', area: 'BE-JA-NAM', names: ['Namur', 'Namen', 'Namur', 'Namur', 'Namur'] },
  { key: 'LUX', area: 'BE-JA-LUX', names: ['Luxembourg', 'Luxemburg', 'Luxembourg', 'Luxemburg', 'Luxembourg'] },
  { key: 'EUP', area: 'BE-JA-EUP', names: ['Eupen', 'Eupen', 'Eupen', 'Eupen', 'Eupen'] },
]

const prosecution = ({ key, area, names: [en, nl, fr, de, da] }: (typeof districts)[number]): PackOrganisation =>
  body(
    `BE-PROS-${key}`,
    'prosecution',
    'district',
    [
      `Prosecution office, ${en}`,
      `Parket van de procureur des Konings, ${nl}`,
      `Parquet du procureur du Roi, ${fr}`,
      `Staatsanwaltschaft des Prokurators des Königs, ${de}`,
      `Anklagemyndigheden, ${da}`,
    ],
    { area },
  )

const judicialDirectorate = ({
  key,
  area,
  names: [en, nl, fr, de, da],
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
const consultation = ({ key, area, names: [en, nl, fr, de, da] }: (typeof districts)[number]): PackOrganisation =>
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
