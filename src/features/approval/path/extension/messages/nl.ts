import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Geldt langer dan de periode',
  until: 'Tot en met',
  decidedOn: 'Beslist op',
  by: 'Door',
  why: 'Grondslag en reden',
}
