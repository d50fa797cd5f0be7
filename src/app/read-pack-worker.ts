import { parentPort, workerData } from 'node:worker_threads'
import { CountryError, loadCheckedPack } from './country.ts'

/** Reads a pack from its files as they are now. The main thread would get the modules that it loaded before. */
try {
  parentPort!.postMessage({ pack: await loadCheckedPack(workerData as string) })
} catch (error) {
  if (!(error instanceof CountryError)) throw error
  parentPort!.postMessage({ error: error.message })
}
