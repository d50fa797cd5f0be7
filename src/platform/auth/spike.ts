import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { openInProcess } from '../../../testing/in-process.ts'
import pg from 'pg'
const s = await openInProcess()
const pool = new pg.Pool({ ...s.connection, max: 4 })
for (const generateId of ['uuid', () => 'x'] as const) {
const opts = {
  database: { db: new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] }), type: 'postgres' as const, transaction: true },
  baseURL: 'http://localhost:4321', secret: 'x'.repeat(40),
  user: { modelName: 'authUser' }, session: { modelName: 'authSession' }, account: { modelName: 'authAccount' }, verification: { modelName: 'authVerification' },
  emailAndPassword: { enabled: true, disableSignUp: true },
  rateLimit: { enabled: true, storage: 'database' as const, modelName: 'authRateLimit' },
  advanced: { database: { generateId } },
}
const m = await getMigrations(opts as never)
console.log(await m.compileMigrations())
console.log(Object.keys((betterAuth(opts as never) as any).api))
}
await pool.end(); await s.close()
