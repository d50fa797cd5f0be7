import type { LegalDate } from '#shared/dates.ts'
import type { PackRuleScope } from '#shared/pack-rule-scope.ts'
import type { RuleParameters } from '#shared/rule-parameters.ts'
import type { FixStep } from './entities.ts'
import type { CheckFacts, Section } from './facts.ts'

/** An issue of a rule about an element, or about the plan as a whole (null). */
export interface RuleIssue<Code extends string = string> {
  element: string | null
  /** Key of the message that describes the issue, in the messages of the rule. */
  messageCode: Code
  /** Parameters of the message: counts, names per language, dates. */
  data?: Readonly<Record<string, unknown>>
  /** Severity of the issue where it is lower than the rule's severity ("error (owner), warning (level)"). */
  severity?: 'warning' | 'hint'
  /**
   * The item that the issue refers to, in addition to the element. A user who may not read the item may not read the
   * issue.
   */
  item?: string
  otherElement?: string
}

export interface Verdict<Code extends string = string> {
  issues: readonly RuleIssue<Code>[]
  /** Sections that were missing, so that a part of the rule could not be computed. The rest was computed. */
  missing?: readonly Section[]
  /** The first day on which the verdict could change by the passage of time alone. Null: never. */
  nextCheckOn: LegalDate | null
}

/** The data of an issue that determines the fix: its values and its subject. */
export interface FixableIssue {
  data: Readonly<Record<string, unknown>>
  element: object | null
  itemId: string | null
}

/** Returns the fix of an issue. Null when the plan cannot fix it, for example a missing link of the crosswalk. */
export type Fix = (issue: FixableIssue) => FixStep | null

type Parameters = Readonly<Record<string, number>>

/**
 * A rule of law or method, with an id that names what it checks. The country pack binds it to a number, an article, a
 * severity and a title, as often as the law requires. Without a binding, it is off.
 * The check is pure: no clock (today is a fact) and no I/O.
 */
export interface Rule<Id extends string = string, Code extends string = string> {
  id: Id
  /** Sections that the rule reads. If a section is absent, the rule is not computed. */
  sections: readonly Section[]
  /** The rule is computed for each reader at the time of the request and never stored. See findReaderHints(). */
  isComputedOnRead?: true
  /** Id of the rule that replaces this one. It stays for the stored laws that bind it, and a pack no longer needs it. */
  replacedBy?: string
  /** The parts of a kind of plan that a binding must name, because the rule checks only these. */
  scope?: readonly (keyof PackRuleScope)[]
  /** The parameters that the check reads. Absent: none. `integral pack check` reports any other. */
  parameters?: RuleParameters
  /** The fix of each issue, by message code. Every code needs a message in each language (`messages/rules/`). */
  fix: Readonly<Record<Code, Fix>>
  check(facts: CheckFacts, parameters: Parameters, scope?: PackRuleScope): Verdict<Code>
}

/** Defines a rule. The check may return only issues that have a fix, so that each message code is known. */
export const defineRule = <const Id extends string, Code extends string>(
  rule: Omit<Rule<Id, Code>, 'check'> & {
    check(facts: CheckFacts, parameters: Parameters, scope?: PackRuleScope): Verdict<NoInfer<Code>>
  },
): Rule<Id, Code> => rule

export const verdict = <Code extends string>(
  issues: readonly RuleIssue<Code>[],
  nextCheckOn: LegalDate | null = null,
): Verdict<Code> => ({ issues, nextCheckOn })

/** No change in the plan resolves the issue. */
export const noFix: Fix = () => null

type PlanTab = Extract<FixStep, { action: 'open_tab' }>['tab']

/** A person decides in a tab of the plan. */
export const openTab =
  (tab: PlanTab): Fix =>
  () => ({ action: 'open_tab', tab })

/**
 * A person decides in a part or field of the element's panel.
 * @param planTab the tab for an issue about the plan as a whole
 */
export const openField =
  (target: string, planTab?: PlanTab): Fix =>
  ({ element }) => {
    if (element !== null) return { action: 'open', target }
    return planTab === undefined ? null : { action: 'open_tab', tab: planTab }
  }

/** The item gets an answer. */
export const answerItem: Fix = ({ itemId }) => (itemId === null ? null : { action: 'answer' })

/** Returns the earliest day in the future, or null if there is none. */
export const nextDate = (days: readonly (LegalDate | null)[], today: LegalDate): LegalDate | null =>
  days.reduce<LegalDate | null>(
    (first, day) => (day !== null && day > today && (first === null || day < first) ? day : first),
    null,
  )
