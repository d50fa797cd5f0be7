import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  untitled: 'Uden titel',
  history: {
    title: 'Historik',
    hint: 'Hvem der ændrede hvad, hvornår og hvorfor. De seneste ændringer står øverst.',
    none: 'Ingen ændringer endnu',
    thePlan: 'Planen',
    system: 'systemet',
    unreadable: 'indhold, der ikke er synligt for dig',
  },
}
