import type pg from 'pg'

interface TableToReset {
  /** Quoted, with the schema. */
  name: string
  /** Quoted, without generated columns, which cannot be written. */
  columns: string
  /** The table with the copy of the migrated rows. */
  copy: string
}

/**
 * Copies the current rows, of the migrations or of a preparation, to separate tables. Deleting the rows of the few
 * tables that a test filled is faster than truncating all tables. With triggers and foreign keys off
 * (session_replication_role), the order does not matter and append-only tables can be emptied too.
 * @returns a function that restores every table
 */
export async function rememberRows(pool: pg.Pool): Promise<() => Promise<void>> {
  const tables = await listTables(pool)
  if (tables.length === 0) return async () => {}
  const whereFilled = tables.map(({ name }, index) => `select ${index} as index where exists (select from ${name})`)
  const findFilled = async (client: pg.Pool | pg.PoolClient) =>
    (await client.query<{ index: number }>(whereFilled.join(' union all '))).rows.map(({ index }) => tables[index]!)
  const remembered = await findFilled(pool)
  await pool.query('drop schema if exists testing cascade; create schema testing')
  for (const { name, copy } of remembered) await pool.query(`create table ${copy} as table ${name}`)
  return async () => {
    const client = await pool.connect()
    try {
      await client.query('begin; set local session_replication_role = replica')
      for (const { name } of await findFilled(client)) await client.query(`delete from ${name}`)
      for (const { name, columns, copy } of remembered) {
        await client.query(`insert into ${name} (${columns}) overriding system value select ${columns} from ${copy}`)
      }
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  }
}

async function listTables(pool: pg.Pool): Promise<TableToReset[]> {
  const { rows } = await pool.query<TableToReset>(`
    select c.oid::regclass::text as name,
      'testing.' || quote_ident(n.nspname || '_' || c.relname) as copy,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition
      and n.nspname not in ('pg_catalog', 'information_schema', 'testing', 'pgboss')
      and c.oid <> 'public.migration'::regclass
    group by c.oid, n.nspname, c.relname
    order by 1`)
  return rows
}
