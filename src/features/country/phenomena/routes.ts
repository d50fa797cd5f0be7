import type { Tx } from '#platform/db/db.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { compareItems } from './comparison/model.ts'
import { phenomenaContract } from './contract.ts'
import { editorRoutes } from './editor/routes.ts'
import { phenomenaEvents } from './events.ts'
import { findMeanings, followLinks, targetFits } from './model.ts'
import { findLink, findSameLink, insertLink, listLinks, listLists, listPhenomena, updateLink } from './queries.ts'

const slice = implementSlice(phenomenaContract)

/** Returns an item of a link that does not exist. */
async function unknownItem(
  tx: Tx,
  link: { fromId: Id; toId: Id | null },
): Promise<{ field: string; id: Id } | undefined> {
  const ids = link.toId === null ? [link.fromId] : [link.fromId, link.toId]
  const known = new Set((await listPhenomena(tx, { ids })).map(({ id }) => id))
  if (!known.has(link.fromId)) return { field: 'fromId', id: link.fromId }
  return link.toId === null || known.has(link.toId) ? undefined : { field: 'toId', id: link.toId }
}

export const phenomenaRoutes = {
  ...editorRoutes,

  listLists: slice.listLists.handler(({ context }) => listLists(context.tx)),

  listPhenomena: slice.listPhenomena.handler(({ input, context }) => listPhenomena(context.tx, input)),

  compareLists: slice.compareLists.handler(async ({ input, context, errors }) => {
    const { tx } = context
    const lists = await listLists(tx)
    const [from, to] = [input.fromListCode, input.toListCode].map((code) => lists.find((list) => list.code === code))
    if (!from || !to) throw errors.NOT_FOUND()
    const links = (await listLinks(tx)).filter(({ rejected }) => !rejected)
    const [before, after] = [
      await listPhenomena(tx, { listCode: from.code }),
      await listPhenomena(tx, { listCode: to.code }),
    ]
    const phenomena = from.id === to.id ? before : [...before, ...after]
    return { from, to, rows: compareItems(before, after, links), phenomena }
  }),

  getCrosswalk: slice.getCrosswalk.handler(async ({ input, context, errors }) => {
    const { tx, actor } = context
    const [phenomenon] = await listPhenomena(tx, { ids: [input.phenomenonId] })
    if (!phenomenon) throw errors.NOT_FOUND()
    const all = await listLinks(tx)
    const links = all.filter(({ rejected }) => !rejected)
    const before = followLinks(phenomenon.id, links, 'before')
    const after = followLinks(phenomenon.id, links, 'after')
    const meanings = findMeanings(phenomenon.id, links)
    const rejectedLinks = all.filter((link) => link.rejected && [link.fromId, link.toId].includes(phenomenon.id))
    const linked = [...before, ...after].map(({ link }) => link).concat(rejectedLinks)
    const ids = new Set([
      phenomenon.id,
      ...meanings.map(({ phenomenonId }) => phenomenonId),
      ...linked.flatMap(({ fromId, toId }) => (toId === null ? [fromId] : [fromId, toId])),
    ])
    return {
      phenomenon,
      before,
      after,
      meanings,
      rejected: rejectedLinks,
      phenomena: await listPhenomena(tx, { ids: [...ids] }),
      abilities: { write: may(actor, 'registry.write') },
    }
  }),

  addCrosswalkLink: slice.addCrosswalkLink.handler(async ({ input, context, errors }) => {
    const { tx, actor } = context
    if (!targetFits(input)) throw errors.TARGET_DOES_NOT_FIT()
    const unknown = await unknownItem(tx, input)
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: unknown })
    const same = await findSameLink(tx, input)
    if (same) throw errors.LINK_EXISTS({ data: { id: same.id } })
    const id = await insertLink(tx, { ...input, author: actor.name, note: input.note ?? null })
    context.audit({ subjectKind: 'phenomenon', subjectId: input.fromId })
    await phenomenaEvents.phenomenaChanged.publish(context, { phenomenonId: input.fromId })
    return (await findLink(tx, id))!
  }),

  changeCrosswalkLink: slice.changeCrosswalkLink.handler(async ({ input, context, errors }) => {
    const { tx, actor } = context
    const before = await findLink(tx, input.id)
    if (!before) throw errors.NOT_FOUND()
    const { note = before.note, ...rest } = input.patch
    const link = { ...before, ...rest, note }
    if (!targetFits(link)) throw errors.TARGET_DOES_NOT_FIT()
    const unknown = await unknownItem(tx, link)
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: unknown })
    const same = await findSameLink(tx, link)
    if (same && same.id !== link.id) throw errors.LINK_EXISTS({ data: { id: same.id } })
    await updateLink(tx, link, actor.name)
    context.audit({ subjectKind: 'phenomenon', subjectId: link.fromId, reason: input.reason })
    await phenomenaEvents.phenomenaChanged.publish(context, { phenomenonId: link.fromId })
    return (await findLink(tx, link.id))!
  }),
}
