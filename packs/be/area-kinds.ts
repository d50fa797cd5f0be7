import type { CountryPack } from '#shared/pack.ts'
import { five } from './five-languages.ts'

/** Names of the kinds of area. */
export const areaKinds: NonNullable<CountryPack['areaKinds']> = [
  { code: 'region', names: five('region', 'gewest', 'région', 'Region', 'region') },
  { code: 'province', names: five('province', 'provincie', 'province', 'Provinz', 'provins') },
  {
    code: 'arrondissement',
    names: five(
      'administrative arrondissement',
      'bestuurlijk arrondissement',
      'arrondissement administratif',
      'Verwaltungsbezirk',
      'administrativt arrondissement',
    ),
  },
  { code: 'municipality', names: five('municipality', 'gemeente', 'commune', 'Gemeinde', 'kommune') },
  { code: 'community', names: five('community', 'gemeenschap', 'communauté', 'Gemeinschaft', 'fællesskab') },
  {
    code: 'language_area',
    names: five('language area', 'taalgebied', 'région linguistique', 'Sprachgebiet', 'sprogområde'),
  },
  {
    code: 'court_of_appeal_area',
    names: five(
      'court of appeal area',
      'rechtsgebied van een hof van beroep',
      'ressort d’une cour d’appel',
      'Bezirk eines Appellationshofs',
      'appelretskreds',
    ),
  },
  {
    code: 'judicial_arrondissement',
    names: five(
      'judicial arrondissement',
      'gerechtelijk arrondissement',
      'arrondissement judiciaire',
      'Gerichtsbezirk',
      'retskreds',
    ),
  },
  {
    code: 'coordination_area',
    names: five(
      'coordination area',
      'coördinatiegebied',
      'zone de coordination',
      'Koordinationsgebiet',
      'koordinationsområde',
    ),
  },
  { code: 'police_zone', names: five('police zone', 'politiezone', 'zone de police', 'Polizeizone', 'politizone') },
  {
    code: 'crime_statistics_district',
    names: five(
      'crime statistics district',
      'district van de criminaliteitsstatistieken',
      'district des statistiques de criminalité',
      'Bezirk der Kriminalstatistik',
      'distrikt i kriminalstatistikken',
    ),
  },
  {
    code: 'unzoned_place',
    names: five(
      'place outside the zones',
      'plaats buiten de zones',
      'lieu hors zone',
      'Ort außerhalb der Zonen',
      'sted uden for zonerne',
    ),
  },
]
