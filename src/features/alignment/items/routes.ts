import { ORPCError } from '@orpc/server'
import { addTasks, setTaskDueDate } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { agreementRoutes } from './agreements/routes.ts'
import { answerWorkbookRoutes } from './answer-workbook/routes.ts'
import { answerRoutes } from './answers/routes.ts'
import { itemsContract } from './contract.ts'
import { alignmentFacts } from './events.ts'
import { linkRoutes } from './links/routes.ts'
import { selectPriorities, withAbilities } from './model.ts'
import * as queries from './queries.ts'
import { createItems, findAddressees } from './send.ts'
import { structureRoutes } from './structure/routes.ts'
import { closeAnsweredTasks } from './tasks.ts'

const os = implementSlice(itemsContract.items)

/**
 * Returns the version of an own plan.
 * @throws NOT_FOUND if the version is unreadable, FORBIDDEN if the plan belongs to another organisation
 */
async function getOwnVersion(work: Work, id: Id, errors: { NOT_FOUND: () => Error }) {
  const version = await queries.findVersion(work.tx, id)
  if (!version) throw errors.NOT_FOUND()
  if (!may(work.actor, 'item.send', version.owner_id)) throw new ORPCError('FORBIDDEN')
  return version
}

const ownRoutes = os.router({
  sendItems: os.sendItems.handler(async ({ input, context: { work }, errors }) => {
    const version = await getOwnVersion(work, input.versionId, errors)
    if (version.sent_at === null) throw errors.PLAN_NOT_SENT()
    const frozen = await queries.listFrozenElements(work.tx, version.id)
    const foreign = (input.elementIds ?? []).filter((id) => !frozen.some((element) => element.id === id))
    if (foreign.length > 0) throw errors.NOT_IN_THIS_VERSION({ data: { elementIds: foreign } })
    const elements = input.elementIds
      ? frozen.filter((element) => input.elementIds!.includes(element.id))
      : selectPriorities(frozen)
    if (elements.length === 0) throw errors.NO_ITEMS()
    const addresseeIds = (await findAddressees(work, input.addressees)).filter((id) => id !== version.owner_id)
    if (addresseeIds.length === 0) throw errors.NO_RECIPIENTS()

    const {
      sent,
      alreadyAsked,
      unreadable,
      addresseeIds: reached,
      plans,
    } = await createItems(work, version, elements, addresseeIds, input.dueOn)
    await addTasks(
      work,
      reached.map((organisationId) => ({
        kind: 'answer_items',
        subjectKind: 'version',
        subjectId: version.id,
        planId: plans.get(organisationId) ?? null,
        ownerId: version.owner_id,
        organisationId,
        dueOn: input.dueOn,
      })),
    )
    work.note({
      subjectKind: 'version',
      subjectId: version.id,
      organisationId: version.owner_id,
      planId: version.plan_id,
    })
    await alignmentFacts.itemsChanged.announce(work, { versionId: version.id })
    return { sent, alreadyAsked, elements: elements.length, addressees: addresseeIds.length, unreadable }
  }),

  changeDueDate: os.changeDueDate.handler(async ({ input, context: { work }, errors }) => {
    const version = await getOwnVersion(work, input.versionId, errors)
    const changed = await queries.setDueDate(work.tx, version.id, input.addresseeIds, input.dueOn)
    if (changed.length > 0) {
      const organisationIds = [...new Set(changed)]
      await setTaskDueDate(work, { kind: 'answer_items', subjectId: version.id, organisationIds }, input.dueOn)
    }
    work.note({
      subjectKind: 'version',
      subjectId: version.id,
      organisationId: version.owner_id,
      planId: version.plan_id,
      ...(input.reason && { reason: input.reason }),
    })
    return { changed: changed.length }
  }),

  withdrawItem: os.withdrawItem.handler(async ({ input, context: { work }, errors }) => {
    const [item] = await queries.readItems(work.tx, { ids: [input.id] })
    if (!item) throw errors.NOT_FOUND()
    if (!may(work.actor, 'item.send', item.ownerId)) throw new ORPCError('FORBIDDEN')
    if (item.withdrawnAt !== null) throw errors.ITEM_WITHDRAWN({ data: { itemIds: [item.id] } })
    await queries.withdraw(work.tx, item.id, work.now)
    await closeAnsweredTasks(work, item.versionId, [item.addresseeId])
    await alignmentFacts.itemsChanged.announce(work, { versionId: item.versionId })
    work.note({
      subjectKind: 'item',
      subjectId: item.id,
      organisationId: item.ownerId,
      reason: input.reason,
      planId: item.upperPlan.planId,
    })
    return withAbilities(work.actor, { ...item, withdrawnAt: work.now, state: 'withdrawn' })
  }),

  listItems: os.listItems.handler(async ({ input: { after, limit, ...filter }, context: { work } }) => {
    const skip = Number(after ?? 0)
    const chosen: queries.ItemFilter = {
      addresseeId: filter.addresseeId,
      status: filter.status,
      ...(filter.versionId && { versionId: filter.versionId }),
    }
    const rows = await queries.readItems(work.tx, chosen, { limit, skip })
    const count = await queries.countItems(work.tx, chosen)
    const end = skip + rows.length
    return {
      rows: rows.map((item) => withAbilities(work.actor, item)),
      next: end < count.total ? String(end) : null,
      ...count,
    }
  }),

  getItem: os.getItem.handler(async ({ input, context: { work }, errors }) => {
    const [item] = await queries.readItems(work.tx, { ids: [input.id] })
    if (!item) throw errors.NOT_FOUND()
    return withAbilities(work.actor, item)
  }),
})

export const itemRoutes = {
  items: ownRoutes,
  answers: answerRoutes,
  answerWorkbooks: answerWorkbookRoutes,
  links: linkRoutes,
  agreements: agreementRoutes,
  structure: structureRoutes,
}
