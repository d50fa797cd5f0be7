import { parentPort, workerData } from 'node:worker_threads'
import { checkSignature, type TrustAnchor } from './check-signature.ts'

/** Checks a signature outside the server's event loop, because a file can be made so that this takes long. */
const { bytes, anchors, now } = workerData as { bytes: Uint8Array; anchors: TrustAnchor[]; now: string }
parentPort!.postMessage(checkSignature(bytes, anchors, now))
