import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { writeAs } from '../../../../../testing/write-as.ts'

usePack(belgium)
const api = useApi({})
const toLaw = (...codes: string[]) => JSON.stringify({ roles: codes.map((code) => ({ code })) })

it('the database refuses a pack without a role that people hold, also without the procedure [law-93]', async () => {
  const zone = await factories(api.database).organisation({ kind: 'police_zone' })
  const admin = await enrol(api.database, people.instance_administrator(zone.id))
  const planner = await enrol(api.database, people.planner(zone.id))
  await api.database.pool.query('delete from pack_installation')
  await api.database.pool.query(
    `insert into pack_installation (code, version, law, law_hash, installed_at) values ('BE', '1', $1, 'test', '2026-01-01')`,
    [toLaw('planner', 'instance_administrator', 'mayor')],
  )
  const install = (version: string, law: string, isAdopted = false) =>
    writeAs(
      api.context(admin),
      'setting.manage',
      sql`insert into pack_installation (code, version, law, law_hash, is_adopted) values ('BE', ${version}, ${law}, 'test', ${isAdopted})`,
    )
  expect(await install('2', toLaw('mayor'))).toBe('roles_in_use')
  // A law that old plans need is stored, and installs nothing.
  expect(await install('0', toLaw('mayor'), true)).toBe('written')
  // Nobody is a mayor.
  expect(await install('3', toLaw('planner'))).toBe('written')
  // Who holds the role only later would lose it too.
  const set = (from: string, to: string | null) =>
    api.database.pool.query('update role_assignment set valid_from = $2, valid_to = $3 where person_id = $1', [
      planner.personId,
      from,
      to,
    ])
  await set('2027-01-01', null)
  expect(await install('4', toLaw())).toBe('roles_in_use')
  await set('2026-01-01', '2026-11-24')
  expect(await install('4', toLaw())).toBe('written')
})
