import type { ResultFact } from './facts.ts'
import type { RuleIssue } from './rule.ts'

/** Returns an issue with this message for each expected result that meets the condition. */
export const listResultIssues = <Code extends string>(
  results: readonly ResultFact[] | undefined,
  messageCode: Code,
  condition: (result: ResultFact) => boolean,
): RuleIssue<Code>[] =>
  (results ?? []).filter(condition).map(({ element, names }) => ({ element, messageCode, data: { indicator: names } }))
