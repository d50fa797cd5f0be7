import { da as headings } from '#shared/heading-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  levels: {
    international: 'Internationalt',
    federal: 'Føderalt',
    national: 'Nationalt',
    community: 'Fællesskab',
    region: 'Region',
    province: headings.province,
    district: 'Distrikt',
    zone: 'Politizone',
    municipality: headings.municipality,
    private: 'Privat partner',
    instance: 'Driftsansvarlig for installationen',
  },
  hierarchies: {
    border: 'Grænseregion',
  },
  areaKinds: {
    country: 'land',
    region: 'region',
    province: 'provins',
    arrondissement: 'administrativt arrondissement',
    municipality: kinds.municipality,
    community: 'fællesskab',
    language_area: 'sprogområde',
    court_of_appeal_area: 'appelretskreds',
    judicial_arrondissement: 'retskreds',
    coordination_area: 'koordinationsområde',
    police_zone: 'politizone',
    crime_statistics_district: 'distrikt i kriminalstatistikken',
    unzoned_place: 'sted uden for zonerne',
    unknown_place: 'ukendt sted',
    foreign_country: 'andet land',
    foreign_region: 'region i et andet land',
    border_region: 'grænseregion',
  },
}
