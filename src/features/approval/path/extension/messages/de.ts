import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Gilt länger als der Zeitraum',
  until: 'Bis einschließlich',
  decidedOn: 'Beschlossen am',
  by: 'Von',
  why: 'Grundlage und Grund',
}
