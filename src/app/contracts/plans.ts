import { analysesContract } from '#features/planning/analyses/contract.ts'
import { documentContract } from '#features/planning/plan-document/contract.ts'
import { workbookContract } from '#features/planning/plan-workbook/contract.ts'
import { planContract as ownPlanContract } from '#features/planning/plans/contract.ts'
import { versionsContract } from '#features/planning/versions/contract.ts'
import { legalDiffContract } from '#features/planning/versions/legal-diff/contract.ts'
import { bindingContract } from '#features/planning/versions/unapproved-changes/contract.ts'

/** Procedures of the slices that share the name `plans` in the API. */
export const planContract = {
  ...ownPlanContract,
  document: documentContract,
  versions: versionsContract,
  binding: bindingContract,
  legalDiff: legalDiffContract,
  workbook: workbookContract,
  analyses: analysesContract,
}
