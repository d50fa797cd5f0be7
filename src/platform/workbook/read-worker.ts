import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import { parseOpenDocument } from './open-document.ts'
import { parseWorkbook } from './parse.ts'
import type { ReadMessage, WorkbookForm } from './read.ts'
import { toWorkbookError, WorkbookError } from './workbook-error.ts'

/** Reads a workbook outside the event loop of the server. Rows are sent only as fast as they are received. */
const port = parentPort!
const sendMessage = (message: ReadMessage) => port.postMessage(message)
try {
  const { bytes, form } = workerData as { bytes: Uint8Array; form: WorkbookForm }
  const parse = form === 'ods' ? parseOpenDocument : parseWorkbook
  await parse(bytes, {
    sheet: (sheet) => sendMessage({ sheet }),
    rows: async (rows) => {
      const taken = once(port, 'message')
      sendMessage({ rows })
      await taken
    },
    merged: (merged) => sendMessage({ merged }),
  })
  sendMessage({ done: true })
} catch (error) {
  const known = toWorkbookError(error)
  if (!(known instanceof WorkbookError)) throw error
  sendMessage({ issue: known.issue })
}
