import type { PackRuleBinding } from '#shared/pack.ts'

/** Steps of the national and the zonal plan that errors of these rules block, by the scope of the rule. */
const national = 'national_security_plan'
const zonal = 'zonal_security_plan'
const approvals = { [national]: ['approval'], [zonal]: ['local_approval', 'transmission'] }
const publications = { [national]: ['publication'], [zonal]: ['in_force'] }

const blocks: Readonly<Record<string, PackRuleBinding['blocks']>> = {
  R01: { [national]: ['publication'] },
  R02: { [national]: ['approval', 'to_parliament'] },
  R03: { [national]: ['approval'] },
  R04: { [national]: ['approval'] },
  R05: { [zonal]: ['local_approval', 'transmission'] },
  R06: { [zonal]: ['local_approval', 'transmission'] },
  R07: { [zonal]: ['transmission'] },
  R08: { [zonal]: ['transmission'] },
  R09: { [zonal]: ['in_force'] },
  R10: { [zonal]: ['councils_informed', 'in_force'] },
  R11: { [zonal]: ['local_approval', 'transmission'] },
  R14: approvals,
  R16: approvals,
  R17: approvals,
  R18: approvals,
  R19: approvals,
  R20: approvals,
  R21: approvals,
  R22: publications,
  R28: publications,
  R31: publications,
}

/**
 * Returns the steps that a rule blocks. For a rule that is not listed (a mark of a classification, data on a person),
 * an error forbids freezing a version of any plan.
 */
export const getBlockedSteps = (rule: string): Pick<PackRuleBinding, 'blocks'> => {
  const block = blocks[rule]
  return block ? { blocks: block } : {}
}
