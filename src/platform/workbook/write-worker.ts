import { parentPort, workerData } from 'node:worker_threads'
import type { WrittenBook } from './cell-output.ts'
import { composeWorkbook } from './compose.ts'

/** Writes a workbook outside the event loop of the server. */
const bytes = composeWorkbook(workerData as WrittenBook)
parentPort!.postMessage(bytes, [bytes.buffer])
