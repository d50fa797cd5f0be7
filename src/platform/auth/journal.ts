import type { Id } from '#shared/ids.ts'
import { type Clock, legalDay } from '../clock.ts'
import type { Tx } from '../db/db.ts'
import { appendToJournal } from '../journal/queries.ts'
import { legalZone } from '../procedure.ts'
import type { AccessAct } from './entities.ts'
import { findActor } from './queries.ts'

/**
 * Adds a sign-in act to the audit log. `payload` never contains a password, a secret or a mail address. `personId` is
 * null when the entered data matches no person. `subjectId` is the person concerned, if it is another.
 */
export async function journalAccess(
  tx: Tx,
  endpoint: { clock: Clock },
  procedure: AccessAct,
  act: { personId: Id | null; subjectId?: Id; payload: Record<string, string> },
): Promise<void> {
  const now = endpoint.clock.now()
  const subjectId = act.subjectId ?? act.personId
  const actor = act.personId === null ? undefined : await findActor(tx, act.personId, legalDay(now, legalZone))
  await appendToJournal(tx, {
    recordedAt: now.toISOString(),
    personId: act.personId,
    organisationId: actor?.assignments[0]?.organisationId ?? null,
    procedure,
    subjectKind: subjectId === null ? null : 'person',
    subjectId,
    reason: null,
    payload: act.payload,
    payloadToHash: act.payload,
  })
}
