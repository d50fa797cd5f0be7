import { importContract } from '#features/measurement/figure-import/contract.ts'
import { figureFilesContract } from '#features/measurement/figure-import/export/contract.ts'
import { thresholdContract } from '#features/measurement/small-numbers/threshold/contract.ts'
import { expectationsContract } from '#features/measurement/targets/external/contract.ts'
import { expectedContract } from '#features/measurement/targets/results/contract.ts'
import { resultActsContract } from '#features/measurement/targets/results/statements/contract.ts'
import { standingsContract } from '#features/measurement/targets/status/contract.ts'
import { findingsContract } from './anomalies/contract.ts'
import { approvalsContract } from './approvals/contract.ts'
import { codesContract } from './codes/contract.ts'
import { definitionsContract } from './definitions/contract.ts'
import { figuresContract } from './figures/contract.ts'
import { neighboursContract } from './neighbours/contract.ts'
import { observationsContract } from './observations/contract.ts'
import { aboutContract } from './phenomenon-picture/contract.ts'

/** Procedures for indicators: definitions, reported figures, aggregated figures and the expected results of plans. */
export const indicatorContract = {
  definitions: definitionsContract,
  observations: observationsContract,
  figures: figuresContract,
  figureCodes: codesContract,
  figureFiles: figureFilesContract,
  about: aboutContract,
  neighbours: neighboursContract,
  fromFiles: importContract,
  approvals: approvalsContract,
  findings: findingsContract,
  expected: expectedContract,
  expectations: expectationsContract,
  resultActs: resultActsContract,
  standings: standingsContract,
  threshold: thresholdContract,
}
