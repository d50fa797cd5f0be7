import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  levels: {
    international: 'International',
    federal: 'Fédéral',
    national: 'National',
    community: 'Communauté',
    region: 'Région',
    province: headings.province,
    district: 'Arrondissement',
    zone: 'Zone de police',
    municipality: headings.municipality,
    private: 'Partenaire privé',
    instance: 'Gestionnaire de cette installation',
  },
  hierarchies: {
    border: 'Région frontalière',
  },
  areaKinds: {
    country: 'pays',
    region: 'région',
    province: 'province',
    arrondissement: 'arrondissement administratif',
    municipality: kinds.municipality,
    community: 'communauté',
    language_area: 'région linguistique',
    court_of_appeal_area: 'ressort d’une cour d’appel',
    judicial_arrondissement: 'arrondissement judiciaire',
    coordination_area: 'zone de coordination',
    police_zone: 'zone de police',
    crime_statistics_district: 'district des statistiques de criminalité',
    unzoned_place: 'lieu hors zone',
    unknown_place: 'lieu inconnu',
    foreign_country: 'pays étranger',
    foreign_region: 'région étrangère',
    border_region: 'région frontalière',
  },
}
