import { parentPort, workerData } from 'node:worker_threads'
import type { FileKind } from './model.ts'
import { checkText } from './text-check.ts'

/** Checks a long text outside the server's event loop, because fifty megabytes take seconds. */
const { bytes, kind } = workerData as { bytes: Uint8Array; kind: FileKind }
parentPort!.postMessage(checkText(bytes, kind))
