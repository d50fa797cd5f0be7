import { importContract } from '#features/measurement/figure-import/contract.ts'
import { indicatorContract as ownIndicatorContract } from '#features/measurement/indicators/contract.ts'
import { thresholdContract } from '#features/measurement/small-numbers/threshold/contract.ts'
import { expectationsContract } from '#features/measurement/targets/external/contract.ts'
import { expectedContract } from '#features/measurement/targets/results/contract.ts'
import { resultActsContract } from '#features/measurement/targets/results/statements/contract.ts'
import { statusContract } from '#features/measurement/targets/status/contract.ts'

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
