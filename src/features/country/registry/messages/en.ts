import { en as headings } from '#shared/heading-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
/** Messages of the registry: levels, hierarchies and area kinds that the pack does not name. */
export const en = {
  levels: {
    international: 'International',
    federal: 'Federal',
    national: 'National',
    community: 'Community',
    region: 'Region',
    province: headings.province,
    district: 'District',
    zone: 'Police zone',
    municipality: headings.municipality,
    private: 'Private partner',
    instance: 'Operator of this instance',
  },
  hierarchies: {
    border: 'Border region',
  },
  areaKinds: {
    country: 'country',
    region: 'region',
    province: 'province',
    arrondissement: 'administrative arrondissement',
    municipality: kinds.municipality,
    community: 'community',
    language_area: 'language area',
    court_of_appeal_area: 'court of appeal area',
    judicial_arrondissement: 'judicial arrondissement',
    coordination_area: 'coordination area',
    police_zone: 'police zone',
    crime_statistics_district: 'crime statistics district',
    unzoned_place: 'place outside the zones',
    unknown_place: 'unknown place',
    foreign_country: 'foreign country',
    foreign_region: 'foreign region',
    border_region: 'border region',
  },
}
