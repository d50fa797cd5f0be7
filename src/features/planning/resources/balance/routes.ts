import { withSystemAccess } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { findOrganisation, getInventoryRevision, listResources, readYears } from '../inventory/queries.ts'
import { countPlannedResources } from '../planned/model.ts'
import { countLines, readPromising } from '../planned/queries.ts'
import { balanceContract } from './contract.ts'
import { weigh } from './model.ts'

const os = implementSlice(balanceContract)

/** Checks whether there are available or planned resources that the reader may not read. */
export async function countHiddenLines(work: Work, organisationId: Id, year: number) {
  const readRevision = async () => ({
    inventory: await getInventoryRevision(work.tx, organisationId, year),
    promised: await countLines(work.tx, organisationId),
  })
  const seen = await readRevision()
  const all = await withSystemAccess(work, readRevision)
  return { inventory: all.inventory > seen.inventory, promised: all.promised > seen.promised }
}

export const balanceRoutes = os.router({
  getBalance: os.getBalance.handler(async ({ input: { organisationId, year }, context: { work }, errors }) => {
    const organisation = await findOrganisation(work.tx, organisationId)
    if (!organisation) throw errors.NOT_FOUND()
    const kept = await listResources(work.tx, organisationId, year)
    const { plans, elements } = await readPromising(work.tx, { ownerId: organisationId })
    const weighed = weigh(
      kept.map((line) => line.resource),
      countPlannedResources(year, plans, elements),
    )
    return {
      organisation,
      year,
      years: await readYears(work.tx, organisationId),
      ...weighed,
      plans: plans.map(({ id, code, title }) => ({ id, code, title })),
      withheld: await countHiddenLines(work, organisationId, year),
      abilities: { write: may(work.actor, 'means.write', organisationId) },
    }
  }),
})
