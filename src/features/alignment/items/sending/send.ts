import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import { answeringKinds } from '../answering-kinds.ts'
import type { Addressees } from '../contract.ts'
import { runningPlans } from '../queries.ts'
import {
  insertItems,
  listAddressees,
  listReadablePairs,
  listSentItems,
  type NewItem,
  reactivateItems,
} from './queries.ts'

interface SentVersion {
  id: Id
  plan_id: Id
  owner_id: Id
  kind: string
}

export const findAddressees = (context: TransactionContext, addressees: Addressees): Promise<Id[]> => {
  if (addressees.method === 'named')
    return listAddressees(context.tx, { ids: addressees.organisationIds }, context.today)
  if (addressees.method === 'kind') return listAddressees(context.tx, { kind: addressees.kind }, context.today)
  return listAddressees(context.tx, { kind: addressees.kind, areaId: addressees.areaId }, context.today)
}

/**
 * Sends each readable element to each organisation that has not received it yet. An organisation does not send items to
 * itself.
 */
export async function createItems(
  context: TransactionContext,
  version: SentVersion,
  elements: readonly { id: Id; accessId: number }[],
  addresseeIds: readonly Id[],
  dueOn: LegalDate | null,
) {
  const accessIds = [...new Set(elements.map((element) => element.accessId))]
  const readable = await listReadablePairs(context.tx, accessIds, addresseeIds)
  const plans = await runningPlans(context.tx, addresseeIds, await answeringKinds(context.tx, version.kind))
  const sentItems = new Map(
    (await listSentItems(context.tx, version.id, addresseeIds)).map((sentItem) => [
      `${sentItem.elementId} ${sentItem.addresseeId}`,
      sentItem,
    ]),
  )
  const fresh: NewItem[] = []
  const again: Id[] = []
  const unreadable: { organisationId: Id; elementIds: Id[] }[] = []
  const reached = new Set<Id>()
  let alreadyAsked = 0
  for (const addresseeId of addresseeIds) {
    const hidden: Id[] = []
    for (const element of elements) {
      const before = sentItems.get(`${element.id} ${addresseeId}`)
      if (!readable.has(`${element.accessId} ${addresseeId}`)) hidden.push(element.id)
      else if (before && !before.withdrawn) alreadyAsked += 1
      else {
        reached.add(addresseeId)
        if (before) again.push(before.id)
        else
          fresh.push({ id: newId(), elementId: element.id, addresseeId, lowerPlanId: plans.get(addresseeId) ?? null })
      }
    }
    if (hidden.length > 0) unreadable.push({ organisationId: addresseeId, elementIds: hidden })
  }
  const at = { now: context.now, dueOn }
  if (fresh.length > 0)
    await insertItems(context.tx, { id: version.id, planId: version.plan_id, ownerId: version.owner_id }, fresh, at)
  await reactivateItems(context.tx, again, at)
  return { sent: fresh.length + again.length, alreadyAsked, unreadable, addresseeIds: [...reached], plans }
}
