import { de as headings } from '#shared/heading-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  levels: {
    international: 'International',
    federal: 'Föderal',
    national: 'National',
    community: 'Gemeinschaft',
    region: 'Region',
    province: headings.province,
    district: 'Bezirk',
    zone: 'Polizeizone',
    municipality: headings.municipality,
    private: 'Privater Partner',
    instance: 'Betreiber dieser Installation',
  },
  hierarchies: {
    border: 'Grenzregion',
  },
  areaKinds: {
    country: 'Land',
    region: 'Region',
    province: 'Provinz',
    arrondissement: 'Verwaltungsbezirk',
    municipality: kinds.municipality,
    community: 'Gemeinschaft',
    language_area: 'Sprachgebiet',
    court_of_appeal_area: 'Bezirk eines Appellationshofs',
    judicial_arrondissement: 'Gerichtsbezirk',
    coordination_area: 'Koordinationsgebiet',
    police_zone: 'Polizeizone',
    crime_statistics_district: 'Bezirk der Kriminalstatistik',
    unzoned_place: 'Ort außerhalb der Zonen',
    unknown_place: 'unbekannter Ort',
    foreign_country: 'Ausland',
    foreign_region: 'Region im Ausland',
    border_region: 'Grenzregion',
  },
}
