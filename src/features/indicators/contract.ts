import { definitionsContract } from './definitions/contract.ts'
import { figureFilesContract } from './figure-files/contract.ts'
import { figuresContract } from './figures/contract.ts'
import { importContract } from './import/contract.ts'
import { observationsContract } from './observations/contract.ts'

/** What is measured, the figures as they were told, and what they come to. */
export const indicatorContract = {
  definitions: definitionsContract,
  observations: observationsContract,
  figures: figuresContract,
  figureFiles: figureFilesContract,
  fromFiles: importContract,
}
