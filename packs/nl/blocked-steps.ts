import type { PackRuleBinding } from '#shared/pack.ts'

const municipal = 'municipal_security_plan'
const regional = 'regional_policy_plan'
/** The council, and the mayors with the chief public prosecutor, decide on a complete plan. */
const decisions = { [municipal]: ['council'], [regional]: ['adoption'] }
const entries = { [municipal]: ['entry'], [regional]: ['entry'] }

const blocks: Readonly<Record<string, PackRuleBinding['blocks']>> = {
  R01: { [municipal]: ['entry'] },
  R02: { [regional]: ['adoption'] },
  R04: { [municipal]: ['council'] },
  R06: { [municipal]: ['council'] },
  R07: { [regional]: ['entry'] },
  R10: decisions,
  R14: decisions,
  R16: decisions,
  R17: decisions,
  R18: decisions,
  R19: decisions,
  R20: decisions,
  R21: decisions,
  R31: entries,
}

/**
 * Returns the steps that a rule blocks. For a rule that is not listed, an error forbids freezing a version of any plan.
 */
export const getBlockedSteps = (rule: string): Pick<PackRuleBinding, 'blocks'> => {
  const block = blocks[rule]
  return block ? { blocks: block } : {}
}
