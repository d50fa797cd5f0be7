import { parentPort, workerData } from 'node:worker_threads'
import { composeWorkbook } from './compose.ts'
import type { WrittenBook } from './written.ts'

/** Writes a workbook away from the event loop of the server. */
const bytes = composeWorkbook(workerData as WrittenBook)
parentPort!.postMessage(bytes, [bytes.buffer])
