import { createRouterClient } from '@orpc/server'
import type { RequestContext } from '#platform/context.ts'
import { Id } from '#shared/ids.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'

/**
 * Returns the procedures of the application in this process. Loads them on first use, so that other commands start
 * without every feature.
 */
export async function callProcedures(context: RequestContext) {
  const { router } = await import('../router.ts')
  return createRouterClient(router, { context })
}
export type Procedures = Awaited<ReturnType<typeof callProcedures>>

/**
 * Finds a plan by id or code, within the actor's access.
 *
 * @throws CommandEnded when no such plan exists
 */
export async function findPlanId(api: Procedures, named: string): Promise<Id> {
  if (Id.safeParse(named).success) return named
  let after: string | undefined
  do {
    const page = await api.plans.listPlans({ query: named, after, limit: 500 })
    const found = page.rows.find((row) => row.code === named)
    if (found) return found.id
    after = page.next ?? undefined
  } while (after !== undefined)
  throw new CommandEnded(
    exitCodes.issuesFound,
    'PLAN_NOT_FOUND',
    `The plan ${named} does not exist or you do not have access to it.`,
  )
}
