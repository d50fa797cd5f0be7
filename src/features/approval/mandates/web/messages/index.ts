import type { Catalogue } from '#shared/messages.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** Messages for powers of attorney, including the declared errors. */
export const mandateMessages: Catalogue<typeof en> = { en, nl, fr, de, da }
