import type { CoreRule } from '../../rules/index.ts'

/** Values in the message of a result. Names are already in the reader's language. */
export interface MessageValues {
  item?: string
  upperPlan?: string
  unit?: string
  date?: string
  label?: string
  own?: string
  plan?: string
  phenomenon?: string
  list?: string
  amount?: string
  available?: string
  year?: string
  levels?: string
  sections?: string
  required?: string
  count?: string
  maxCount?: string
  function?: string
  chain?: string
  languages?: string
  indicator?: string
  baseline?: string
  recorded?: string
  areas?: string
  step?: string
  laterStep?: string
  who?: string
  bound?: string
  version?: string
}

export type MessageFormat = (values: MessageValues) => string

/**
 * The messages of every rule: one for each message code of the rule, and how to fix the issues. A message that is
 * missing, or that belongs to no rule, does not compile.
 */
export type RuleMessages = {
  readonly [Rule in CoreRule as Rule['id']]: Readonly<Record<keyof Rule['fix'], MessageFormat>> & {
    readonly fix: string
  }
}
