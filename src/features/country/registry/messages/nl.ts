import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  levels: {
    international: 'Internationaal',
    federal: 'Federaal',
    national: 'Nationaal',
    community: 'Gemeenschap',
    region: 'Gewest',
    province: headings.province,
    district: 'Arrondissement',
    zone: 'Politiezone',
    municipality: headings.municipality,
    private: 'Private partner',
    instance: 'Beheerder van deze installatie',
  },
  hierarchies: {
    border: 'Grensregio',
  },
  areaKinds: {
    country: 'land',
    region: 'gewest',
    province: 'provincie',
    arrondissement: 'bestuurlijk arrondissement',
    municipality: kinds.municipality,
    community: 'gemeenschap',
    language_area: 'taalgebied',
    court_of_appeal_area: 'rechtsgebied van een hof van beroep',
    judicial_arrondissement: 'gerechtelijk arrondissement',
    coordination_area: 'coördinatiegebied',
    police_zone: 'politiezone',
    crime_statistics_district: 'district van de criminaliteitsstatistieken',
    unzoned_place: 'plaats buiten de zones',
    unknown_place: 'onbekende plaats',
    foreign_country: 'ander land',
    foreign_region: 'regio in een ander land',
    border_region: 'grensregio',
  },
}
