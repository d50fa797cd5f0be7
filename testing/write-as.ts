import type { RawBuilder } from 'kysely'
import type { HandlerContext } from '../src/platform/procedure.ts'
import { transactor } from '../src/platform/transactor.ts'
import type { Permission } from '../src/shared/permission.ts'

/**
 * Runs statements without the procedures, as the actor of a context, under the application role.
 * @returns `written`, or the name of the constraint or the SQL state with which the database refused
 */
export const writeAs = (
  context: Parameters<typeof transactor>[0],
  permission: Permission,
  ...statements: readonly RawBuilder<unknown>[]
): Promise<string> =>
  transactor(
    context,
    { permission },
    [],
    null,
  )('touch', async ({ tx }: Pick<HandlerContext, 'tx'>) => {
    for (const statement of statements) await statement.execute(tx)
    return 'written'
  }).catch(
    (error: { constraint?: string; code?: string; message: string }) =>
      error.constraint ?? (error.code === 'P0001' ? error.message : (error.code ?? Promise.reject(error))),
  )
