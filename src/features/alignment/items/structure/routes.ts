import { implementSlice } from '#platform/procedure.ts'
import { structureContract } from './contract.ts'
import { countElements, countItems, listPlans } from './queries.ts'

const os = implementSlice(structureContract)

export const structureRoutes = {
  listStructureTouched: os.listStructureTouched.handler(async ({ input, context: { work } }) => ({
    ...(await listPlans(work.tx, input)),
    elements: await countElements(work.tx, input.organisationIds),
    ...(await countItems(work.tx, input.organisationIds)),
  })),
}
