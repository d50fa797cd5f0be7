import type { PackLevel } from '#shared/pack-level.ts'
import { five } from './five-languages.ts'

/** Levels of government and of planning. Stored laws of earlier versions use this list too (`earlier-laws.ts`). */
export const levels: readonly PackLevel[] = [
  {
    code: 'international',
    names: five('International', 'Internationaal', 'International', 'International', 'Internationalt'),
    textNames: five(
      'international level',
      'internationaal niveau',
      'niveau international',
      'internationale Ebene',
      'internationalt niveau',
    ),
    extent: 'abroad',
    published: 'european',
  },
  {
    code: 'federal',
    names: five('Federal', 'Federaal', 'Fédéral', 'Föderal', 'Føderalt'),
    textNames: five('federal level', 'federaal niveau', 'niveau fédéral', 'föderale Ebene', 'føderalt niveau'),
    extent: 'country',
    areaKind: 'country',
    published: 'national',
  },
  {
    code: 'national',
    names: five('National', 'Nationaal', 'National', 'National', 'Nationalt'),
    textNames: five('national level', 'nationaal niveau', 'niveau national', 'nationale Ebene', 'nationalt niveau'),
    extent: 'part',
  },
  {
    code: 'community',
    names: five('Community', 'Gemeenschap', 'Communauté', 'Gemeinschaft', 'Fællesskab'),
    textNames: five('communities', 'gemeenschappen', 'communautés', 'Gemeinschaften', 'fællesskaber'),
    extent: 'part',
    areaKind: 'community',
    published: 'community',
  },
  {
    code: 'region',
    names: five('Region', 'Gewest', 'Région', 'Region', 'Region'),
    textNames: five('regions', 'gewesten', 'régions', 'Regionen', 'regioner'),
    extent: 'part',
    areaKind: 'region',
    published: 'regional',
  },
  {
    code: 'province',
    names: five('Province', 'Provincie', 'Province', 'Provinz', 'Provins'),
    textNames: five('provinces', 'provincies', 'provinces', 'Provinzen', 'provinser'),
    extent: 'part',
    areaKind: 'province',
    published: 'provincial',
  },
  {
    code: 'district',
    names: five('District', 'Arrondissement', 'Arrondissement', 'Bezirk', 'Distrikt'),
    textNames: five('districts', 'arrondissementen', 'arrondissements', 'Bezirke', 'retskredse'),
    extent: 'part',
  },
  {
    code: 'zone',
    names: five('Police zone', 'Politiezone', 'Zone de police', 'Polizeizone', 'Politizone'),
    textNames: five('police zones', 'politiezones', 'zones de police', 'Polizeizonen', 'politizoner'),
    extent: 'local',
    areaKind: 'police_zone',
    published: 'police_zone',
  },
  {
    code: 'municipality',
    names: five('Municipality', 'Gemeente', 'Commune', 'Gemeinde', 'Kommune'),
    textNames: five('municipalities', 'gemeenten', 'communes', 'Gemeinden', 'kommuner'),
    extent: 'local',
    areaKind: 'municipality',
    published: 'municipal',
  },
  {
    code: 'private',
    names: five('Private partner', 'Private partner', 'Partenaire privé', 'Privater Partner', 'Privat partner'),
    textNames: five(
      'private partners',
      'private partners',
      'partenaires privés',
      'private Partner',
      'private partnere',
    ),
    extent: 'part',
  },
]
