import type { Catalogue } from '#shared/messages.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** Messages of pages that list changes: the names of fields that only pages show, and the history. */
export const changePageMessages: Catalogue<typeof en> = { en, nl, fr, de, da }
