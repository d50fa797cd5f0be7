import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { findOrganisation, getInventoryRevision, listResources, listYears } from '../inventory/queries.ts'
import { countPlannedResources } from '../planned/model.ts'
import { countLines, getPromising } from '../planned/queries.ts'
import { balanceContract } from './contract.ts'
import { computeBalance } from './model.ts'

const os = implementSlice(balanceContract)

/** Checks whether there are available or planned resources that the reader may not read. */
export async function countHiddenLines(context: TransactionContext, organisationId: Id, year: number) {
  const loadRevision = async () => ({
    inventory: await getInventoryRevision(context.tx, organisationId, year),
    promised: await countLines(context.tx, organisationId),
  })
  const seen = await loadRevision()
  const all = await withSystemAccess(context, loadRevision)
  return { inventory: all.inventory > seen.inventory, promised: all.promised > seen.promised }
}

export const balanceRoutes = os.router({
  getBalance: os.getBalance.handler(async ({ input: { organisationId, year }, context, errors }) => {
    const organisation = await findOrganisation(context.tx, organisationId)
    if (!organisation) throw errors.NOT_FOUND()
    const inventoryLines = await listResources(context.tx, organisationId, year)
    const { plans, elements } = await getPromising(context.tx, { ownerId: organisationId })
    const weighed = computeBalance(
      inventoryLines.map((line) => line.resource),
      countPlannedResources(year, plans, elements),
    )
    return {
      organisation,
      year,
      years: await listYears(context.tx, organisationId),
      ...weighed,
      plans: plans.map(({ id, code, title }) => ({ id, code, title })),
      withheld: await countHiddenLines(context, organisationId, year),
      abilities: { write: may(context.actor, 'resource.write', organisationId) },
    }
  }),
})
