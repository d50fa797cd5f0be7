import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  extended: (day) => `verlengd tot en met ${day}`,
  replaced: (day) => `vervangen vanaf ${day}`,
  replacedBy: (title, day) => `vervangen door “${title}” vanaf ${day}`,
  ended: (day) => `beëindigd op ${day}`,
}
