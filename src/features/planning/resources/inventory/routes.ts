import { ORPCError } from '@orpc/server'
import { withSystemAccess } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Resource } from '../entities.ts'
import { resourceFacts } from '../events.ts'
import { findDuplicateName } from '../model.ts'
import { inventoryContract, type ResourceYear } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(inventoryContract)

async function getResourceYear(
  work: Work,
  { organisationId, year }: { organisationId: Id; year: number },
  errors: { NOT_FOUND: () => Error },
): Promise<ResourceYear> {
  const organisation = await queries.findOrganisation(work.tx, organisationId)
  if (!organisation) throw errors.NOT_FOUND()
  const revision = await queries.getInventoryRevision(work.tx, organisationId, year)
  const all = await withSystemAccess(work, () => queries.getInventoryRevision(work.tx, organisationId, year))
  return {
    organisation,
    year,
    years: await queries.readYears(work.tx, organisationId),
    lines: await queries.listResources(work.tx, organisationId, year),
    municipalities: await queries.readMunicipalities(work.tx, organisationId),
    withheld: all > revision,
    revision,
    abilities: { write: may(work.actor, 'means.write', organisationId) },
  }
}

/** Returns the name of a mission whose area does not exist. */
async function missionNowhere(work: Work, lines: readonly Resource[]): Promise<string | undefined> {
  const missions = lines.filter((line) => line.kind === 'mission')
  const named = missions.flatMap((line) => line.municipalityId ?? [])
  if (named.length === 0) return undefined
  const known = await queries.areasExist(work.tx, named)
  return missions.find((line) => line.municipalityId !== null && !known.has(line.municipalityId))?.name
}

export const inventoryRoutes = os.router({
  getResources: os.getResources.handler(({ input, context: { work }, errors }) => getResourceYear(work, input, errors)),

  listSuperseded: os.listSuperseded.handler(async ({ input, context: { work }, errors }) => {
    if (!(await queries.findOrganisation(work.tx, input.organisationId))) throw errors.NOT_FOUND()
    return queries.readSupersededLines(work.tx, input.organisationId, input.year)
  }),

  saveResources: os.saveResources.handler(async ({ input, context: { work }, errors }) => {
    const { organisationId, year, lines, revision } = input
    if (!(await queries.findOrganisation(work.tx, organisationId))) throw errors.NOT_FOUND()
    if (!may(work.actor, 'means.write', organisationId)) throw new ORPCError('FORBIDDEN')
    const twice = findDuplicateName(lines)
    if (twice) throw errors.DUPLICATE_NAME({ data: { kind: twice.kind, name: twice.name } })
    const nowhere = await missionNowhere(work, lines)
    if (nowhere !== undefined) throw errors.UNKNOWN_MUNICIPALITY({ data: { name: nowhere } })
    await queries.lockResources(work, organisationId, year)
    if (revision !== undefined && revision !== (await queries.getInventoryRevision(work.tx, organisationId, year)))
      throw errors.CHANGED_CONCURRENTLY()
    work.note({ subjectKind: 'resources', subjectId: organisationId, organisationId })
    if ((await queries.supersede(work, organisationId, year, lines)) > 0)
      await resourceFacts.resourcesSaved.announce(work, { organisationId })
    return getResourceYear(work, input, errors)
  }),
})
