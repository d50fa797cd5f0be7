import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { SensitiveText } from '#shared/screening.ts'
import { currentScreening } from '#shared/screening.ts'
import { type FileKind, fileKinds, maxBytes } from './model.ts'
import { getExtension, safeFileName } from './name.ts'
import { getTextKind, recognise } from './recognise.ts'
import { checkText, type TextIssue } from './text-check.ts'

/** The reason why a file is not accepted, with the codes and data of the declared errors. */
export type FileIssue =
  | { code: 'FILE_EMPTY' }
  | { code: 'FILE_TOO_LARGE'; data: { megabytes: number } }
  | { code: 'FILE_TYPE_NOT_ALLOWED'; data: { allowedKinds: FileKind[] } }
  | { code: 'FILE_NAME_MISLEADS'; data: { expected: string[] } }
  | { code: 'SENSITIVE_TEXT'; data: { matches: SensitiveText[] } }

export type Inspected = { name: string; mediaType: string; issue?: never } | { issue: FileIssue }

/** Below this size the check ends before a thread would have started. */
const shortText = 256 * 1024
const megabyte = 1024 * 1024

/**
 * Inspects a file before any part is stored: the size, the kind by the first bytes, whether the name matches, and
 * whether text contains forbidden content.
 */
export async function inspectFile(givenName: string, bytes: Uint8Array): Promise<Inspected> {
  if (bytes.byteLength === 0) return { issue: { code: 'FILE_EMPTY' } }
  if (bytes.byteLength > maxBytes)
    return { issue: { code: 'FILE_TOO_LARGE', data: { megabytes: maxBytes / megabyte } } }
  const name = safeFileName(givenName)
  const recognised = recognise(bytes)
  const kind = recognised === 'text' ? getTextKind(name ?? '') : recognised
  if (!name || !kind) return { issue: unsupportedKind }
  const { mediaType, extensions } = fileKinds[kind]
  if (!(extensions as readonly string[]).includes(getExtension(name)))
    return { issue: { code: 'FILE_NAME_MISLEADS', data: { expected: [...extensions] } } }
  const issue = recognised === 'text' ? await parseText(bytes, kind) : undefined
  if (issue?.code === 'sensitive') return { issue: { code: 'SENSITIVE_TEXT', data: { matches: issue.matches } } }
  if (issue) return { issue: unsupportedKind }
  return { name, mediaType }
}

const unsupportedKind: FileIssue = {
  code: 'FILE_TYPE_NOT_ALLOWED',
  data: { allowedKinds: Object.keys(fileKinds) as FileKind[] },
}

let queue: Promise<unknown> = Promise.resolve()

async function parseText(bytes: Uint8Array, kind: FileKind): Promise<TextIssue | undefined> {
  if (bytes.byteLength <= shortText) return checkText(bytes, kind)
  // Large files are checked in sequence, because each takes many times the file size in memory while it is read.
  const read = queue.then(() => parseInWorker(bytes, kind))
  queue = read.catch(() => {})
  return read
}

async function parseInWorker(bytes: Uint8Array, kind: FileKind): Promise<TextIssue | undefined> {
  const worker = new Worker(new URL('./text-check-worker.ts', import.meta.url), {
    workerData: { bytes, kind, screening: currentScreening() },
  })
  try {
    const [answer] = (await once(worker, 'message')) as [TextIssue | undefined]
    return answer
  } finally {
    await worker.terminate()
  }
}
