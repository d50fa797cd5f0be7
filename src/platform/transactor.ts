import { type Actor, getPermittedOrganisationIds } from '#shared/actor.ts'
import { legalZone } from '#shared/country-forms.ts'
import type { ProcedureMeta } from '#shared/procedure.ts'
import { isFailed } from '#shared/result.ts'
import { legalDay } from './clock.ts'
import type { AuditSubject, RequestContext, Transact } from './context.ts'
import { actAs } from './db/act-as.ts'
import { openTransaction, type Tx } from './db/db.ts'
import { appendToJournal } from './journal/queries.ts'
import type { Announcement } from './live/announcement.ts'

/** Passes a failed result out of the transaction that must be rolled back. */
class FailedResult extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('Rolled back.')
    this.result = result
  }
}

/**
 * Runs a transaction as the actor. A writing transaction ends with an audit log entry and publishes the changes. A failed
 * result rolls the transaction back, as an error does, and is returned.
 */
export function transactor(
  context: Pick<RequestContext, 'database' | 'actor' | 'clock' | 'publishChanges'>,
  meta: ProcedureMeta,
  path: readonly string[],
  input: unknown,
): Transact {
  return async (effect, handle) => {
    const now = context.clock.now()
    const subjects: AuditSubject[] = []
    const after: (() => void)[] = []
    const announcements: Announcement[] = []
    const run = async (tx: Tx) => {
      const today = legalDay(now, legalZone)
      await actAs(tx, context.database, context.actor, meta.permission, today, now.toISOString())
      const answer = await handle({
        tx,
        actor: context.actor,
        now: now.toISOString(),
        today,
        audit: (subject) => subjects.push(subject),
        afterCommit: (entry) => after.push(entry),
      })
      if (isFailed(answer)) throw new FailedResult(answer)
      if (effect === 'write') {
        for (const { subjectKind, subjectId, planId, announcedTo } of subjects)
          if (announcedTo !== null)
            announcements.push({ kind: subjectKind, id: subjectId, planId, accessId: announcedTo ?? null })
        await journal(tx, context, meta, path, input, subjects[0], now)
      }
      return answer
    }
    const access = effect === 'read' ? 'read only' : 'read write'
    try {
      const result = await openTransaction(context.database.kysely, run, access)
      if (announcements.length > 0) context.publishChanges(announcements)
      for (const entry of after) entry()
      return result
    } catch (error) {
      if (error instanceof FailedResult) return error.result as Awaited<ReturnType<typeof handle>>
      throw error
    }
  }
}

async function journal(
  tx: Tx,
  context: Pick<RequestContext, 'actor'>,
  meta: ProcedureMeta,
  path: readonly string[],
  input: unknown,
  subject: AuditSubject | undefined,
  now: Date,
): Promise<void> {
  const payload = subject?.payload ?? input
  await appendToJournal(tx, {
    recordedAt: now.toISOString(),
    personId: context.actor.personId,
    organisationId: subject?.organisationId ?? onlyOrganisation(context.actor, meta),
    procedure: path.join('.'),
    subjectKind: subject?.subjectKind ?? null,
    subjectId: subject?.subjectId ?? null,
    planId: subject?.planId,
    reason: subject?.reason ?? null,
    // The input of a procedure with a secret is never stored. What the handler stores instead contains no secret.
    payload: isLarge(payload) || (meta.secret && subject?.payload === undefined) ? undefined : (payload ?? null),
    payloadToHash: payload,
  })
}

/**
 * Checks whether an input is too large for the audit log. For an imported file, only the hash is stored, because the
 * content is in the rows.
 */
const isLarge = (input: unknown): boolean => JSON.stringify(input ?? null).length > 100_000

function onlyOrganisation(actor: Actor, meta: ProcedureMeta): string | null {
  if (!meta.permission || meta.permission === 'public') return null
  return getPermittedOrganisationIds(actor, meta.permission)[0] ?? null
}
