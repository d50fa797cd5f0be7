import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { WorkbookOutput } from './cell-output.ts'

export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Writes a workbook (XLSX) in a separate thread, so that other requests do not wait. */
export async function writeWorkbook(book: WorkbookOutput): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./write-worker.ts', import.meta.url), { workerData: book })
  try {
    const [bytes] = (await once(worker, 'message')) as [Uint8Array<ArrayBuffer>]
    return bytes
  } finally {
    await worker.terminate()
  }
}
