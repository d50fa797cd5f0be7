import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract'
import { type Implementer, implement, ORPCError, os } from '@orpc/server'
import { type Actor, may, organisationsWith } from '#shared/actor.ts'
import { legalZone } from '#shared/country-forms.ts'
import { effectOf, type ProcedureMeta } from '#shared/procedure.ts'
import { screen } from '#shared/screening.ts'
import { legalDay } from './clock.ts'
import type { Note, RequestContext, Transact, Work } from './context.ts'
import { actAs } from './db/act-as.ts'
import { openTransaction, type Tx } from './db/db.ts'
import { appendToJournal } from './journal/queries.ts'
import type { Announcement } from './live/announcement.ts'

export { legalZone }

const base = os.$context<RequestContext>().$meta<ProcedureMeta>({})

/** Refuses by default: a procedure without a declared permission is a bug, not an open door. */
const authorise = base.middleware(async ({ context, next, procedure }) => {
  const { permission } = procedure['~orpc'].meta
  if (!permission) throw new Error('The procedure declares no permission.')
  if (permission !== 'public' && !may(context.actor, permission)) {
    throw new ORPCError(context.actor.kind === 'anyone' ? 'UNAUTHORIZED' : 'FORBIDDEN')
  }
  return next()
})

/** The first door closes early: what must never be stored is refused in every text, whatever the procedure. */
const screened = base.middleware(async ({ next, procedure }, input) => {
  const meta = procedure['~orpc'].meta
  // Also in words that are only looked for: the database takes neither. A file that is only looked at names each place itself.
  if (meta.effect !== 'read' && hasUnstorable(input))
    throw new ORPCError('BAD_REQUEST', { message: 'A text holds a character that no database can keep.' })
  if (effectOf(meta) !== 'read' && !meta.secret) {
    const found = screen(input)
    if (found.length > 0) throw new ORPCError('SENSITIVE_TEXT', { status: 422, defined: true, data: { found } })
  }
  return next()
})

/** NUL and lone halves of a pair: text that no database keeps. Written as JSON they show as escapes. */
const hasUnstorable = (input: unknown): boolean =>
  /\\u0000|\\ud[89a-f][0-9a-f]{2}/i.test(JSON.stringify(input ?? null).replaceAll('\\\\', ''))

/** One transaction as the actor; a writing one ends with its line in the journal and tells what changed. */
export function transactor(
  context: Pick<RequestContext, 'database' | 'actor' | 'clock' | 'tell'>,
  meta: ProcedureMeta,
  path: readonly string[],
  input: unknown,
): Transact {
  return async (effect, work) => {
    const now = context.clock.now()
    const notes: Note[] = []
    const after: (() => void)[] = []
    const announcements: Announcement[] = []
    const run = async (tx: Tx) => {
      await actAs(tx, context.database, context.actor, meta.permission)
      const answer = await work({
        tx,
        actor: context.actor,
        now: now.toISOString(),
        today: legalDay(now, legalZone),
        note: (note) => notes.push(note),
        afterCommit: (one) => after.push(one),
      })
      if (effect === 'write') {
        for (const note of notes)
          announcements.push({ kind: note.subjectKind, id: note.subjectId, planId: note.planId, accessId: null })
        await journal(tx, context, meta, path, input, notes[0], now)
      }
      return answer
    }
    const access = effect === 'read' ? 'read only' : 'read write'
    const result = await openTransaction(context.database.kysely, run, access)
    if (announcements.length > 0) context.tell(announcements)
    for (const one of after) one()
    return result
  }
}

async function journal(
  tx: Tx,
  context: Pick<RequestContext, 'actor'>,
  meta: ProcedureMeta,
  path: readonly string[],
  input: unknown,
  note: Note | undefined,
  now: Date,
): Promise<void> {
  const payload = note?.payload ?? input
  await appendToJournal(tx, {
    at: now.toISOString(),
    personId: context.actor.personId,
    organisationId: note?.organisationId ?? onlyOrganisation(context.actor, meta),
    procedure: path.join('.'),
    subjectKind: note?.subjectKind ?? null,
    subjectId: note?.subjectId ?? null,
    planId: note?.planId,
    reason: note?.reason ?? null,
    payload: meta.secret || isLarge(payload) ? undefined : (payload ?? null),
    payloadToHash: payload,
  })
}

/** What is too long to read in a journal: of a file that was imported the hash is kept, the content stands in its rows. */
const isLarge = (input: unknown): boolean => JSON.stringify(input ?? null).length > 100_000

function onlyOrganisation(actor: Actor, meta: ProcedureMeta): string | null {
  if (!meta.permission || meta.permission === 'public') return null
  return organisationsWith(actor, meta.permission)[0] ?? null
}

const inTransaction = base.middleware(async ({ context, next, procedure, path }, input) => {
  const meta = procedure['~orpc'].meta
  const transact = transactor(context, meta, path, input)
  if (meta.effect === 'outside') return next({ context: { transact, work: noWork } })
  return transact(meta.effect ?? 'read', async (work) => next({ context: { work, transact } }))
})

const noWork = new Proxy({} as Work, {
  get() {
    throw new Error('This procedure works outside a transaction: it opens its own with transact.')
  },
})

/** What a handler finds in its context. */
export type HandlerContext = RequestContext & { work: Work; transact: Transact }

/**
 * Begins a slice's routes. Each handler gets `context.work` (transaction, actor, moment, note), or, where its contract
 * says `effect: 'outside'`, opens its own with `context.transact`. The compiler cannot follow `use` through a contract that
 * is still a type parameter, so the shape is said here once.
 */
export function implementSlice<Contract extends AnyContractRouter>(contract: Contract) {
  const pipeline = implement<AnyContractProcedure>(contract as unknown as AnyContractProcedure)
    .$context<RequestContext>()
    .use(authorise)
    .use(screened)
    .use(inTransaction)
  return pipeline as unknown as Implementer<Contract, RequestContext, HandlerContext>
}
