import { registryHooks } from '#features/country/registry/hooks.ts'
import { insertArea, isCodeTaken, isPackId, listAreasByIds } from '#features/country/registry/index.ts'
import type { Tx } from '#platform/db/db.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { fail, succeed } from '#shared/result.ts'
import { type RegionMember, regionsContract } from './contract.ts'
import { findMemberIssue, regionKind } from './model.ts'
import { deleteRegion, findMembers, listMemberAreas, listRegions, replaceMembers } from './queries.ts'

const slice = implementSlice(regionsContract)

export const regionRoutes = {
  listRegions: slice.listRegions.handler(async ({ input, context }) => ({
    regions: await listRegions(context.tx, input.date ?? context.today),
    abilities: { write: may(context.actor, 'registry.write') },
  })),

  createRegion: slice.createRegion.handler(async ({ input, context, errors }) => {
    const { tx, audit } = context
    const { code, names, validFrom, memberIds, reason } = input
    if (await isCodeTaken(tx, code)) throw errors.CODE_TAKEN()
    const members = memberIds.map((areaId) => ({ areaId, validFrom, validTo: null }))
    valueOrThrow(await checkMembers(tx, members), errors)
    const id = await insertArea(tx, { code, kind: regionKind, names, validFrom, country: null, outsideTree: true })
    await replaceMembers(tx, id, members)
    audit({ subjectKind: 'area', subjectId: id, reason })
    const [area] = await listAreasByIds(tx, [id])
    const { kind, validTo } = area!
    return { id, code, kind, names: area!.names, validFrom, validTo }
  }),

  saveRegionMembers: slice.saveRegionMembers.handler(async ({ input, context, errors }) => {
    const { tx, audit } = context
    const { id, members, before, reason } = input
    const stored = await findMembers(tx, id)
    if (!stored) throw errors.NOT_FOUND()
    if (toKey(stored) !== toKey(before)) throw errors.CHANGED_CONCURRENTLY()
    valueOrThrow(await checkMembers(tx, members), errors)
    await replaceMembers(tx, id, members)
    audit({ subjectKind: 'area', subjectId: id, reason })
    return { members: (await findMembers(tx, id))! }
  }),

  removeRegion: slice.removeRegion.handler(async ({ input: { id, reason }, context, errors }) => {
    const { tx, audit } = context
    if (!(await findMembers(tx, id))) throw errors.NOT_FOUND()
    if (isPackId(id)) throw errors.OWNED_BY_PACK()
    const isUsed = (await registryHooks.isAreaUsed.ask(context, { areaId: id })).some(Boolean)
    if (isUsed || !(await deleteRegion(tx, id))) throw errors.IN_USE()
    audit({ subjectKind: 'area', subjectId: id, reason })
    return { id }
  }),
}

/** Returns the memberships as text, in a fixed order, to compare them. */
const toKey = (members: readonly RegionMember[]): string =>
  members
    .map(({ areaId, validFrom, validTo }) => [areaId, validFrom, validTo].join(' '))
    .toSorted()
    .join('\n')

async function checkMembers(tx: Tx, members: readonly RegionMember[]) {
  const issue = findMemberIssue(
    members,
    await listMemberAreas(
      tx,
      members.map(({ areaId }) => areaId),
    ),
  )
  if (!issue) return succeed(undefined)
  switch (issue.code) {
    case 'PERIOD_END_BEFORE_START':
      return fail(issue.code)
    case 'NOT_ACROSS_BORDER':
      return fail(issue.code, { date: issue.date })
    case 'UNKNOWN_REFERENCE':
      return fail(issue.code, { field: 'members', id: issue.id })
    default:
      return fail(issue.code, { id: issue.id })
  }
}
