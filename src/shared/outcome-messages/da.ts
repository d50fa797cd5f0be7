import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  added: 'tilføjet',
  changed: 'ændret',
  moved: 'flyttet',
  new: 'ny',
  removed: 'fjernet',
  unchanged: 'uændret',
}
