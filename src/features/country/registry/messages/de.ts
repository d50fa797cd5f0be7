import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  levels: {
    international: 'International',
    federal: 'Föderal',
    national: 'National',
    community: 'Gemeinschaft',
    region: 'Region',
    province: 'Provinz',
    district: 'Bezirk',
    zone: 'Polizeizone',
    municipality: 'Gemeinde',
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
    municipality: 'Gemeinde',
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
