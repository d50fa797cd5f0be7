import type { PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

const provinces: readonly (readonly [nis: string, en: string, nl: string, fr: string, de: string, da: string])[] = [
  ['10000', 'Antwerp', 'Antwerpen', 'Anvers', 'Antwerpen', 'Antwerpen'],
  ['20001', 'Flemish Brabant', 'Vlaams-Brabant', 'Brabant flamand', 'Flämisch-Brabant', 'Flamsk Brabant'],
  ['20002', 'Walloon Brabant', 'Waals-Brabant', 'Brabant wallon', 'Wallonisch-Brabant', 'Vallonsk Brabant'],
  ['30000', 'West Flanders', 'West-Vlaanderen', 'Flandre occidentale', 'Westflandern', 'Vestflandern'],
  ['40000', 'East Flanders', 'Oost-Vlaanderen', 'Flandre orientale', 'Ostflandern', 'Østflandern'],
  ['50000', 'Hainaut', 'Henegouwen', 'Hainaut', 'Hennegau', 'Hainaut'],
  ['60000', 'Liège', 'Luik', 'Liège', 'Lüttich', 'Liège'],
  ['70000', 'Limburg', 'Limburg', 'Limbourg', 'Limburg', 'Limburg'],
  ['80000', 'Luxembourg', 'Luxemburg', 'Luxembourg', 'Luxemburg', 'Luxembourg'],
  ['90000', 'Namur', 'Namen', 'Namur', 'Namur', 'Namur'],
]

const governors = provinces.map(([nis, en, nl, fr, de, da]) =>
  body(
    `BE-GOVERNOR-${nis}`,
    'governor_services',
    'province',
    [
      `Governor of the province of ${en}`,
      `Gouverneur van de provincie ${nl}`,
      `Gouverneur de province, ${fr}`,
      `Gouverneur der Provinz ${de}`,
      `Guvernøren for provinsen ${da}`,
    ],
    { area: `BE-P-${nis}` },
  ),
)

/** Coordination between zones (partly unverified). */
const consultations = provinces.map(([nis, en, nl, fr, de, da]) =>
  body(
    `BE-PSC-${nis}`,
    'provincial_consultation',
    'province',
    [
      `Provincial security consultation, ${en}`,
      `Provinciaal veiligheidsoverleg, ${nl}`,
      `Concertation provinciale de sécurité, ${fr}`,
      `Provinziale Sicherheitskonzertierung, ${de}`,
      `Provinsens sikkerhedsråd, ${da}`,
    ],
    { area: `BE-P-${nis}`, parent: `BE-GOVERNOR-${nis}` },
  ),
)

/** Brussels-Capital is outside any province. A high official has the remaining duties of a governor. */
const brusselsHighOfficial = body(
  'BE-GOVERNOR-04000',
  'governor_services',
  'province',
  [
    'High official of Brussels-Capital',
    'Hoge ambtenaar van Brussel-Hoofdstad',
    'Haut fonctionnaire de Bruxelles-Capitale',
    'Hoher Beamter von Brüssel-Hauptstadt',
    'Højtstående embedsmand for Bruxelles-Hovedstad',
  ],
  { area: 'BE-R-04000' },
)

export const provinceBodies: readonly PackOrganisation[] = [...governors, brusselsHighOfficial, ...consultations]
