import { cascadeContract } from '../src/features/alignment/cascade/contract.ts'
import { consequencesContract } from '../src/features/alignment/consequences/contract.ts'
import { coverageContract } from '../src/features/alignment/coverage/contract.ts'
import { itemsContract } from '../src/features/alignment/items/contract.ts'
import { lineageContract } from '../src/features/alignment/lineage/contract.ts'
import { municipalityContract } from '../src/features/alignment/municipality/contract.ts'
import { reviewContract } from '../src/features/alignment/review/contract.ts'
import { signalsContract } from '../src/features/alignment/signals/contract.ts'
import { registryContract as ownRegistryContract } from '../src/features/country/registry/contract.ts'
import { boundariesContract } from '../src/features/country/territory/boundaries/contract.ts'
import { regionsContract } from '../src/features/country/territory/regions/contract.ts'
import { successionsContract } from '../src/features/country/territory/successions/contract.ts'
import { importContract } from '../src/features/measurement/figure-import/contract.ts'
import { indicatorContract as ownIndicatorContract } from '../src/features/measurement/indicators/contract.ts'
import { thresholdContract } from '../src/features/measurement/small-numbers/threshold/contract.ts'
import { expectationsContract } from '../src/features/measurement/targets/external/contract.ts'
import { expectedContract } from '../src/features/measurement/targets/results/contract.ts'
import { resultActsContract } from '../src/features/measurement/targets/results/statements/contract.ts'
import { statusContract } from '../src/features/measurement/targets/status/contract.ts'
import { analysesContract } from '../src/features/planning/analyses/contract.ts'
import { onePageContract } from '../src/features/planning/analyses/one-page/contract.ts'
import { issuersContract } from '../src/features/planning/issuers/contract.ts'
import { nextCycleContract } from '../src/features/planning/next-cycle/contract.ts'
import { preparationContract } from '../src/features/planning/next-cycle/preparation/contract.ts'
import { documentContract } from '../src/features/planning/plan-document/contract.ts'
import { registrationContract } from '../src/features/planning/plan-document/registration/contract.ts'
import { lawContract } from '../src/features/planning/plan-law/contract.ts'
import { workbookContract } from '../src/features/planning/plan-workbook/contract.ts'
import { planContract as ownPlanContract } from '../src/features/planning/plans/contract.ts'
import { versionsContract } from '../src/features/planning/versions/contract.ts'
import { legalDiffContract } from '../src/features/planning/versions/legal-diff/contract.ts'
import { bindingContract } from '../src/features/planning/versions/unapproved-changes/contract.ts'

/** Procedures of the slices that share the name `alignment` in the API. */
export const alignmentContract = {
  ...itemsContract,
  coverage: coverageContract,
  cascade: cascadeContract,
  lineage: lineageContract,
  review: reviewContract,
  signals: signalsContract,
  consequences: consequencesContract,
  municipality: municipalityContract,
}

/** Procedures of the slices that share the name `registry` in the API. */
export const registryContract = {
  ...ownRegistryContract,
  areaChanges: successionsContract,
  boundaries: boundariesContract,
  regions: regionsContract,
}

/** Procedures of the slices that share the name `indicators` in the API. */
export const indicatorContract = {
  ...ownIndicatorContract,
  imports: importContract,
  results: expectedContract,
  resultActs: resultActsContract,
  externalTargets: expectationsContract,
  statuses: statusContract,
  threshold: thresholdContract,
}

/** Procedures of the slices that share the name `plans` in the API. */
export const planContract = {
  ...ownPlanContract,
  issuers: issuersContract,
  nextCycle: nextCycleContract,
  preparation: preparationContract,
  law: lawContract,
  document: documentContract,
  registration: registrationContract,
  versions: versionsContract,
  binding: bindingContract,
  legalDiff: legalDiffContract,
  workbook: workbookContract,
  analyses: analysesContract,
  onePage: onePageContract,
}
