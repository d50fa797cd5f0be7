import { aboutContract } from './about/contract.ts'
import { approvalsContract } from './approvals/contract.ts'
import { codesContract } from './codes/contract.ts'
import { definitionsContract } from './definitions/contract.ts'
import { expectationsContract } from './expectations/contract.ts'
import { resultActsContract } from './expected/acts/contract.ts'
import { expectedContract } from './expected/contract.ts'
import { figureFilesContract } from './figure-files/contract.ts'
import { figuresContract } from './figures/contract.ts'
import { findingsContract } from './findings/contract.ts'
import { importContract } from './import/contract.ts'
import { neighboursContract } from './neighbours/contract.ts'
import { observationsContract } from './observations/contract.ts'
import { standingsContract } from './standings/contract.ts'
import { thresholdContract } from './threshold/contract.ts'

/** What is measured, the figures as they were told, what they come to, and what plans expect of them. */
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
