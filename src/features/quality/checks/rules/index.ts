import type { Rule } from '../rule.ts'
import { accountability } from './accountability.ts'
import { accountableHolder } from './accountable-holder.ts'
import { adHoc } from './ad-hoc.ts'
import { additivity } from './additivity.ts'
import { ambiguity } from './ambiguity.ts'
import { ambition } from './ambition.ts'
import { answers } from './answers.ts'
import { argumentation } from './argumentation.ts'
import { carriedOut } from './carried-out.ts'
import { carriers } from './carriers.ts'
import { comments } from './comments.ts'
import { competentPartner } from './competent-partner.ts'
import { completedBefore } from './completed-before.ts'
import { confidentiality } from './confidentiality.ts'
import { crosswalk } from './crosswalk.ts'
import { decided } from './decided.ts'
import { displacement } from './displacement.ts'
import { duplicates } from './duplicates.ts'
import { duration } from './duration.ts'
import { endings } from './endings.ts'
import { evaluationPlanned } from './evaluation-planned.ts'
import { geography } from './geography.ts'
import { instrument } from './instrument.ts'
import { load } from './load.ts'
import { marking } from './marking.ts'
import { measurement } from './measurement.ts'
import { needs } from './needs.ts'
import { period } from './period.ts'
import { personalData } from './personal-data.ts'
import { publishedFigures } from './published-figures.ts'
import { reasonGiven } from './reason-given.ts'
import { requiredItems } from './required-items.ts'
import { requiredLanguages } from './required-languages.ts'
import { resources } from './resources.ts'
import { reviewed } from './reviewed.ts'
import { seatHolder } from './seat-holder.ts'
import { territories } from './territories.ts'
import { translations } from './translations.ts'
import { wholeChain } from './whole-chain.ts'

/**
 * All rules of the core, in the order in which they are computed and documented. Each has a file named after its id. A
 * pack binds them to the country's law. Rules without a binding are off.
 */
const definitions = [
  requiredItems,
  confidentiality,
  answers,
  argumentation,
  load,
  accountability,
  accountableHolder,
  resources,
  measurement,
  ambition,
  additivity,
  ambiguity,
  publishedFigures,
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
  requiredLanguages,
  carriedOut,
  period,
  duplicates,
  decided,
  seatHolder,
  completedBefore,
  reasonGiven,
  duration,
  reviewed,
  evaluationPlanned,
  instrument,
  territories,
] as const

/** The type of all rules, from which the types of their messages are derived. */
export type CoreRule = (typeof definitions)[number]

export const rules: readonly Rule[] = definitions

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** Returns a rule by id. Undefined for an unknown id, for example of a pack for another version. */
export const findRule = (id: string | undefined): Rule | undefined => (id === undefined ? undefined : byId.get(id))
