import { ORPCError } from '@orpc/server'
import type { Id } from '#shared/ids.ts'
import type { AnyFailure, Failed, Result, Success } from '#shared/result.ts'

/** Standard errors of the pipeline, which no contract declares. */
type PipelineCode = 'FORBIDDEN' | 'UNAUTHORIZED'

type FailureData<Cause extends AnyFailure, Code> = Extract<Cause, { code: Code }>['data']

/** The declared errors that a procedure needs for these failures. */
type ErrorsFor<Cause extends AnyFailure> = {
  [Code in Exclude<Cause['code'], PipelineCode>]: [FailureData<Cause, Code>] extends [undefined]
    ? () => Error
    : (options: { data: FailureData<Cause, Code> }) => Error
}

type FailureType<Outcome> = Outcome extends Failed<infer Cause extends AnyFailure> ? Cause : never
type ValueType<Outcome> = Outcome extends Success<infer Value> ? Value : never

/**
 * Returns the value of a result. Only routes call it, inside the transaction, which the error rolls back.
 * @param errors the declared errors of the procedure. Does not compile if the contract does not declare a code, or
 *   declares other data.
 * @throws the declared error of a failed result
 */
export function valueOrThrow<Outcome extends Result<unknown, AnyFailure>>(
  result: Outcome,
  errors: ErrorsFor<FailureType<Outcome>>,
): ValueType<Outcome>
export function valueOrThrow(result: Result<unknown, AnyFailure>, errors: object): unknown {
  if (result.ok) return result.value
  const { code, data } = result.error
  if (code === 'FORBIDDEN' || code === 'UNAUTHORIZED') throw new ORPCError(code)
  const makeError = (errors as Record<string, (options?: { data: unknown }) => Error>)[code]!
  throw data === undefined ? makeError() : makeError({ data })
}

/**
 * Refuses a permission that depends on the data, as the pipeline refuses the permission of a procedure. Only routes call
 * it. A domain function returns the failure `FORBIDDEN`.
 * @throws FORBIDDEN
 */
export function requirePermission(isAllowed: boolean): asserts isAllowed {
  if (!isAllowed) throw new ORPCError('FORBIDDEN')
}

/**
 * Refuses an actor who is not a person, such as the system, where the act belongs to a person. Only routes call it.
 * @throws UNAUTHORIZED
 */
export function requirePerson(personId: Id | null): asserts personId is Id {
  if (personId === null) throw new ORPCError('UNAUTHORIZED')
}
