import type { LegalDate } from '#shared/dates.ts'
import type { PackRuleScope } from '#shared/pack.ts'
import type { CheckFacts, Section } from './facts.ts'

/** A finding of a rule about an element, or about the plan as a whole (null). */
export interface RuleIssue {
  element: string | null
  /** Key of the message that describes the finding, in the messages of the rule. */
  messageCode: string
  /** Parameters of the message: counts, names per language, dates. */
  data?: Readonly<Record<string, unknown>>
  /** Severity of the finding where it is lower than the rule's severity ("error (owner), warning (level)"). */
  severity?: 'warning' | 'hint'
  /**
   * The item that the finding refers to, in addition to the element. A user who may not read the item may not read the
   * finding.
   */
  item?: string
  otherElement?: string
}

export interface Verdict {
  findings: readonly RuleIssue[]
  /** Sections that were missing, so that a part of the rule could not be computed. The rest was computed. */
  missing?: readonly Section[]
  /** The first day on which the verdict could change by the passage of time alone. Null: never. */
  nextCheckOn: LegalDate | null
}

/**
 * A rule of law or method. The country pack binds the number, article, severity and title. This object contains only
 * the check.
 * The check is pure: no clock (today is a fact) and no I/O.
 */
export interface Rule {
  id: string
  /** Sections that the rule reads. If a section is absent, the rule is not computed. */
  sections: readonly Section[]
  /** The rule is computed for each reader at the time of the request and never stored. See findReaderHints(). */
  isComputedOnRead?: true
  /** A country binds the rule under numbers of the country, as often as the law requires. See PackRuleBinding.is. */
  general?: true
  /** @param scope the part of a plan of this kind that a general rule checks */
  check(facts: CheckFacts, parameters: Readonly<Record<string, number>>, scope?: PackRuleScope): Verdict
}

export const verdict = (findings: readonly RuleIssue[], nextCheckOn: LegalDate | null = null): Verdict => ({
  findings,
  nextCheckOn,
})

/** Returns the earliest day in the future, or null if there is none. */
export const firstAhead = (days: readonly (LegalDate | null)[], today: LegalDate): LegalDate | null =>
  days.reduce<LegalDate | null>(
    (first, day) => (day !== null && day > today && (first === null || day < first) ? day : first),
    null,
  )
