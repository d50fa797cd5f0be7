import type { PackAnswerReaders } from '#shared/pack-answer-readers.ts'
import { five } from './five-languages.ts'

/**
 * Who reads the answers of a police zone by name: the ministries of the ministers who approve the zonal plan, the other
 * authorities of article 37 (mayors with their college and council, crown prosecutor), the zonal security council
 * (article 35), and the director-coordinator. The governor is no authority of article 37 and sees rows per province.
 *
 * Brussels has no province, so its zones are a row of the region.
 */
export const answerReaders: readonly PackAnswerReaders[] = [
  {
    organisationKind: 'police_zone',
    basis: five(
      'Act of 7 December 1998, articles 4, 35 and 37',
      'Wet van 7 december 1998, artikelen 4, 35 en 37',
      'Loi du 7 décembre 1998, articles 4, 35 et 37',
      'Gesetz vom 7. Dezember 1998, Artikel 4, 35 und 37',
      'Lov af 7. december 1998, artikel 4, 35 og 37',
    ),
    readers: [
      { body: 'BE-FPS-INTERIOR' },
      { body: 'BE-FPS-JUSTICE' },
      { bodyKind: 'zonal_security_council', place: 'own' },
      { bodyKind: 'police_college', place: 'own' },
      { bodyKind: 'police_council', place: 'own' },
      { bodyKind: 'municipality', place: 'within', hierarchy: 'police' },
      { bodyKind: 'coordination_directorate', place: 'above', hierarchy: 'police' },
      { bodyKind: 'prosecution', place: 'above', hierarchy: 'judicial' },
      // Brussels and Hainaut have two crown prosecutors per judicial district, each for a district of this hierarchy.
      { bodyKind: 'prosecution', place: 'above', hierarchy: 'crime_statistics' },
    ],
    groupedBy: { hierarchy: 'administrative', areaKinds: ['province', 'region'] },
    minimum: 3,
  },
]
