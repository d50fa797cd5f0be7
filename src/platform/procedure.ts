import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract'
import { type Implementer, implement, ORPCError, os } from '@orpc/server'
import { may } from '#shared/actor.ts'
import { constraintErrors } from '#shared/constraint-errors.ts'
import { legalZone } from '#shared/country-forms.ts'
import { getEffect, type ProcedureMeta } from '#shared/procedure.ts'
import { screen } from '#shared/screening.ts'
import { legalDay } from './clock.ts'
import type { RequestContext, Transact, TransactionContext } from './context.ts'
import type { Tx } from './db/db.ts'
import { transactor } from './transactor.ts'

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
    throw new ORPCError('BAD_REQUEST', { message: 'A text contains a character that cannot be stored.' })
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

/** Answers with the declared error when the database refuses what its rules forbid, also at the commit. */
const constrained = base.middleware(async ({ next }) => {
  try {
    return await next()
  } catch (error) {
    const name = error instanceof Error && 'constraint' in error ? String(error.constraint) : ''
    const declared = constraintErrors[name]
    if (!declared) throw error
    throw new ORPCError(declared.code, { status: declared.status, defined: true, data: declared.data, cause: error })
  }
})

const transactionMiddleware = base.middleware(async ({ context, next, procedure, path }, input) => {
  const meta = procedure['~orpc'].meta
  const transact = transactor(context, meta, path, input)
  if (meta.effect === 'outside') return next({ context: { transact, ...withoutTransaction(context) } })
  return transact(meta.effect ?? 'read', async (transaction) => next({ context: { ...transaction, transact } }))
})

/** The context of a procedure that opens its own transactions: use of the missing one is an error, not a wait. */
function withoutTransaction({ actor, clock }: RequestContext): TransactionContext {
  const refuse = (): never => {
    throw new Error('This procedure has no transaction. Open a transaction with transact.')
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
    .use(constrained)
    .use(transactionMiddleware)
  return pipeline as unknown as Implementer<Contract, RequestContext, HandlerContext>
}
