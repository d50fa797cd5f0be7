import type { Rule } from '../rule.ts'
import { accountability } from './accountability.ts'
import { adHoc } from './ad-hoc.ts'
import { answers } from './answers.ts'
import { argumentation } from './argumentation.ts'
import { carriedOut } from './carried-out.ts'
import { carriers } from './carriers.ts'
import { comments } from './comments.ts'
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
import { decided, priorStepsCompleted, reasonGiven } from './path.ts'
import { period } from './period.ts'
import { personalData } from './personal-data.ts'
import { requiredItems } from './required-items.ts'
import { resources } from './resources.ts'
import { reviewed } from './review.ts'
import { translations } from './translations.ts'
import { wholeChain } from './whole-chain.ts'

/**
 * All rules of the core, in this order: rules of law (R) by number, rules of method (M), and general rules that a
 * country binds under numbers of the country. A pack binds them to the country's law. Rules without a binding are off.
 */
export const rules: readonly Rule[] = [
  requiredItems,
  confidentiality,
  answers,
  argumentation,
  load,
  accountability,
  resources,
  measured,
  ambition,
  additivity,
  ambiguity,
  published,
  marking,
  personalData,
  geography,
  endings,
  comments,
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
  priorStepsCompleted,
  reasonGiven,
  duration,
  reviewed,
  evaluationPlanned,
]

const toIdSet = (group: readonly Rule[]): ReadonlySet<string> => new Set(group.map(({ id }) => id))

/** Ids of the rules that a pack binds by the number of the core, and of those that it binds under another number. */
export const ruleIds = {
  numbered: toIdSet(rules.filter(({ general }) => !general)),
  general: toIdSet(rules.filter(({ general }) => general)),
} as const
