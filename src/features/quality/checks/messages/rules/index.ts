import type { Catalogue } from '#shared/messages.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { RuleMessages } from './rule-messages.ts'

export const ruleMessages: Catalogue<RuleMessages> = { en, nl, fr, de, da }
