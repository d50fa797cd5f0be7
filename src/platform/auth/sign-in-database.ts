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

/** better-auth compares times as `Date`. The rest of this product uses ISO text. */
class SignInDatePlugin implements KyselyPlugin {
  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return { ...result, rows: result.rows.map(parseDates) }
  }
}

const parseDates = (row: UnknownRow): UnknownRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      column.endsWith('_at') && typeof value === 'string' ? new Date(value) : value,
    ]),
  )

/**
 * Returns the database as better-auth requires it: camelCase names, `Date` values and the connections of this product.
 */
export const openSignInDatabase = (database: OpenDatabase): Kysely<Record<string, Record<string, unknown>>> =>
  new Kysely({
    dialect: new PostgresDialect({ pool: database.pool }),
    // Results pass the plugins in this order, because dates are recognised by the names of the columns.
    plugins: [new SignInDatePlugin(), new CamelCasePlugin()],
  })
