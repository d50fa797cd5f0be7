import type { PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

/** Divisions since April 2014, by prosecution office. Offices that are not listed have no divisions. */
const divisions: Readonly<Record<string, readonly (readonly [key: string, nl: string, fr: string, de?: string])[]>> = {
  'BE-PROS-ANT': [
    ['ANTWERPEN', 'Antwerpen', 'Anvers'],
    ['MECHELEN', 'Mechelen', 'Malines', 'Mecheln'],
    ['TURNHOUT', 'Turnhout', 'Turnhout'],
  ],
  'BE-PROS-LIM': [
    ['HASSELT', 'Hasselt', 'Hasselt'],
    ['TONGEREN', 'Tongeren', 'Tongres'],
  ],
  'BE-PROS-OVL': [
    ['GENT', 'Gent', 'Gand'],
    ['DENDERMONDE', 'Dendermonde', 'Termonde'],
    ['OUDENAARDE', 'Oudenaarde', 'Audenarde'],
  ],
  'BE-PROS-WVL': [
    ['BRUGGE', 'Brugge', 'Bruges', 'Brügge'],
    ['IEPER', 'Ieper', 'Ypres', 'Ypern'],
    ['KORTRIJK', 'Kortrijk', 'Courtrai'],
    ['VEURNE', 'Veurne', 'Furnes'],
  ],
  'BE-PROS-MON': [
    ['MONS', 'Bergen', 'Mons', 'Mons'],
    ['TOURNAI', 'Doornik', 'Tournai', 'Tournai'],
  ],
  'BE-PROS-LIE': [
    ['LIEGE', 'Luik', 'Liège', 'Lüttich'],
    ['HUY', 'Hoei', 'Huy', 'Huy'],
    ['VERVIERS', 'Verviers', 'Verviers'],
  ],
  'BE-PROS-NAM': [
    ['NAMUR', 'Namen', 'Namur', 'Namur'],
    ['DINANT', 'Dinant', 'Dinant'],
  ],
  'BE-PROS-LUX': [
    ['ARLON', 'Aarlen', 'Arlon', 'Arlon'],
    ['MARCHE', 'Marche-en-Famenne', 'Marche-en-Famenne'],
    ['NEUFCHATEAU', 'Neufchâteau', 'Neufchâteau'],
  ],
}

/** English and Danish use the Dutch names for the Flemish seats, and the French names for the Walloon seats. */
const flemish = new Set(['BE-PROS-ANT', 'BE-PROS-LIM', 'BE-PROS-OVL', 'BE-PROS-WVL'])

const prosecutionDivisions = Object.entries(divisions).flatMap(([office, seats]) =>
  seats.map(([key, nl, fr, de = nl]): PackOrganisation => {
    const own = flemish.has(office) ? nl : fr
    return body(
      `${office}-${key}`,
      'prosecution_division',
      'district',
      [
        `Prosecution office, division ${own}`,
        `Parket, afdeling ${nl}`,
        `Parquet, division ${fr}`,
        `Staatsanwaltschaft, Abteilung ${de}`,
        `Anklagemyndigheden, afdeling ${own}`,
      ],
      { parent: office },
    )
  }),
)

export const justiceBodies: readonly PackOrganisation[] = [
  body(
    'BE-COLLEGE-PROSECUTORS-GENERAL',
    'college_of_prosecutors',
    'federal',
    [
      'College of Prosecutors-General',
      'College van procureurs-generaal',
      'Collège des procureurs généraux',
      'Kollegium der Generalprokuratoren',
      'Kollegiet af rigsadvokater',
    ],
    { area: 'BE' },
  ),
  body(
    'BE-FEDERAL-PROSECUTION',
    'federal_prosecution',
    'federal',
    [
      'Federal prosecution office',
      'Federaal parket',
      'Parquet fédéral',
      'Föderalstaatsanwaltschaft',
      'Den føderale anklagemyndighed',
    ],
    { area: 'BE' },
  ),
  ...prosecutionDivisions,
]
