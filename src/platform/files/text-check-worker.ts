import { parentPort, workerData } from 'node:worker_threads'
import type { PackScreen } from '#shared/pack-screening.ts'
import { adoptScreening } from '#shared/screening.ts'
import type { FileKind } from './model.ts'
import { checkText } from './text-check.ts'

/** Checks a long text outside the server's event loop, because fifty megabytes take seconds. */
const { bytes, kind, screening } = workerData as { bytes: Uint8Array; kind: FileKind; screening: readonly PackScreen[] }
adoptScreening(screening)
parentPort!.postMessage(checkText(bytes, kind))
