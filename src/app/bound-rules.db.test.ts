import { expect, it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import belgium from '../../packs/be/index.ts'
import { useApi } from '../../testing/api.ts'
import { selectPackPart } from '../../testing/pack-part.ts'
import { installCountry, openCountry } from './country.ts'
import { router } from './router.ts'

const api = useApi(router)
const part = selectPackPart(belgium, ['BE-M-11002'])

it('refuses the start when a stored law, also a former one, binds a rule that this version does not have', async () => {
  const [first, ...rules] = part.rules
  const former = {
    ...part,
    version: '2020.1.0',
    rules: [{ ...first!, rule: 'abolished_rule', number: 'R98' }, ...rules],
  }
  await openTransaction(api.database.kysely, (tx) => installCountry(tx, former))
  await openTransaction(api.database.kysely, (tx) => installCountry(tx, part))
  await expect(openCountry(api.database, 'be')).rejects.toThrow('R98 (abolished_rule) of version 2020.1.0.')
  // The rules of the current law exist.
  await api.database.pool.query(`delete from pack_installation where version = '2020.1.0'`)
  expect((await openCountry(api.database, 'be')).version).toBe(part.version)
})
