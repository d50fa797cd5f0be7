import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { parseWorkbook } from './parse.ts'
import type { ReadMessage } from './read.ts'
import { WorkbookRefused } from './refused.ts'

/** Reads a workbook away from the event loop of the server; hands rows over as fast as they are taken, no faster. */
const port = parentPort!
const say = (message: ReadMessage) => port.postMessage(message)
try {
  await parseWorkbook((workerData as { bytes: Uint8Array }).bytes, {
    sheet: (sheet) => say({ sheet }),
    rows: async (rows) => {
      const taken = once(port, 'message')
      say({ rows })
      await taken
    },
    merged: (merged) => say({ merged }),
  })
  say({ done: true })
} catch (error) {
  if (!(error instanceof WorkbookRefused)) throw error
  say({ fault: error.fault })
}
