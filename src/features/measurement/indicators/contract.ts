import { anomalyContract } from './anomalies/contract.ts'
import { approvalsContract } from './approvals/contract.ts'
import { codesContract } from './codes/contract.ts'
import { definitionsContract } from './definitions/contract.ts'
import { figureFilesContract } from './export/contract.ts'
import { figuresContract } from './figures/contract.ts'
import { foreignSourcesContract } from './foreign-sources/contract.ts'
import { neighboursContract } from './neighbours/contract.ts'
import { observationsContract } from './observations/contract.ts'
import { phenomenonPictureContract } from './phenomenon-picture/contract.ts'

/** Procedures for indicators: definitions, reported figures, aggregated figures, approvals and exported files. */
export const indicatorContract = {
  definitions: definitionsContract,
  observations: observationsContract,
  figures: figuresContract,
  figureCodes: codesContract,
  phenomenonPicture: phenomenonPictureContract,
  neighbours: neighboursContract,
  foreignSources: foreignSourcesContract,
  approvals: approvalsContract,
  anomalies: anomalyContract,
  figureFiles: figureFilesContract,
}
