import type pg from 'pg'
import { columnType, type TypedColumn } from './column-types.ts'
import { withMigratedDatabase, writeGenerated } from './generated-file.ts'

interface Column extends TypedColumn {
  schema: string
  table: string
  column: string
}

/** Returns one interface per table and view for Kysely, from the catalog of a migrated database. */
export async function describeTables(client: pg.ClientBase): Promise<string> {
  const tables = Map.groupBy(await loadColumns(client), ({ schema, table }) =>
    schema === 'public' ? table : `${schema}.${table}`,
  )
  const used = new Set<string>()
  const interfaces = [...tables].map(([table, columns]) => {
    const fields = columns.map((column) => {
      const type = columnType(column, `${table}.${column.column}`)
      for (const [word] of type.matchAll(/\b(ColumnType|Generated|GeneratedAlways)(?=<)/g)) used.add(word)
      return `  ${column.column}: ${type}\n`
    })
    return `export interface ${interfaceName(table)} {\n${fields.join('')}}\n`
  })
  const database = [...tables.keys()].map(
    (table) => `  ${table.includes('.') ? `'${table}'` : table}: ${interfaceName(table)}\n`,
  )
  const imports = [
    used.size > 0 ? `import type { ${[...used].sort().join(', ')} } from 'kysely'\n` : '',
    used.has('ColumnType') ? `import type { JsonText } from './column-values.ts'\n` : '',
  ].join('')
  return `// Generated from migrations/ by scripts/generate-db-types.ts. Do not edit.\n${imports}\n${interfaces.join('\n')}\nexport interface Database {\n${database.join('')}}\n`
}

const interfaceName = (table: string): string =>
  `${table.replace(/(?:^|[._])([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())}Table`

async function loadColumns(client: pg.ClientBase): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select n.nspname as schema, c.relname as table, a.attname as column,
      coalesce(base.typname, item.typname, t.typname) as type,
      item.oid is not null as "isArray",
      not a.attnotnull and not t.typnotnull as "isNullable",
      a.atthasdef or a.attidentity <> '' as "hasDefault",
      a.attgenerated <> '' or a.attidentity = 'a' as "isGeneratedAlways",
      (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e where e.enumtypid = coalesce(item.oid, t.oid)) as values
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
    left join pg_type item on item.oid = t.typelem and t.typcategory = 'A'
    left join pg_type base on base.oid = t.typbasetype
    where c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition and a.attnum > 0 and not a.attisdropped
      and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
    order by n.nspname <> 'public', n.nspname, c.relname, a.attnum`)
  return rows
}

if (import.meta.main) {
  const script = 'scripts/generate-db-types.ts'
  await writeGenerated('src/platform/db/schema.generated.ts', await withMigratedDatabase(describeTables), script)
}
