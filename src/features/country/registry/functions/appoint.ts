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
  /** Whoever holds it on that day without an end leaves it then. */
  replaces: boolean
}

/**
 * Appoints somebody in a function that the act has locked. Answers with the holding, or with the one that stands in the way: one
 * holder and one deputy at a time.
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
