import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  statuses: {
    on_track: 'op koers',
    attention: 'aandacht nodig',
    off_track: 'niet op koers',
    no_update: 'geen update',
    effort_only: 'inspanningsindicator',
    not_computed: 'niet berekend',
  },
  document: {
    title: 'Verwachte resultaten',
    description: 'Toegezegde en werkelijke resultaten, volgens de cijfers die de auteur van dit document mag lezen.',
    descriptionForOthers:
      'Toegezegde en werkelijke resultaten, volgens de cijfers die externe lezers mogen zien. Kleine aantallen worden niet getoond.',
    promise: 'Toegezegde resultaten.',
    element: labels.element,
    measured: 'Gemeten met',
    baseline: 'Uitgangswaarde',
    target: 'Streefwaarde',
    quarter: (number, year) => `K${number} ${year}`,
    now: 'Recentste',
    status: labels.status,
    opens: 'Elk cijfer is te herleiden tot de bronrijen, de definitie en de goedkeuring. Volg de code of voer ze in op',
  },
}
