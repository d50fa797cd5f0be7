import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  untitled: 'Zonder titel',
  history: {
    title: 'Geschiedenis',
    hint: 'Wie wat wijzigde, wanneer en waarom. De recentste wijzigingen staan bovenaan.',
    none: 'Nog geen wijzigingen',
    thePlan: 'Het plan',
    system: 'het systeem',
    unreadable: 'inhoud die niet zichtbaar is voor u',
  },
}
