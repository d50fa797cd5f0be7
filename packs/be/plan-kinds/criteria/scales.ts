import type { PackCriterion } from '#shared/pack-criterion.ts'
import { five } from '../../five-languages.ts'

/** Scale for an image or an expectation: how strongly it supports choosing the phenomenon. */
export const strength: PackCriterion['scale'] = [
  five('not', 'niet', 'pas du tout', 'nicht', 'ikke'),
  five('a little', 'een beetje', 'un peu', 'etwas', 'lidt'),
  five('clearly', 'duidelijk', 'clairement', 'deutlich', 'tydeligt'),
  five('strongly', 'sterk', 'fortement', 'stark', 'stærkt'),
]

/** Scale for influence on the phenomenon. */
export const reach: PackCriterion['scale'] = [
  five('no lever', 'geen hefboom', 'aucun levier', 'kein Hebel', 'ingen påvirkningsmulighed'),
  five('indirectly', 'onrechtstreeks', 'indirectement', 'mittelbar', 'indirekte'),
  five('with partners', 'met partners', 'avec des partenaires', 'mit Partnern', 'sammen med partnere'),
  five('by ourselves', 'zelf', 'par nous-mêmes', 'aus eigener Kraft', 'på egen hånd'),
]

/** Scale for the previous plan: whether it leaves work that must continue. */
export const progressScale: PackCriterion['scale'] = [
  five(
    'not a priority before, or achieved',
    'geen prioriteit voorheen, of bereikt',
    'pas de priorité avant, ou atteinte',
    'vorher keine Priorität oder bereits erreicht',
    'ingen prioritet før, eller nået',
  ),
  five(
    'largely achieved',
    'grotendeels bereikt',
    'largement atteinte',
    'weitgehend erreicht',
    'i det store og hele nået',
  ),
  five('half achieved', 'half bereikt', 'à moitié atteinte', 'zur Hälfte erreicht', 'halvt nået'),
  five(
    'work has only begun',
    'het werk is pas begonnen',
    'travail à peine commencé',
    'die Arbeit hat erst begonnen',
    'arbejdet er kun lige begyndt',
  ),
]
