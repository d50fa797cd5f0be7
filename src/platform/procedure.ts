import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract'
import { type Implementer, implement, ORPCError, os } from '@orpc/server'
import { type Actor, getPermittedOrganisationIds, may } from '#shared/actor.ts'
import { legalZone } from '#shared/country-forms.ts'
import { getEffect, type ProcedureMeta } from '#shared/procedure.ts'
import { screen } from '#shared/screening.ts'
import { legalDay } from './clock.ts'
import type { AuditSubject, RequestContext, Transact, TransactionContext } from './context.ts'
import { actAs } from './db/act-as.ts'
import { openTransaction, type Tx } from './db/db.ts'
import { appendToJournal } from './journal/queries.ts'
import type { Announcement } from './live/announcement.ts'

export { legalZone }

const base = os.$context<RequestContext>().$meta<ProcedureMeta>({})

/** Refuses by default. A procedure without a declared permission is a bug. */
const authorise = base.middleware(async ({ context, next, procedure }) => {
  const { permission } = procedure['~orpc'].meta
  if (!permission) throw new Error('The procedure declares no permission.')
  if (permission !== 'public' && !may(context.actor, permission)) {
    throw new ORPCError(context.actor.kind === 'anyone' ? 'UNAUTHORIZED' : 'FORBIDDEN')
  }
  return next()
})

/** Refuses forbidden content in every text at an early stage, in every procedure. */
const screened = base.middleware(async ({ next, procedure }, input) => {
  const meta = procedure['~orpc'].meta
  // Applies also to search text, because the database accepts neither character anywhere. With `effect: 'read'`, a file
  // is only inspected, and the handler reports each place itself.
  if (meta.effect !== 'read' && hasUnstorable(input))
    throw new ORPCError('BAD_REQUEST', { message: 'A text holds a character that no database can keep.' })
  if (getEffect(meta) !== 'read' && !meta.secret) {
    const sensitiveTexts = screen(input)
    if (sensitiveTexts.length > 0)
      throw new ORPCError('SENSITIVE_TEXT', { status: 422, defined: true, data: { matches: sensitiveTexts } })
  }
  return next()
})

/** Checks for NUL and unpaired surrogates, which the database cannot store. In JSON they appear as escapes. */
const hasUnstorable = (input: unknown): boolean =>
  /\\u0000|\\ud[89a-f][0-9a-f]{2}/i.test(JSON.stringify(input ?? null).replaceAll('\\\\', ''))

/** Runs a transaction as the actor. A writing transaction ends with an audit log entry and publishes the changes. */
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
      await actAs(tx, context.database, context.actor, meta.permission)
      const answer = await handle({
        tx,
        actor: context.actor,
        now: now.toISOString(),
        today: legalDay(now, legalZone),
        audit: (subject) => subjects.push(subject),
        afterCommit: (entry) => after.push(entry),
      })
      if (effect === 'write') {
        for (const subject of subjects)
          announcements.push({
            kind: subject.subjectKind,
            id: subject.subjectId,
            planId: subject.planId,
            accessId: null,
          })
        await journal(tx, context, meta, path, input, subjects[0], now)
      }
      return answer
    }
    const access = effect === 'read' ? 'read only' : 'read write'
    const result = await openTransaction(context.database.kysely, run, access)
    if (announcements.length > 0) context.publishChanges(announcements)
    for (const entry of after) entry()
    return result
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
    payload: meta.secret || isLarge(payload) ? undefined : (payload ?? null),
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

const transactionMiddleware = base.middleware(async ({ context, next, procedure, path }, input) => {
  const meta = procedure['~orpc'].meta
  const transact = transactor(context, meta, path, input)
  if (meta.effect === 'outside') return next({ context: { transact, ...withoutTransaction(context) } })
  return transact(meta.effect ?? 'read', async (transaction) => next({ context: { ...transaction, transact } }))
})

/** The context of a procedure that opens its own transactions: use of the missing one is an error, not a wait. */
function withoutTransaction({ actor, clock }: RequestContext): TransactionContext {
  const refuse = (): never => {
    throw new Error('This procedure has no transaction of its own: open one with transact.')
  }
  const now = clock.now()
  return {
    tx: new Proxy({} as Tx, { get: refuse }),
    actor,
    now: now.toISOString(),
    today: legalDay(now, legalZone),
    audit: refuse,
    afterCommit: refuse,
  }
}

/** The context of a handler. */
export type HandlerContext = RequestContext & TransactionContext & { transact: Transact }

/**
 * Starts the routes of a slice. Each handler gets the transaction, actor and time in `context`. With `effect:
 * 'outside'` in the contract, the handler opens transactions with `context.transact`. The compiler cannot follow `use`
 * through a contract that is a type parameter, so the type is declared here once.
 */
export function implementSlice<Contract extends AnyContractRouter>(contract: Contract) {
  const pipeline = implement<AnyContractProcedure>(contract as unknown as AnyContractProcedure)
    .$context<RequestContext>()
    .use(authorise)
    .use(screened)
    .use(transactionMiddleware)
  return pipeline as unknown as Implementer<Contract, RequestContext, HandlerContext>
}
