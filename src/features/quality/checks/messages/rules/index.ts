import type { Language } from '#shared/language.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { RuleMessages } from './rule-messages.ts'

export const ruleMessages: Readonly<Record<Language, RuleMessages>> = { en, nl, fr, de, da }
