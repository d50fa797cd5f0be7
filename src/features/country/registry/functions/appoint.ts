import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { registryFacts } from '../events.ts'
import type { Holding } from './contract.ts'
import { alreadyHeld } from './model.ts'
import { endHolding, insertHolding, listHoldings } from './queries.ts'

export interface Appointment {
  functionId: Id
  personId: Id
  capacity: Holding['capacity']
  from: LegalDate
  to: LegalDate | null
  /** An open-ended appointment on that day ends then. */
  replaces: boolean
}

/**
 * Appoints a person in a function that is locked by the transaction. Returns the new appointment or the conflicting
 * appointment. A function has at most a single holder and a single deputy at a time.
 */
export async function appoint(work: Work, appointment: Appointment): Promise<{ id: Id } | { heldBy: Holding }> {
  const { tx } = work
  const { functionId, personId, capacity, from, to, replaces } = appointment
  const open = (await listHoldings(tx, functionId)).find((one) => one.capacity === capacity && one.validTo === null)
  if (replaces && open && open.validFrom < from) await endHolding(tx, open.id, from)
  const heldBy = alreadyHeld(await listHoldings(tx, functionId), { capacity, validFrom: from, validTo: to })
  if (heldBy) return { heldBy }
  const id = await insertHolding(tx, { functionId, personId, capacity, from, to })
  await registryFacts.holderChanged.announce(work, { functionId, personId, capacity, on: from })
  return { id }
}
