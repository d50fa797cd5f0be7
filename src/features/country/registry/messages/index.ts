import type { Catalogue } from '#shared/messages.ts'
import { da, acts as daActs } from './da.ts'
import { de, acts as deActs } from './de.ts'
import { en, acts as enActs } from './en.ts'
import { fr, acts as frActs } from './fr.ts'
import { nl, acts as nlActs } from './nl.ts'

export const registryMessages: Catalogue<typeof en> = { en, nl, fr, de, da }

export const registryJournalMessages: Catalogue<typeof enActs> = {
  en: enActs,
  nl: nlActs,
  fr: frActs,
  de: deActs,
  da: daActs,
}
