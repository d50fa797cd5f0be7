import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { listReceivedMandates } from './received-mandates.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const day = '2026-11-24'

it('whether a power of attorney is in effect is computed for those of the person only', async () => {
  const make = factories(api.database)
  const { id: ownerId } = await make.organisation({ kind: 'municipality' })
  const { id: toId } = await make.organisation({ kind: 'municipality' })
  const [deputy, other] = [
    await enrol(api.database, people.partner(toId, 'Alderman')),
    await enrol(api.database, people.partner(toId, 'Other')),
  ]
  const grant = (personId: string | null, heldFunction = 'mayor') =>
    api.database.pool.query(
      `insert into mandate (id, owner_id, function, to_organisation_id, to_person_id, valid_from, valid_to, reference, recorded_at, access_id)
        values ($1, $2, $6, $3, $4, $5, '2027-01-01', 'Letter', now(), 1)`,
      [newId(), ownerId, toId, personId, day, heldFunction],
    )
  for (let count = 0; count < 5; count++) await grant(other.personId, `function_${count}`)
  await grant(deputy.personId)
  const calls = await transactor(
    api.context(deputy),
    { permission: 'plan.read' },
    [],
    {},
  )('read', async ({ tx }) => {
    const { rows } = await sql<{ role: string }>`select current_setting('role') as role`.execute(tx)
    await sql`reset role`.execute(tx)
    await sql`set local track_functions = 'all'`.execute(tx)
    await sql`set local role ${sql.id(rows[0]!.role)}`.execute(tx)
    await listReceivedMandates(tx, deputy.personId, day)
    const counted = await sql<{ calls: number }>`
      select calls from pg_stat_xact_user_functions where funcname = 'is_mandate_in_effect'`.execute(tx)
    return counted.rows
  })
  expect(calls).toEqual([{ calls: 1 }])
})
