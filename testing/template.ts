import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { levels } from '../packs/be/levels.ts'
import { saveLevels } from '../src/features/country/law/index.ts'
import { connect, type OpenDatabase, openTransaction } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { openInProcessDatabase } from './in-process.ts'
import { createDatabase, dropDatabase, dropRole, getDatabaseUrl } from './postgres-databases.ts'

/** A migrated database that is copied for each test file. */
export type Template = { kind: 'embedded'; dump: string } | { kind: 'postgres'; server: string; database: string }

declare module 'vitest' {
  interface ProvidedContext {
    template: Template
  }
}

/**
 * Global setup of Vitest. Migrates once, on PostgreSQL at TEST_DATABASE_URL, or on the embedded database without it.
 */
export default async function setUpTemplate(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
  const { template, remove } = server ? await postgresTemplate(server) : await embeddedTemplate()
  project.provide('template', template)
  return remove
}

/** Migrates, and stores the levels of the first country, as the tests use its levels in the process (testing/forms.ts). */
async function prepare({ pool, kysely, close }: OpenDatabase): Promise<void> {
  await migrate(pool)
  await openTransaction(kysely, (tx) => saveLevels(tx, levels))
  await close()
}

async function embeddedTemplate(): Promise<{ template: Template; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'integral-template-'))
  const dump = join(folder, 'template.tar')
  const database = await openInProcessDatabase()
  await prepare(await connect(database.connection, true))
  await writeFile(dump, Buffer.from(await (await database.dump()).arrayBuffer()))
  await database.close()
  return { template: { kind: 'embedded', dump }, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function postgresTemplate(server: string): Promise<{ template: Template; remove: () => Promise<void> }> {
  const database = await createDatabase(server)
  const opened = await connect({ connectionString: getDatabaseUrl(server, database) }, false)
  await prepare(opened)
  const remove = async () => {
    await dropDatabase(server, database)
    await dropRole(server, opened.applicationRole)
  }
  return { template: { kind: 'postgres', server, database }, remove }
}
