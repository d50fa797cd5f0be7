import type { Id } from '#shared/ids.ts'
import { type Clock, legalDay } from '../clock.ts'
import type { Tx } from '../db/db.ts'
import { appendToJournal } from '../journal/queries.ts'
import { legalZone } from '../procedure.ts'
import { findActor } from './queries.ts'

/** Names in the audit log for sign-in acts that have no procedure. */
export const accessActs = [
  'session.signIn',
  'session.refuseSignIn',
  'session.signOut',
  'session.stepIn',
  'session.changePassword',
  'session.refusePasswordChange',
  'session.requestPasswordReset',
  'session.redeemLink',
  'session.setLanguage',
] as const
type AccessAct = (typeof accessActs)[number]

/**
 * Adds a sign-in act to the audit log. `payload` never contains a password, a secret or a mail address. `personId` is
 * null when the entered data matches no person.
 */
export async function journalAccess(
  tx: Tx,
  endpoint: { clock: Clock },
  procedure: AccessAct,
  act: { personId: Id | null; payload: Record<string, string> },
): Promise<void> {
  const now = endpoint.clock.now()
  const actor = act.personId === null ? undefined : await findActor(tx, act.personId, legalDay(now, legalZone))
  await appendToJournal(tx, {
    recordedAt: now.toISOString(),
    personId: act.personId,
    organisationId: actor?.assignments[0]?.organisationId ?? null,
    procedure,
    subjectKind: act.personId === null ? null : 'person',
    subjectId: act.personId,
    reason: null,
    payload: act.payload,
    payloadToHash: act.payload,
  })
}
