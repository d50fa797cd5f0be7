import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { TrustAnchor } from './check-signature.ts'
import type { SignatureCheck } from './entities.ts'
import { mayBeSigned } from './pdf-signatures.ts'

/** A check takes a fraction of a second, or a few for a file of 50 MB. */
const timeoutMs = 30_000
const maxMegabytes = 256

let queue: Promise<unknown> = Promise.resolve()

/**
 * Checks the signature of an uploaded file within limits of time and memory, one file after the other.
 * @returns null for a file that is not a PDF
 */
export async function checkUpload(
  { bytes, mediaType }: { bytes: Uint8Array; mediaType: string },
  anchors: readonly TrustAnchor[],
  now: string,
): Promise<SignatureCheck | null> {
  if (mediaType !== 'application/pdf') return null
  const result = { reason: null, signer: null, issuer: null, signedAt: null, anchor: null }
  if (!mayBeSigned(bytes)) return { state: 'unsigned', ...result, earlierSignatures: 0, checkedAt: now }
  const check = queue.then(() => checkInWorker(bytes, anchors, now))
  queue = check.catch(() => {})
  try {
    return await check
  } catch {
    // The file exceeds the limits: nothing is known about the signer.
    const reason = 'not_supported'
    return { state: 'unknown_signer', ...result, reason, earlierSignatures: 0, checkedAt: now }
  }
}

async function checkInWorker(bytes: Uint8Array, anchors: readonly TrustAnchor[], now: string): Promise<SignatureCheck> {
  const worker = new Worker(new URL('./check-signature-worker.ts', import.meta.url), {
    workerData: { bytes, anchors, now },
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
  })
  try {
    const [answer] = (await once(worker, 'message', { signal: AbortSignal.timeout(timeoutMs) })) as [SignatureCheck]
    return answer
  } finally {
    await worker.terminate()
  }
}
