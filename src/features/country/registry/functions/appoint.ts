import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { registryEvents } from '../events.ts'
import type { FunctionHolder } from './contract.ts'
import { findOverlappingHolder } from './model.ts'
import { confirmFunctionHolder, endFunctionHolder, insertFunctionHolder, listFunctionHolders } from './queries.ts'

export interface Appointment {
  functionId: Id
  personId: Id
  capacity: FunctionHolder['capacity']
  from: LegalDate
  to: LegalDate | null
  /** An open-ended appointment on that day ends then. */
  replaces: boolean
}

type FunctionOccupied = Failure<'FUNCTION_OCCUPIED', Pick<FunctionHolder, 'personName' | 'validFrom' | 'validTo'>>

/**
 * Appoints a person in a function that is locked by the transaction. Returns the id of the new appointment, or fails
 * with the conflicting appointment. An appointment that the person entered for themselves is entered again by another person. A function has at most a single holder and a single deputy at a time.
 */
export async function appoint(
  context: TransactionContext,
  appointment: Appointment,
): Promise<Result<Id, FunctionOccupied>> {
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
  const isSame = holder?.personId === personId && holder.validFrom === from && holder.validTo === to
  if (isSame && (await confirmFunctionHolder(tx, holder.id, context.actor.personId))) return succeed(holder.id)
  if (holder) {
    const { personName, validFrom, validTo } = holder
    return fail('FUNCTION_OCCUPIED', { personName, validFrom, validTo })
  }
  const id = await insertFunctionHolder(tx, { functionId, personId, capacity, from, to })
  await registryEvents.holderChanged.publish(context, { functionId, personId, capacity, date: from })
  return succeed(id)
}
