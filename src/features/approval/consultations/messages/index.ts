import type { Catalogue } from '#shared/messages.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** Messages of consultations for documents, emails and replies. */
export const consultationMessages: Catalogue<typeof en> = { en, nl, fr, de, da }
