import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type DurabilityWatch, openDurably } from './durable.ts'
import type { OneSession } from './one-session.ts'

/**
 * Opens the database files in `folder/database`, and makes them first where they do not exist. The first creation happens
 * beside, is brought to the disk file by file (PGlite does not), and is then renamed: a database exists whole or not at all.
 */
export async function openDatabaseFiles(folder: string, watch: DurabilityWatch): Promise<OneSession> {
  const files = join(folder, 'database')
  if (!existsSync(files)) {
    const unfinished = join(folder, 'database.unfinished')
    rmSync(unfinished, { recursive: true, force: true })
    const database = await openDurably(unfinished, watch)
    await database.close()
    syncTree(unfinished)
    renameSync(unfinished, files)
    syncOne(dirname(files))
  }
  return openDurably(files, watch)
}

function syncTree(path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name)
    if (entry.isDirectory()) syncTree(child)
    else if (entry.isFile()) syncOne(child)
  }
  syncOne(path)
}

function syncOne(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
