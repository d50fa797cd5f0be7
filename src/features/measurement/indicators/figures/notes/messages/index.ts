import type { Catalogue } from '#shared/messages.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export const figureNoteMessages: Catalogue<typeof en> = { en, nl, fr, de, da }
