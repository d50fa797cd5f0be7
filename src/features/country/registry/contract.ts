import { areaFilesContract } from './area-files/contract.ts'
import { areasContract } from './areas/contract.ts'
import { competencesContract } from './competences/contract.ts'
import { functionsContract } from './functions/contract.ts'
import { installationContract } from './installation/contract.ts'
import { listWorkbookContract } from './list-workbooks/contract.ts'
import { organisationsContract } from './organisations/contract.ts'
import { peopleContract } from './people/contract.ts'

export * from './entities.ts'

export const registryContract = {
  country: installationContract,
  areas: areasContract,
  areaFiles: areaFilesContract,
  listWorkbooks: listWorkbookContract,
  organisations: organisationsContract,
  functions: functionsContract,
  competences: competencesContract,
  people: peopleContract,
}
