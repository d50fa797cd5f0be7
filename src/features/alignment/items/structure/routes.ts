import { implementSlice } from '#platform/procedure.ts'
import { structureContract } from './contract.ts'
import { countElements, countItems, listPlans } from './queries.ts'

const os = implementSlice(structureContract)

export const structureRoutes = {
  listStructureChangeImpact: os.listStructureChangeImpact.handler(async ({ input, context }) => ({
    ...(await listPlans(context.tx, input)),
    elements: await countElements(context.tx, input.organisationIds),
    ...(await countItems(context.tx, input.organisationIds)),
  })),
}
