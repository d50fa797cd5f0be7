import type { Catalogue } from '#shared/messages.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** Messages for lists of changes: the names of fields, the history, and whether a row is new, changed or removed. */
export const changeMessages: Catalogue<typeof en> = { en, nl, fr, de, da }
