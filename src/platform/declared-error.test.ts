import { implement, ORPCError } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { requirePermission, requirePerson, valueOrThrow } from './declared-error.ts'

type Rename = Result<number, Failure<'NOT_FOUND' | 'FORBIDDEN'> | Failure<'IN_USE', { usedBy: string }>>

const contract = {
  rename: procedure.errors({
    NOT_FOUND: { status: 404 },
    IN_USE: { status: 409, data: z.object({ usedBy: z.string() }) },
  }),
}

/** Returns the error with which the procedure answers a result. */
const getError = async (result: Rename): Promise<unknown> => {
  const { rename } = implement(contract)
  const implemented = rename.handler(({ errors }) => valueOrThrow(result, errors))
  return implemented
    .callable()(undefined)
    .then(
      () => undefined,
      (error: unknown) => error,
    )
}

describe('valueOrThrow', () => {
  it('returns the value of a result', () => {
    expect(valueOrThrow(succeed(1), {})).toBe(1)
  })

  it('throws the declared error of the code, with its status and data', async () => {
    const error = await getError(fail('IN_USE', { usedBy: 'plan' }))
    expect(error).toBeInstanceOf(ORPCError)
    expect(error).toMatchObject({ code: 'IN_USE', status: 409, defined: true, data: { usedBy: 'plan' } })
    expect(await getError(fail('NOT_FOUND'))).toMatchObject({ code: 'NOT_FOUND', status: 404, defined: true })
  })

  it('throws FORBIDDEN as the pipeline does, without a declaration', async () => {
    expect(await getError(fail('FORBIDDEN'))).toMatchObject({ code: 'FORBIDDEN', status: 403, defined: false })
  })

  it.each(['FORBIDDEN', 'UNAUTHORIZED'] as const)(
    'throws %s also when the route adds to the declared errors',
    async (code) => {
      const { rename } = implement(contract)
      const result: Result<number, Failure<typeof code>> = fail(code)
      const implemented = rename.handler(({ errors }) => valueOrThrow(result, { ...errors }))
      await expect(implemented.callable()(undefined)).rejects.toMatchObject({ code, defined: false })
    },
  )

  it('does not compile with a code that the contract does not declare, or with other data', async () => {
    const { rename } = implement(contract)
    const undeclared = rename.handler(({ errors }) => {
      // @ts-expect-error The contract does not declare the code.
      return valueOrThrow(fail('TEXT_CHANGED') as Result<number, Failure<'TEXT_CHANGED'>>, errors)
    })
    const otherData = rename.handler(({ errors }) => {
      // @ts-expect-error The contract declares other data.
      return valueOrThrow(fail('IN_USE', { count: 1 }) as Result<number, Failure<'IN_USE', { count: number }>>, errors)
    })
    const noData = rename.handler(({ errors }) => {
      // @ts-expect-error The contract declares data.
      return valueOrThrow(fail('IN_USE') as Result<number, Failure<'IN_USE'>>, errors)
    })
    // What a caller would receive.
    for (const handler of [undeclared, otherData, noData])
      await expect(handler.callable()(undefined)).rejects.toMatchObject({ defined: false })
  })
})

describe('requirePermission', () => {
  it('throws FORBIDDEN unless the condition is met', () => {
    expect(() => requirePermission(true)).not.toThrow()
    expect(() => requirePermission(false)).toThrow(new ORPCError('FORBIDDEN'))
  })
})

describe('requirePerson', () => {
  it('throws UNAUTHORIZED unless the actor is a person', () => {
    expect(() => requirePerson(newId())).not.toThrow()
    expect(() => requirePerson(null)).toThrow(new ORPCError('UNAUTHORIZED'))
  })
})
