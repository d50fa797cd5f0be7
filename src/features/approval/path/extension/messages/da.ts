import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Gælder længere end perioden',
  until: 'Til og med',
  decidedOn: 'Besluttet den',
  by: 'Af',
  why: 'Grundlag og grund',
}
