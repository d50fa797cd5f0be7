import type pg from 'pg'
import { findApplicationRole } from '../src/platform/db/application-role.ts'
import { withMigratedDatabase, writeGenerated } from './generated-file.ts'
import * as catalog from './schema-catalog.ts'

const { schemas, extensions, valueTypes, sequences, tables, views, functions } = catalog

/** Returns the whole schema as statements in a fixed order, so that a reviewer sees the effect of a migration. */
export async function describeSchema(client: pg.ClientBase): Promise<string> {
  const read = async (query: string): Promise<string[]> =>
    (await client.query<{ statement: string }>(query)).rows.map((row) => row.statement)
  await client.query(catalog.prepareCatalog)
  const unknown = await read(catalog.unknownObjects)
  if (unknown.length > 0) throw new Error(`scripts/schema-catalog.ts cannot write: ${unknown.join(', ')}.`)
  const statements: string[] = []
  for (const query of [schemas, extensions, valueTypes, sequences, tables, views, functions]) {
    statements.push(...(await read(query)))
  }
  const text = `-- Generated from migrations/ by scripts/generate-schema.ts. Do not edit.\n\n${spaced(statements)}`
  return insertRoleToken(text, await findApplicationRole(client))
}

/** Adds an empty line before each statement that creates an object. */
const spaced = (statements: string[]): string =>
  statements
    .map(
      (statement, index) =>
        `${index > 0 && /^create( or| table|.*view)/i.test(statement) ? '\n' : ''}${statement.trimEnd()}\n`,
    )
    .join('')

/** The role is named after the database. The dump uses the placeholder of the migrations. */
const insertRoleToken = (text: string, role: string): string =>
  text.replaceAll(new RegExp(`"?\\b${RegExp.escape(role)}\\b"?`, 'g'), ':app_role')

if (import.meta.main) {
  await writeGenerated('schema.sql', await withMigratedDatabase(describeSchema), 'scripts/generate-schema.ts')
}
