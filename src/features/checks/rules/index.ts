import type { Rule } from '../rule.ts'
import { accountability } from './accountability.ts'
import { adHoc } from './ad-hoc.ts'
import { answers } from './answers.ts'
import { argumentation } from './argumentation.ts'
import { carriedOut } from './carried-out.ts'
import { carriers } from './carriers.ts'
import { competentPartner } from './competent-partner.ts'
import { confidentiality } from './confidentiality.ts'
import { crosswalk } from './crosswalk.ts'
import { duplicates } from './duplicates.ts'
import { endings } from './endings.ts'
import { displacement, published } from './figures.ts'
import { geography } from './geography.ts'
import { load } from './load.ts'
import { marking } from './marking.ts'
import { means } from './means.ts'
import { additivity, ambiguity, ambition, measured } from './measuring.ts'
import { needs } from './needs.ts'
import { period } from './period.ts'
import { personalData } from './personal-data.ts'
import { remarks } from './remarks.ts'
import { requiredItems } from './required-items.ts'
import { translations } from './translations.ts'
import { wholeChain } from './whole-chain.ts'

/**
 * Every rule that the core knows: those of law (R) in the order of their numbers, then those of method (M). A pack binds
 * them to its law; unbound ones are off.
 */
export const rules: readonly Rule[] = [
  requiredItems,
  confidentiality,
  answers,
  argumentation,
  load,
  accountability,
  means,
  measured,
  ambition,
  additivity,
  ambiguity,
  published,
  marking,
  personalData,
  geography,
  endings,
  remarks,
  adHoc,
  crosswalk,
  displacement,
  wholeChain,
  competentPartner,
  needs,
  carriers,
  translations,
  carriedOut,
  period,
  duplicates,
]

/** What a pack may bind. */
export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id))
