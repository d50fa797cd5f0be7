import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  untitled: 'Ohne Titel',
  history: {
    title: 'Verlauf',
    hint: 'Wer was wann und warum geändert hat. Die neuesten Änderungen stehen oben.',
    none: 'Noch keine Änderungen',
    thePlan: 'Der Plan',
    system: 'das System',
    unreadable: 'für Sie nicht sichtbarer Inhalt',
  },
}
