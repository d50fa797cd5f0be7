import { describe, expect, it, vi } from 'vitest'
import { useDatabase } from '../../../testing/database.ts'

const database = useDatabase()

describe('listen', () => {
  it('is absent where notifications do not cross connections, and otherwise receives them, also after a broken connection', async () => {
    if (database.embedded) {
      expect(database.listen).toBeUndefined()
      return
    }
    const heard = vi.fn()
    const gap = vi.fn()
    const stop = await database.listen!('changed', heard, gap)
    await database.pool.query(`select pg_notify('changed', 'one')`)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('one'))
    await database.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'`)
    await vi.waitFor(() => expect(gap).toHaveBeenCalled(), 5000)
    await database.pool.query(`select pg_notify('changed', 'two')`)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('two'))
    await stop()
    await database.pool.query(`select pg_notify('changed', 'three')`)
    expect(heard).not.toHaveBeenCalledWith('three')
  })
})
