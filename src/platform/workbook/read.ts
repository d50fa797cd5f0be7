import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { WorkbookIssue } from './contract.ts'
import { type MergedCells, maxInflatedBytes, type ReadRow, type ReadSheet } from './model.ts'

/** The messages of the reading thread, in order. */
export type ReadMessage =
  | { sheet: Pick<ReadSheet, 'name' | 'hidden' | 'uses1904Dates'> }
  | { rows: ReadRow[] }
  | { merged: MergedCells[] }
  | { issue: WorkbookIssue }
  | { done: true }

/** `ods`: a spreadsheet in the OpenDocument format. */
export type WorkbookForm = 'xlsx' | 'ods'

export type ReadWorkbook = { sheets: ReadSheet[]; issue?: never } | { issue: WorkbookIssue; sheets?: never }

/** Time limit in ms. The largest permitted file takes half of it. */
const longest = 60_000
/** Memory limit of the thread in megabytes. A thread that needs more ends. */
const maxMemoryMegabytes = 768

let queue: Promise<unknown> = Promise.resolve()

/**
 * Reads a workbook (XLSX) in a separate thread, so that other requests do not wait. Workbooks are read in sequence,
 * because each takes several times the file size in memory. Formulas are not computed. The last computed value is read
 * and marked.
 */
export function loadWorkbook(
  bytes: Uint8Array,
  timeoutMs = longest,
  form: WorkbookForm = 'xlsx',
): Promise<ReadWorkbook> {
  const read = queue.then(() => parseInWorker(bytes, timeoutMs, form))
  queue = read.catch(() => {})
  return read
}

/** Reads a spreadsheet in the OpenDocument format (.ods) in the same way. */
export const parseOpenDocument = (bytes: Uint8Array): Promise<ReadWorkbook> => loadWorkbook(bytes, longest, 'ods')

async function parseInWorker(bytes: Uint8Array, timeoutMs: number, form: WorkbookForm): Promise<ReadWorkbook> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: { bytes, form },
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMegabytes },
  })
  const sheets: ReadSheet[] = []
  let timer: NodeJS.Timeout | undefined
  try {
    const issue = await new Promise<WorkbookIssue | undefined>((resolve, reject) => {
      timer = setTimeout(() => resolve({ code: 'TIMED_OUT', data: { seconds: timeoutMs / 1000 } }), timeoutMs)
      worker.on('message', async (message: ReadMessage) => {
        if ('sheet' in message) sheets.push({ ...message.sheet, rows: [], merged: [] })
        else if ('merged' in message) sheets.at(-1)!.merged = message.merged
        else if ('rows' in message) {
          for (const row of message.rows) sheets.at(-1)!.rows.push(row)
          // Handles other requests before the next rows.
          await setImmediate()
          worker.postMessage('taken')
        } else resolve('issue' in message ? message.issue : undefined)
      })
      worker.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error)
        else resolve({ code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: maxInflatedBytes / 1024 / 1024 } })
      })
    })
    return issue ? { issue } : { sheets }
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
