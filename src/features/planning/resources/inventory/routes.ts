import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { requirePermission } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Resource } from '../entities.ts'
import { resourceEvents } from '../events.ts'
import { findDuplicateName, findUnknownCode } from '../model.ts'
import { inventoryContract, type ResourceYear } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(inventoryContract)

async function getResourceYear(
  context: TransactionContext,
  { organisationId, year }: { organisationId: Id; year: number },
  errors: { NOT_FOUND: () => Error },
): Promise<ResourceYear> {
  const organisation = await queries.findOrganisation(context.tx, organisationId)
  if (!organisation) throw errors.NOT_FOUND()
  const revision = await queries.getInventoryRevision(context.tx, organisationId, year)
  const all = await withSystemAccess(context, () => queries.getInventoryRevision(context.tx, organisationId, year))
  return {
    organisation,
    year,
    years: await queries.listYears(context.tx, organisationId),
    lines: await queries.listResources(context.tx, organisationId, year),
    municipalities: await queries.listMunicipalities(context.tx, organisationId),
    withheld: all > revision,
    revision,
    abilities: { write: may(context.actor, 'resource.write', organisationId) },
  }
}

/** Returns the name of a mission whose area does not exist. */
async function findUnknownMission(
  context: TransactionContext,
  lines: readonly Resource[],
): Promise<string | undefined> {
  const missions = lines.filter((line) => line.kind === 'mission')
  const named = missions.flatMap((line) => line.municipalityId ?? [])
  if (named.length === 0) return undefined
  const known = await queries.areasExist(context.tx, named)
  return missions.find((line) => line.municipalityId !== null && !known.has(line.municipalityId))?.name
}

export const inventoryRoutes = os.router({
  getResources: os.getResources.handler(({ input, context, errors }) => getResourceYear(context, input, errors)),

  listSupersededResources: os.listSupersededResources.handler(async ({ input, context, errors }) => {
    if (!(await queries.findOrganisation(context.tx, input.organisationId))) throw errors.NOT_FOUND()
    return queries.listSupersededLines(context.tx, input.organisationId, input.year)
  }),

  saveResources: os.saveResources.handler(async ({ input, context, errors }) => {
    const { organisationId, year, lines, revision } = input
    if (!(await queries.findOrganisation(context.tx, organisationId))) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'resource.write', organisationId))
    const twice = findDuplicateName(lines)
    if (twice) throw errors.DUPLICATE_NAME({ data: { kind: twice.kind, name: twice.name } })
    const nowhere = await findUnknownMission(context, lines)
    if (nowhere !== undefined) throw errors.UNKNOWN_MUNICIPALITY({ data: { name: nowhere } })
    const stored = await queries.listResources(context.tx, organisationId, year)
    const unknown = findUnknownCode(
      lines,
      stored.map(({ resource }) => resource),
    )
    if (unknown) throw errors.UNKNOWN_RESOURCE_CODE({ data: unknown })
    await queries.lockResources(context, organisationId, year)
    if (revision !== undefined && revision !== (await queries.getInventoryRevision(context.tx, organisationId, year)))
      throw errors.CHANGED_CONCURRENTLY()
    context.audit({ subjectKind: 'resources', subjectId: organisationId, organisationId })
    if ((await queries.supersede(context, organisationId, year, lines)) > 0)
      await resourceEvents.resourcesSaved.publish(context, { organisationId })
    return getResourceYear(context, input, errors)
  }),
})
