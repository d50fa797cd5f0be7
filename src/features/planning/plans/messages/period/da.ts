import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  extended: (day) => `forlænget til og med ${day}`,
  replaced: (day) => `erstattet fra ${day}`,
  replacedBy: (title, day) => `erstattet af »${title}« fra ${day}`,
  ended: (day) => `afsluttet ${day}`,
}
