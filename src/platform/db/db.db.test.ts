import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '../../../testing/database.ts'
import { json } from './column-values.ts'
import { openTransaction } from './db.ts'

const database = useDatabase()

const select = async <T>(expression: string): Promise<T> => {
  const { rows } = await sql<{ value: T }>`select ${sql.raw(expression)} as value`.execute(database.kysely)
  return rows[0]!.value
}

describe('column values', () => {
  it('read the same on every database, in every time zone', async () => {
    await expect(select(`date '2026-11-24'`)).resolves.toBe('2026-11-24')
    await expect(select(`array[date '2026-11-24', null]`)).resolves.toEqual(['2026-11-24', null])
    await expect(select(`timestamptz '2026-11-24 11:00:00.5+01'`)).resolves.toBe('2026-11-24T10:00:00.500Z')
    await expect(select(`array[timestamptz '2026-11-24 11:00:00+01']`)).resolves.toEqual(['2026-11-24T10:00:00.000Z'])
    await expect(select('9007199254740991::bigint')).resolves.toBe(9007199254740991)
    await expect(select('array[[1::bigint, 2], [3, 4]]')).resolves.toEqual([
      [1, 2],
      [3, 4],
    ])
    await expect(select('1.25::numeric')).resolves.toBe(1.25)
    await expect(select(`jsonb '{"a": [1, null]}'`)).resolves.toEqual({ a: [1, null] })
    await expect(select(`array['00000000-0000-7000-8000-000000000001'::uuid]`)).resolves.toEqual([
      '00000000-0000-7000-8000-000000000001',
    ])
  })

  it('refuse a bigint that a number cannot represent, instead of rounding it', async () => {
    await expect(select('9007199254740993::bigint')).rejects.toThrow('9007199254740993 does not fit a number.')
  })

  it('write a bare array to jsonb as JSON', async () => {
    const { rows } = await sql<{ kind: string }>`select jsonb_typeof(${json([1, 2])}::jsonb) as kind`.execute(
      database.kysely,
    )
    expect(rows).toEqual([{ kind: 'array' }])
  })
})

describe.skipIf(!process.env.TEST_DATABASE_URL)('connection to PostgreSQL', () => {
  it('compiles no statement, which takes longer than any statement of the product', async () => {
    await expect(select(`current_setting('jit')`)).resolves.toBe('off')
  })

  it('fails only the current transaction when it breaks between two statements, and does not end the process', async () => {
    const work = openTransaction(database.kysely, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await database.pool.query('select pg_terminate_backend($1)', [rows[0]!.pid])
      await wait(200)
      await sql`select 1`.execute(tx)
    })
    await expect(work).rejects.toThrow()
    await expect(select('1')).resolves.toBe(1)
  })
})

describe('openTransaction', () => {
  it('rolls back everything when the callback throws', async () => {
    const work = openTransaction(database.kysely, async (tx) => {
      await tx.insertInto('pack_installation').values({ code: 'undone', version: '1' }).execute()
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    await expect(database.kysely.selectFrom('pack_installation').selectAll().execute()).resolves.toEqual([])
  })

  it('fails immediately inside another transaction', async () => {
    const nested = openTransaction(database.kysely, () => openTransaction(database.kysely, async () => 'never'))
    await expect(nested).rejects.toThrow('A transaction is already open: pass its tx along.')
  })

  it('can be called by code that was started inside a transaction and continues after it', async () => {
    const afterwards = Promise.withResolvers<void>()
    let later: Promise<number> | undefined
    await openTransaction(database.kysely, async () => {
      later = afterwards.promise.then(() => openTransaction(database.kysely, async () => 7))
    })
    afterwards.resolve()
    await expect(later).resolves.toBe(7)
  })
})

describe('concurrent connections', () => {
  it('each get the rows of their own query, also while others fail', async () => {
    const answers = await Promise.all(
      Array.from({ length: 600 }, async (_, number) => {
        if (number % 3 === 0) return database.pool.query('select $1::int from nowhere', [number]).catch(() => 'refused')
        if (number % 3 === 1) return database.pool.query('select $1::int', ['no number']).catch(() => 'refused')
        const { rows } = await database.pool.query('select $1::int as number, $2::text as text', [
          number,
          'x'.repeat(5000),
        ])
        return rows[0].number
      }),
    )
    expect(answers).toEqual(answers.map((_, number) => (number % 3 === 2 ? number : 'refused')))
  })

  it('do not see or join uncommitted changes of another transaction', async () => {
    const count = async () =>
      (await database.pool.query(`select count(*) as count from pack_installation where code = 'open'`)).rows[0].count
    const writer = await database.pool.connect()
    await writer.query('begin')
    await writer.query(`insert into pack_installation (code, version) values ('open', '1')`)
    const counted = count()
    await wait(20)
    await writer.query('rollback')
    writer.release()
    await expect(counted).resolves.toBe(0)
  })

  it('lose only the open transaction of a connection that breaks', async () => {
    const broken = await database.pool.connect()
    await broken.query('begin')
    await broken.query(`insert into pack_installation (code, version) values ('lost', '1')`)
    broken.release(true)
    const { rows } = await database.pool.query(`select code from pack_installation`)
    expect(rows).toEqual([])
  })
})

describe('test database', () => {
  it('contains the rows that a test inserts', async () => {
    await database.kysely.insertInto('pack_installation').values({ code: 'left', version: '1' }).execute()
    await database.pool.query(`update journal_head set seq = 12`)
    await expect(database.kysely.selectFrom('pack_installation').select('code').execute()).resolves.toHaveLength(1)
  })

  it('returns to the migrated state for the next test', async () => {
    await expect(database.kysely.selectFrom('pack_installation').select('code').execute()).resolves.toEqual([])
    await expect(database.kysely.selectFrom('journal_head').select('seq').execute()).resolves.toEqual([{ seq: 0 }])
  })
})
