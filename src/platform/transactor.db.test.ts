import { describe, expect, it } from 'vitest'
import { fail, succeed } from '#shared/result.ts'
import { useApi } from '../../testing/api.ts'
import { factories } from '../../testing/factories/index.ts'
import { people } from '../../testing/people.ts'
import type { TransactionContext } from './context.ts'
import { transactor } from './transactor.ts'

const api = useApi({})
const make = factories(api.database)

/** Renames a plan in a transaction that ends with the given result. Returns the effects. */
async function rename(result: unknown) {
  const zone = await make.organisation()
  const plan = await make.plan({ ownerId: zone.id, code: 'BEFORE' })
  const [announced, committed]: [unknown[], string[]] = [[], []]
  const context = { ...api.context(people.planner(zone.id)), publishChanges: (some: unknown) => announced.push(some) }
  const run = async ({ tx, audit, afterCommit }: TransactionContext) => {
    await tx.updateTable('plan').set({ code: 'AFTER' }).where('id', '=', plan.id).execute()
    audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: zone.id })
    afterCommit(() => committed.push('committed'))
    return result
  }
  const answer = await transactor(context, { permission: 'plan.write' }, ['plans', 'rename'], {})('write', run)
  const read = await api.database.pool.query<{ code: string }>('select code from plan where id = $1', [plan.id])
  const entries = await api.database.pool.query("select 1 from journal where procedure = 'plans.rename'")
  return {
    answer,
    code: read.rows[0]!.code,
    entries: entries.rows.length,
    announced: announced.length,
    committed: committed.length,
  }
}

describe('a transaction that ends with a result', () => {
  it('is rolled back when the result failed, without an audit log entry or other effects', async () => {
    const failed = fail('IN_USE', { usedBy: 'plan' })
    expect(await rename(failed)).toEqual({ answer: failed, code: 'BEFORE', entries: 0, announced: 0, committed: 0 })
  })

  it.each([succeed('renamed'), { isRenamed: true }])('is committed when the answer is %j', async (answer) => {
    expect(await rename(answer)).toEqual({ answer, code: 'AFTER', entries: 1, announced: 1, committed: 1 })
  })
})
