import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDurably } from './durable.ts'
import type { SharedSession } from './one-session.ts'

let folder: string
let database: SharedSession
let syncs = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'integral-durable-'))
  const onFailure = (error: Error): never => {
    throw error
  }
  const onSync = () => {
    syncs += 1
  }
  database = await openDurably(join(folder, 'database'), { onSync, onFailure })
  await database.exec('create table kept (id int)')
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const syncsDuring = async (run: () => Promise<unknown>): Promise<number> => {
  const before = syncs
  await run()
  return syncs - before
}

it('writes every commit to the disk', async () => {
  const commits = async () => {
    for (let id = 0; id < 50; id += 1) await database.query('insert into kept values ($1)', [id])
  }
  await expect(syncsDuring(commits)).resolves.toBeGreaterThanOrEqual(50)
})

it('writes a transaction of many rows to the disk once', async () => {
  const commit = () =>
    database.transaction(async (tx) => {
      for (let id = 0; id < 50; id += 1) await tx.query('insert into kept values ($1)', [id])
    })
  const count = await syncsDuring(commit)
  expect(count).toBeGreaterThanOrEqual(1)
  expect(count).toBeLessThan(10)
})

it('does not sync without a change', async () => {
  const readAndRollBack = async () => {
    for (let id = 0; id < 50; id += 1) await database.query('select * from kept where id = $1', [id])
    await database.exec('begin; insert into kept values (1); rollback')
  }
  await expect(syncsDuring(readAndRollBack)).resolves.toBe(0)
})

it('writes tables to the disk at a checkpoint', async () => {
  await database.query('insert into kept values (1)')
  await expect(syncsDuring(() => database.exec('checkpoint'))).resolves.toBeGreaterThan(1)
})
