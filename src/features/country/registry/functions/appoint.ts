import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { registryEvents } from '../events.ts'
import type { FunctionHolder } from './contract.ts'
import { findOverlappingHolder } from './model.ts'
import { endFunctionHolder, insertFunctionHolder, listFunctionHolders } from './queries.ts'

export interface Appointment {
  functionId: Id
  personId: Id
  capacity: FunctionHolder['capacity']
  from: LegalDate
  to: LegalDate | null
  /** An open-ended appointment on that day ends then. */
  replaces: boolean
}

/**
 * Appoints a person in a function that is locked by the transaction. Returns the new appointment or the conflicting
 * appointment. A function has at most a single holder and a single deputy at a time.
 */
export async function appoint(
  context: TransactionContext,
  appointment: Appointment,
): Promise<{ id: Id } | { holder: FunctionHolder }> {
  const { tx } = context
  const { functionId, personId, capacity, from, to, replaces } = appointment
  const open = (await listFunctionHolders(tx, functionId)).find(
    (functionHolder) => functionHolder.capacity === capacity && functionHolder.validTo === null,
  )
  if (replaces && open && open.validFrom < from) await endFunctionHolder(tx, open.id, from)
  const holder = findOverlappingHolder(await listFunctionHolders(tx, functionId), {
    capacity,
    validFrom: from,
    validTo: to,
  })
  if (holder) return { holder }
  const id = await insertFunctionHolder(tx, { functionId, personId, capacity, from, to })
  await registryEvents.holderChanged.publish(context, { functionId, personId, capacity, date: from })
  return { id }
}
