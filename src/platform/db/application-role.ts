import pg from 'pg'

/** Maximum name length in PostgreSQL. Longer names are truncated without an error. */
const maxNameLength = 63

/**
 * Returns the role to which the migrations of this database granted rights. Roles belong to the whole cluster, so the
 * role is named after the database, `<database>_app`. A copy of the database under another name keeps the role named in
 * the grants.
 */
export async function findApplicationRole(pool: pg.Pool | pg.ClientBase): Promise<string> {
  const { rows } = await pool.query<{ database: string; migrated: boolean }>(
    `select current_database() as database, to_regclass('public.migration') is not null as migrated`,
  )
  const recorded = rows[0]!.migrated
    ? await pool.query<{ application_role: string }>(
        'select application_role from public.migration order by name desc limit 1',
      )
    : undefined
  const role = recorded?.rows[0]?.application_role ?? `${rows[0]!.database}_app`
  if (Buffer.byteLength(role) > maxNameLength) throw new Error(`The database's name is too long: ${rows[0]!.database}.`)
  return role
}

/**
 * Creates the application role if it is missing, grants it usage of the schema, and allows the migrating user to assume
 * it.
 */
export async function ensureApplicationRole(client: pg.ClientBase, role: string): Promise<void> {
  const name = pg.escapeIdentifier(role)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await client.query(`create role ${name} nologin`)
  const { rows } = await client.query<{ allowed: boolean }>(`select pg_has_role(current_user, $1, 'SET') as allowed`, [
    role,
  ])
  if (!rows[0]!.allowed) await client.query(`grant ${name} to current_user with inherit false, set true`)
  await client.query(`grant usage on schema public to ${name}`)
}
