import { journalHooks } from '#platform/journal/hooks.ts'
import { answerTo, defineSlice } from '#platform/slice.ts'
import { areaSubjects } from './areas/queries.ts'
import { competenceSubjects } from './competences/queries.ts'
import { registryContract } from './contract.ts'
import { listNamesAt } from './former-names.ts'
import { functionSubjects } from './functions/queries.ts'
import { organisationSubjects } from './organisations/queries.ts'
import { registryRoutes } from './routes.ts'

export const registrySlice = defineSlice({
  name: 'country/registry',
  subjects: { ...organisationSubjects, ...functionSubjects, ...competenceSubjects, ...areaSubjects },
  contract: { registry: registryContract },
  routes: { registry: registryRoutes },
  answers: [answerTo(journalHooks.namesAt, ({ tx }, { subjects }) => listNamesAt(tx, subjects))],
})
