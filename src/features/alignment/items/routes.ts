import { addTasks, setTaskDueDate } from '#features/base/tasks/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { agreementRoutes } from './agreements/routes.ts'
import { answerWorkbookRoutes } from './answer-workbook/routes.ts'
import { answerRoutes } from './answers/routes.ts'
import { itemsContract } from './contract.ts'
import { findAnsweringPlan } from './counts/queries.ts'
import { alignmentEvents } from './events.ts'
import { linkRoutes } from './links/routes.ts'
import { isBeforeEntry, selectPriorities, withAbilities } from './model.ts'
import * as queries from './queries.ts'
import { answerReaderRoutes } from './readers/routes.ts'
import { createItems, findAddressees } from './sending/send.ts'
import { structureRoutes } from './structure/routes.ts'
import type { itemsTaskMessages } from './task-messages.ts'
import { closeAnsweredTasks } from './tasks.ts'

const os = implementSlice(itemsContract.items)

/**
 * Returns the version of an own plan.
 * @throws NOT_FOUND if the version is unreadable, FORBIDDEN if the plan belongs to another organisation
 */
async function getOwnVersion(context: TransactionContext, id: Id, errors: { NOT_FOUND: () => Error }) {
  const version = await queries.findVersion(context.tx, id)
  if (!version) throw errors.NOT_FOUND()
  requirePermission(may(context.actor, 'item.send', version.owner_id))
  return version
}

const ownRoutes = os.router({
  sendItems: os.sendItems.handler(async ({ input, context, errors }) => {
    const version = await getOwnVersion(context, input.versionId, errors)
    if (version.sent_at === null) throw errors.PLAN_NOT_SENT()
    if (isBeforeEntry(input.dueOn, version)) throw errors.DATE_BEFORE_IN_FORCE()
    const frozen = await queries.listFrozenElements(context.tx, version.id)
    const foreign = (input.elementIds ?? []).filter((id) => !frozen.some((element) => element.id === id))
    if (foreign.length > 0) throw errors.NOT_IN_THIS_VERSION({ data: { elementIds: foreign } })
    const elements = input.elementIds
      ? frozen.filter((element) => input.elementIds!.includes(element.id))
      : selectPriorities(frozen)
    if (elements.length === 0) throw errors.NO_ITEMS()
    const addresseeIds = (await findAddressees(context, input.addressees)).filter((id) => id !== version.owner_id)
    if (addresseeIds.length === 0) throw errors.NO_RECIPIENTS()

    const {
      sent,
      alreadyAsked,
      unreadable,
      addresseeIds: reached,
      plans,
    } = await createItems(context, version, elements, addresseeIds, input.dueOn)
    await addTasks<typeof itemsTaskMessages>(
      context,
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
    context.audit({
      subjectKind: 'version',
      subjectId: version.id,
      organisationId: version.owner_id,
      planId: version.plan_id,
    })
    await alignmentEvents.itemsChanged.publish(context, { versionId: version.id })
    return { sent, alreadyAsked, elements: elements.length, addressees: addresseeIds.length, unreadable }
  }),

  changeDueDate: os.changeDueDate.handler(async ({ input, context, errors }) => {
    const version = await getOwnVersion(context, input.versionId, errors)
    if (isBeforeEntry(input.dueOn, version)) throw errors.DATE_BEFORE_IN_FORCE()
    const changed = await queries.setDueDate(context.tx, version.id, input.addresseeIds, input.dueOn)
    if (changed.length > 0) {
      const organisationIds = [...new Set(changed)]
      await setTaskDueDate(context, { kind: 'answer_items', subjectId: version.id, organisationIds }, input.dueOn)
    }
    context.audit({
      subjectKind: 'version',
      subjectId: version.id,
      organisationId: version.owner_id,
      planId: version.plan_id,
      ...(input.reason && { reason: input.reason }),
    })
    return { changed: changed.length }
  }),

  withdrawItem: os.withdrawItem.handler(async ({ input, context, errors }) => {
    const [item] = await queries.listItems(context.tx, { ids: [input.id] })
    if (!item) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'item.send', item.ownerId))
    if (item.withdrawnAt !== null) throw errors.ITEM_WITHDRAWN({ data: { itemIds: [item.id] } })
    await queries.withdraw(context.tx, item.id, context.now)
    await closeAnsweredTasks(context, item.versionId, [item.addresseeId])
    await alignmentEvents.itemsChanged.publish(context, { versionId: item.versionId })
    context.audit({
      subjectKind: 'item',
      subjectId: item.id,
      organisationId: item.ownerId,
      reason: input.reason,
      planId: item.upperPlan.planId,
    })
    return withAbilities(context.actor, { ...item, withdrawnAt: context.now, state: 'withdrawn' })
  }),

  listItems: os.listItems.handler(async ({ input: { after, limit, ...filter }, context }) => {
    const skip = Number(after ?? 0)
    const chosen: queries.ItemFilter = {
      addresseeId: filter.addresseeId,
      status: filter.status,
      ...(filter.versionId && { versionId: filter.versionId }),
    }
    if (filter.planId) {
      const plan = await findPlan(context.tx, filter.planId)
      if (!plan) return { rows: [], next: null, total: 0, requested: 0, open: 0 }
      chosen.plan = await findAnsweringPlan(context.tx, plan)
    }
    const rows = await queries.listItems(context.tx, chosen, { limit, skip })
    const count = await queries.countItems(context.tx, chosen)
    const end = skip + rows.length
    return {
      rows: rows.map((item) => withAbilities(context.actor, item)),
      next: end < count.total ? String(end) : null,
      ...count,
    }
  }),

  getItem: os.getItem.handler(async ({ input, context, errors }) => {
    const [item] = await queries.listItems(context.tx, { ids: [input.id] })
    if (!item) throw errors.NOT_FOUND()
    return withAbilities(context.actor, item)
  }),
})

export const itemRoutes = {
  items: ownRoutes,
  answers: answerRoutes,
  answerWorkbooks: answerWorkbookRoutes,
  links: linkRoutes,
  agreements: agreementRoutes,
  answerReaders: answerReaderRoutes,
  structure: structureRoutes,
}
