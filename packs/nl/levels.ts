import type { PackLevel } from '#shared/pack-level.ts'
import { five } from './five-languages.ts'

/** Levels of government and of planning, from the widest to the most local. */
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
  },
  {
    code: 'national',
    names: five('National', 'Nationaal', 'National', 'National', 'Nationalt'),
    textNames: five('national level', 'nationaal niveau', 'niveau national', 'nationale Ebene', 'nationalt niveau'),
    extent: 'country',
    areaKind: 'country',
    published: 'national',
  },
  {
    code: 'region',
    names: five('Region', 'Regio', 'Région', 'Region', 'Region'),
    textNames: five('regions', 'regio’s', 'régions', 'Regionen', 'regioner'),
    extent: 'part',
  },
  {
    code: 'municipality',
    names: five('Municipality', 'Gemeente', 'Commune', 'Gemeinde', 'Kommune'),
    textNames: five('municipalities', 'gemeenten', 'communes', 'Gemeinden', 'kommuner'),
    extent: 'local',
    areaKind: 'municipality',
    published: 'municipal',
    readsResourcesOf: 'bodies_above',
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
