import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  added: 'hinzugefügt',
  changed: 'geändert',
  moved: 'verschoben',
  new: 'neu',
  removed: 'entfernt',
  unchanged: 'unverändert',
}
