import {
  CamelCasePlugin,
  Kysely,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  PostgresDialect,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely'
import type { OpenDatabase } from '../db/db.ts'

/** better-auth compares moments as `Date`; everywhere else in this product they are ISO text. */
class DatesForSignIn implements KyselyPlugin {
  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return { ...result, rows: result.rows.map(withDates) }
  }
}

const withDates = (row: UnknownRow): UnknownRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      column.endsWith('_at') && typeof value === 'string' ? new Date(value) : value,
    ]),
  )

/** The database as better-auth wants it: its camelCase names, its dates, the product's own connections. */
export const databaseForSignIn = (database: OpenDatabase): Kysely<Record<string, Record<string, unknown>>> =>
  new Kysely({
    dialect: new PostgresDialect({ pool: database.pool }),
    // Results pass the plugins in this order: dates are found by the names of the columns.
    plugins: [new DatesForSignIn(), new CamelCasePlugin()],
  })
