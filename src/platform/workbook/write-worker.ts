import { parentPort, workerData } from 'node:worker_threads'
import type { WorkbookOutput } from './cell-output.ts'
import { composeWorkbook } from './compose.ts'

/** Writes a workbook outside the event loop of the server. */
const bytes = composeWorkbook(workerData as WorkbookOutput)
parentPort!.postMessage(bytes, [bytes.buffer])
