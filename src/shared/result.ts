/** An expected failure. `code` and `data` are those of the declared error that a route throws for it. */
export type Failure<Code extends string, Data = undefined> = Code extends string
  ? [Data] extends [undefined]
    ? { code: Code; data?: undefined }
    : { code: Code; data: Data }
  : never

/** A failure whose code and data are not known to the type checker. */
export type AnyFailure = { code: string; data?: unknown }

export interface Success<Value> {
  ok: true
  value: Value
}

export interface Failed<Cause extends AnyFailure> {
  ok: false
  error: Cause
}

/** The outcome of a domain function that can fail for an expected reason. Domain functions return it, and only routes throw. */
export type Result<Value, Cause extends AnyFailure> = Success<Value> | Failed<Cause>

export function succeed(): Success<undefined>
export function succeed<Value>(value: Value): Success<Value>
export function succeed(value?: unknown): Success<unknown> {
  return { ok: true, value }
}

export function fail<const Code extends string>(code: Code): Failed<Failure<Code>>
export function fail<const Code extends string, Data>(code: Code, data: Data): Failed<Failure<Code, Data>>
export function fail(code: string, data?: unknown): Failed<AnyFailure> {
  return { ok: false, error: { code, data } }
}

/** Checks whether the return value of a transaction is a failed result. */
export const isFailed = (answer: unknown): answer is Failed<AnyFailure> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false && 'error' in answer
