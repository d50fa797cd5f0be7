import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  extended: (day) => `verlängert bis ${day}`,
  replaced: (day) => `ab ${day} ersetzt`,
  replacedBy: (title, day) => `ab ${day} durch „${title}“ ersetzt`,
  ended: (day) => `am ${day} beendet`,
}
