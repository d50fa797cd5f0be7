import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  extended: (day) => `prolongé jusqu’au ${day}`,
  replaced: (day) => `remplacé à partir du ${day}`,
  replacedBy: (title, day) => `remplacé par « ${title} » à partir du ${day}`,
  ended: (day) => `terminé le ${day}`,
}
