import type { LegalDate } from '#shared/dates.ts'
import type { PackRuleScope } from '#shared/pack.ts'
import type { CheckFacts, Section } from './facts.ts'

/** What a rule found: about one element, or about the plan as a whole (null). */
export interface Finding {
  element: string | null
  /** Which words describe it: a key of the messages of the rule. */
  says: string
  /** What these words need: counts, names per language, dates. */
  data?: Readonly<Record<string, unknown>>
  /** A finding can be milder than its rule ("error (owner), warning (level)"). */
  severity?: 'warning' | 'hint'
  /** What it speaks of beside its element: who may not read that, may not read the finding. */
  item?: string
  otherElement?: string
}

export interface Verdict {
  findings: readonly Finding[]
  /** Sections without which a part of the rule could not be computed; the rest was. */
  missing?: readonly Section[]
  /** The first day on which time alone could change the verdict; null = never. */
  nextCheckOn: LegalDate | null
}

/**
 * One rule of law or method. Its number, article, severity and title are bound by the country's pack; here is what it
 * looks at. Pure: no clock (today is a fact), no I/O.
 */
export interface Rule {
  id: string
  /** Sections that it reads: where one is absent the rule is not computed. */
  reads: readonly Section[]
  /** It is found for each reader when that one reads, and never stored: see findForReader(). */
  whenRead?: true
  /** A country binds it under numbers of its own, as often as its law asks for it: see PackRuleBinding.is. */
  general?: true
  /** @param scope at what a general rule looks in a plan of this kind */
  check(facts: CheckFacts, parameters: Readonly<Record<string, number>>, scope?: PackRuleScope): Verdict
}

export const verdict = (findings: readonly Finding[], nextCheckOn: LegalDate | null = null): Verdict => ({
  findings,
  nextCheckOn,
})

/** The earliest of the days that still lie ahead; null when there is none. */
export const firstAhead = (days: readonly (LegalDate | null)[], today: LegalDate): LegalDate | null =>
  days.reduce<LegalDate | null>(
    (first, day) => (day !== null && day > today && (first === null || day < first) ? day : first),
    null,
  )
