import { currentLaw } from '#features/country/law/index.ts'
import { isPackId, packId } from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Phenomenon, PhenomenonList } from '../entities.ts'
import { phenomenaEvents } from '../events.ts'
import { listLinks, listLists, listPhenomena } from '../queries.ts'
import { editorContract } from './contract.ts'
import { changedMeanings, parentFits, periodFits, toNextListCode } from './model.ts'
import * as queries from './queries.ts'

const os = implementSlice(editorContract)

const findList = async ({ tx }: TransactionContext, code: string): Promise<PhenomenonList | undefined> =>
  (await listLists(tx)).find((list) => list.code === code)

const findItem = async ({ tx }: TransactionContext, id: Id): Promise<Phenomenon | undefined> =>
  (await listPhenomena(tx, { ids: [id] }))[0]

/** Records the change in the audit log and publishes it for the checks of plans about these items. */
async function publishListChanges(context: TransactionContext, ids: readonly Id[], reason?: string): Promise<void> {
  for (const id of ids) {
    context.audit({ subjectKind: 'phenomenon', subjectId: id, ...(reason && { reason }) })
    await phenomenaEvents.phenomenaChanged.publish(context, { phenomenonId: id })
  }
}

/** Returns items related to these items. Their meaning changes when these items are removed. */
async function listRelatedItems({ tx }: TransactionContext, items: readonly Id[]): Promise<Id[]> {
  const ends = (await listLinks(tx)).flatMap(({ fromId, toId }) =>
    toId !== null && items.includes(fromId) !== items.includes(toId) ? [items.includes(fromId) ? toId : fromId] : [],
  )
  return [...new Set(ends)]
}

/** Records the change of a list in the audit log. */
const auditList = (context: TransactionContext, { id }: PhenomenonList, reason?: string): void =>
  context.audit({ subjectKind: 'phenomenon_list', subjectId: id, ...(reason && { reason }) })

export const editorRoutes = os.router({
  startList: os.startList.handler(async ({ input, context, errors }) => {
    const { tx, actor } = context
    const { code, names, validFrom, fromListCode, endsPrevious } = input
    if (await findList(context, code)) throw errors.CODE_TAKEN({ data: { code } })
    const former = fromListCode === null ? undefined : await findList(context, fromListCode)
    if (fromListCode !== null && !former) throw errors.NOT_FOUND()
    if (former && endsPrevious && !periodFits({ ...former, validTo: validFrom })) throw errors.PERIOD_END_BEFORE_START()
    const before = former
      ? (await listPhenomena(tx, { listCode: former.code })).filter(
          ({ validTo }) => validTo === null || validTo > validFrom,
        )
      : []
    const ids = new Map(before.map((entry) => [entry.id, newId()]))
    const taken = await queries.findTakenCode(
      tx,
      before.map((entry) => toNextListCode(entry.code, former!.code, code)),
    )
    if (taken) throw errors.CODE_TAKEN({ data: { code: taken } })
    const listId = await queries.insertList(tx, { code, names, validFrom, followsId: former?.id ?? null })
    await queries.insertItems(
      tx,
      before.map((entry) => ({
        id: ids.get(entry.id)!,
        listId,
        code: toNextListCode(entry.code, former!.code, code),
        names: entry.names,
        parentId: entry.parentId === null ? null : (ids.get(entry.parentId) ?? null),
        unverified: entry.unverified,
        validFrom: null,
        validTo: null,
      })),
    )
    await queries.insertSame(
      tx,
      [...ids].map(([from, to]) => ({ from, to })),
      actor.name,
    )
    if (former && endsPrevious && (former.validTo === null || former.validTo > validFrom))
      await queries.updateList(tx, { ...former, validTo: validFrom })
    const list = (await findList(context, code))!
    auditList(context, list)
    for (const phenomenonId of ids.keys()) await phenomenaEvents.phenomenaChanged.publish(context, { phenomenonId })
    return list
  }),

  changeList: os.changeList.handler(async ({ input, context, errors }) => {
    const before = await findList(context, input.listCode)
    if (!before) throw errors.NOT_FOUND()
    const list = { ...before, ...input.patch }
    if (!periodFits(list)) throw errors.PERIOD_END_BEFORE_START()
    await queries.updateList(context.tx, list)
    auditList(context, list, input.reason)
    return (await findList(context, list.code))!
  }),

  removeList: os.removeList.handler(async ({ input, context, errors }) => {
    const list = await findList(context, input.listCode)
    if (!list) throw errors.NOT_FOUND()
    if (isPackId(list.id)) throw errors.ITEM_OWNED_BY_PACK()
    const items = (await listPhenomena(context.tx, { listCode: list.code })).map(({ id }) => id)
    const related = await listRelatedItems(context, items)
    if (!(await queries.removeItems(context.tx, list.id, items))) throw errors.IN_USE()
    auditList(context, list)
    for (const phenomenonId of related) await phenomenaEvents.phenomenaChanged.publish(context, { phenomenonId })
    return { code: list.code }
  }),

  addPhenomenon: os.addPhenomenon.handler(async ({ input, context, errors }) => {
    const { listCode, code, names, parentId, validFrom, validTo } = input
    const list = await findList(context, listCode)
    if (!list) throw errors.NOT_FOUND()
    if (await queries.findTakenCode(context.tx, [code])) throw errors.CODE_TAKEN({ data: { code } })
    if (!periodFits(input)) throw errors.PERIOD_END_BEFORE_START()
    if (!parentFits(undefined, parentId, await listPhenomena(context.tx, { listCode })))
      throw errors.PARENT_DOES_NOT_FIT()
    const id = newId()
    const item = { id, listId: list.id, code, names, parentId, unverified: false, validFrom, validTo }
    await queries.insertItems(context.tx, [item])
    await publishListChanges(context, [id])
    return (await findItem(context, id))!
  }),

  changePhenomenon: os.changePhenomenon.handler(async ({ input, context, errors }) => {
    const before = await findItem(context, input.id)
    if (!before) throw errors.NOT_FOUND()
    const item: Phenomenon = { ...before, ...input.patch, source: 'edited' }
    if (!periodFits(item)) throw errors.PERIOD_END_BEFORE_START()
    if (!parentFits(item.id, item.parentId, await listPhenomena(context.tx, { listCode: item.listCode })))
      throw errors.PARENT_DOES_NOT_FIT()
    await queries.updateItem(context.tx, item)
    await publishListChanges(context, [item.id], input.reason)
    return (await findItem(context, item.id))!
  }),

  restorePhenomenon: os.restorePhenomenon.handler(async ({ input, context, errors }) => {
    const before = await findItem(context, input.id)
    if (!before) throw errors.NOT_FOUND()
    const brought = currentLaw()
      .phenomenonLists.flatMap((list) => list.phenomena)
      .find(({ code }) => packId('phenomenon', code) === before.id)
    if (!brought) throw errors.ITEM_NOT_IN_PACK()
    await queries.updateItem(context.tx, {
      ...before,
      names: brought.names,
      parentId: brought.parent === undefined ? null : packId('phenomenon', brought.parent),
      unverified: brought.unverified ?? false,
      validFrom: null,
      validTo: null,
      source: 'pack',
    })
    await publishListChanges(context, [before.id])
    return (await findItem(context, before.id))!
  }),

  removePhenomenon: os.removePhenomenon.handler(async ({ input, context, errors }) => {
    const item = await findItem(context, input.id)
    if (!item) throw errors.NOT_FOUND()
    if (isPackId(item.id)) throw errors.ITEM_OWNED_BY_PACK()
    const related = await listRelatedItems(context, [item.id])
    if (!(await queries.removeItems(context.tx, null, [item.id]))) throw errors.IN_USE()
    await publishListChanges(context, [item.id, ...related])
    return { code: item.code }
  }),

  previewCrosswalk: os.previewCrosswalk.handler(async ({ input, context }) => {
    const { fromId, toId = null, relation, rejected } = input
    const links = (await listLinks(context.tx)).filter((link) => !link.rejected)
    const isIt = (entry: (typeof links)[number]) =>
      entry.fromId === fromId && entry.toId === toId && entry.relation === relation
    const others = links.filter((link) => !isIt(link))
    const newLink = { id: newId(), fromId, toId, relation }
    const changed = changedMeanings(links, rejected ? others : [...others, newLink])
    const ids = changed.map((changedMeaning) => changedMeaning.phenomenonId)
    const all = new Set(
      changed.flatMap((changedMeaning) => [
        changedMeaning.phenomenonId,
        ...changedMeaning.gained,
        ...changedMeaning.lost,
      ]),
    )
    return {
      changed,
      phenomena: await listPhenomena(context.tx, { ids: [...all] }),
      ...(await queries.listAffectedPlans(context.tx, ids)),
    }
  }),
})
