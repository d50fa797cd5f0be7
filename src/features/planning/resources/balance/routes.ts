import { withEveryRow } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { findOrganisation, readKept, readYears, revisionOf } from '../inventory/queries.ts'
import { countPromises } from '../planned/model.ts'
import { countLines, readPromising } from '../planned/queries.ts'
import { balanceContract } from './contract.ts'
import { weigh } from './model.ts'

const os = implementSlice(balanceContract)

/** Checks whether there are available or planned resources that the reader may not read. */
export async function withheldFrom(work: Work, organisationId: Id, year: number) {
  const look = async () => ({
    kept: await revisionOf(work.tx, organisationId, year),
    promised: await countLines(work.tx, organisationId),
  })
  const seen = await look()
  const all = await withEveryRow(work, look)
  return { kept: all.kept > seen.kept, promised: all.promised > seen.promised }
}

export const balanceRoutes = os.router({
  getBalance: os.getBalance.handler(async ({ input: { organisationId, year }, context: { work }, errors }) => {
    const organisation = await findOrganisation(work.tx, organisationId)
    if (!organisation) throw errors.NOT_FOUND()
    const kept = await readKept(work.tx, organisationId, year)
    const { plans, elements } = await readPromising(work.tx, { ownerId: organisationId })
    const weighed = weigh(
      kept.map((line) => line.means),
      countPromises(year, plans, elements),
    )
    return {
      organisation,
      year,
      years: await readYears(work.tx, organisationId),
      ...weighed,
      plans: plans.map(({ id, code, title }) => ({ id, code, title })),
      withheld: await withheldFrom(work, organisationId, year),
      abilities: { write: may(work.actor, 'means.write', organisationId) },
    }
  }),
})
