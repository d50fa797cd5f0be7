import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CountryPack } from '#features/country/registry/index.ts'
import { findFileProblem, type PackLimits, packLimits } from './pack-limits.ts'

/** What the worker reads: a file whose default export is a pack, and for a check the name with which its issues are reported. */
export interface PackRequest {
  file: string
  checkedAs: string | undefined
  limits: PackLimits
}
/** The pack, the reason why the file has none, or the issues of a checked pack. */
export type PackAnswer = { pack: CountryPack } | { unreadable: string } | { invalid: string }

/**
 * Reads a pack from its files as they are now, in a worker: the main thread would get the modules that it loaded before,
 * and would not return from a file that never ends.
 *
 * @param checkedAs the name of a pack that is also checked, because it is from outside the product
 */
export async function readPack(file: string, checkedAs?: string, limits: PackLimits = packLimits): Promise<PackAnswer> {
  const problem = findFolderProblem(file, limits)
  if (problem) return { unreadable: problem }
  const request: PackRequest = { file, checkedAs, limits }
  const worker = new Worker(new URL('./read-pack-worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  })
  const { promise, resolve } = Promise.withResolvers<PackAnswer>()
  const timer = setTimeout(
    () => resolve({ unreadable: `${file} does not end within ${limits.timeoutMs / 1000} seconds.` }),
    limits.timeoutMs,
  )
  worker.once('message', resolve)
  worker.once('error', (error: NodeJS.ErrnoException) =>
    resolve({
      unreadable:
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `${file} needs more than ${limits.memoryMb} MB of memory.`
          : `${file} fails: ${error.message}`,
    }),
  )
  // A file that waits for something that never comes ends the worker without an answer.
  worker.once('exit', () => resolve({ unreadable: `${file} ends without a pack.` }))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function findFolderProblem(file: string, limits: PackLimits): string | undefined {
  try {
    return findFileProblem(dirname(file), limits)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? `there is no ${file}.` : (error as Error).message
  }
}
