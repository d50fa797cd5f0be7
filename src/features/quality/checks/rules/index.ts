import type { Rule } from '../rule.ts'
import { accountability } from './accountability.ts'
import { adHoc } from './ad-hoc.ts'
import { answers } from './answers.ts'
import { argumentation } from './argumentation.ts'
import { carriedOut } from './carried-out.ts'
import { carriers } from './carriers.ts'
import { remarks } from './comments.ts'
import { competentPartner } from './competent-partner.ts'
import { confidentiality } from './confidentiality.ts'
import { crosswalk } from './crosswalk.ts'
import { duplicates } from './duplicates.ts'
import { duration } from './duration.ts'
import { endings } from './endings.ts'
import { evaluationPlanned } from './evaluation.ts'
import { displacement, published } from './figures.ts'
import { geography } from './geography.ts'
import { load } from './load.ts'
import { marking } from './marking.ts'
import { additivity, ambiguity, ambition, measured } from './measuring.ts'
import { needs } from './needs.ts'
import { decided, motivated, throughBefore } from './path.ts'
import { period } from './period.ts'
import { personalData } from './personal-data.ts'
import { requiredItems } from './required-items.ts'
import { means } from './resources.ts'
import { reviewed } from './review.ts'
import { translations } from './translations.ts'
import { wholeChain } from './whole-chain.ts'

/**
 * Every rule that the core knows: those of law (R) in the order of their numbers, then those of method (M), then general ones, which
 * a country binds under numbers of its own. A pack binds them to its law; unbound ones are off.
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
  decided,
  throughBefore,
  motivated,
  duration,
  reviewed,
  evaluationPlanned,
]

const idsOf = (its: readonly Rule[]): ReadonlySet<string> => new Set(its.map(({ id }) => id))

/** What a pack may bind by its number, and what under a number of its own. */
export const ruleIds = {
  numbered: idsOf(rules.filter(({ general }) => !general)),
  general: idsOf(rules.filter(({ general }) => general)),
} as const
