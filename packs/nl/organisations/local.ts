import type { PackArea, PackOrganisation } from '#shared/pack.ts'
import { body } from './body.ts'

/** Returns the bodies of a region: the unit, the prosecution office, and the meeting of mayors and chief prosecutor. */
export const makeRegionOrganisations = ({ code, names }: PackArea): PackOrganisation[] => {
  const key = code.slice('NL-R-'.length)
  const name = names.nl ?? ''
  return [
    body(
      `NL-UNIT-${key}`,
      'police_unit',
      'region',
      [
        `Regional unit ${name}`,
        `Regionale eenheid ${name}`,
        `Unité régionale ${name}`,
        `Regionale Einheit ${name}`,
        `Regional enhed ${name}`,
      ],
      { area: code, parent: 'NL-POLICE' },
    ),
    body(
      `NL-PROS-${key}`,
      'prosecution',
      'region',
      [
        `District prosecution office ${name}`,
        `Arrondissementsparket ${name}`,
        `Parquet d’arrondissement ${name}`,
        `Bezirksstaatsanwaltschaft ${name}`,
        `Anklagemyndigheden ${name}`,
      ],
      { area: code, parent: 'NL-PROSECUTION-BOARD' },
    ),
    body(
      `NL-RBO-${key}`,
      'regional_consultation',
      'region',
      [
        `Mayors and chief prosecutor of ${name}`,
        `Regionaal bestuurlijk overleg ${name}`,
        `Concertation régionale ${name}`,
        `Regionale Beratung ${name}`,
        `Regionalt samråd ${name}`,
      ],
      { area: code },
    ),
  ]
}

/** Returns the bodies of a municipality: council, executive, and the triangle of mayor, prosecutor and police. */
export const makeMunicipalityOrganisations = ({ code, names }: PackArea): PackOrganisation[] => {
  const number = code.slice('NL-M-'.length)
  const name = names.nl ?? ''
  const within = { area: code, parent: `NL-MUN-${number}` }
  return [
    body(
      `NL-MUN-${number}`,
      'municipality',
      'municipality',
      [`Municipality of ${name}`, `Gemeente ${name}`, `Commune de ${name}`, `Gemeinde ${name}`, `${name} kommune`],
      { area: code },
    ),
    body(
      `NL-COUNCIL-${number}`,
      'municipal_council',
      'municipality',
      [
        `Municipal council of ${name}`,
        `Gemeenteraad ${name}`,
        `Conseil municipal de ${name}`,
        `Gemeinderat ${name}`,
        `Kommunalbestyrelsen i ${name}`,
      ],
      within,
    ),
    body(
      `NL-EXEC-${number}`,
      'municipal_executive',
      'municipality',
      [
        `Executive of ${name}`,
        `College van ${name}`,
        `Collège de ${name}`,
        `Kollegium von ${name}`,
        `Ledelsen i ${name}`,
      ],
      within,
    ),
    body(
      `NL-TRIANGLE-${number}`,
      'local_triangle',
      'municipality',
      [
        `Local triangle of ${name}`,
        `Driehoek ${name}`,
        `Triangle local de ${name}`,
        `Lokales Dreieck ${name}`,
        `Lokal trekant i ${name}`,
      ],
      within,
    ),
  ]
}
