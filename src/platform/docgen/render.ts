import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CompiledPdf } from './compile.ts'
import type { PrintedDocument } from './model.ts'

export interface RenderOptions {
  /** Written into the file's metadata, to the second. The same document and date give the same bytes. */
  createdAt: Date
  /** Time from the start of printing (without the wait in the queue) to the end, in milliseconds. */
  timeoutMs: number
  signal?: AbortSignal
}

export type PrintAnswer = { printed: CompiledPdf } | { failure: string }

export type RenderFailure = 'TIME_LIMIT_REACHED' | 'CANCELLED' | 'CANNOT_BE_PRINTED' | 'PROCESS_ENDED'

export class RenderError extends Error {
  readonly code: RenderFailure
  constructor(code: RenderFailure, message: string) {
    super(message)
    this.name = 'RenderError'
    this.code = code
  }
}

const program = fileURLToPath(new URL('./render-process.ts', import.meta.url))
/** Idle time in ms after which the printing process ends and releases memory. */
const idleMs = 60_000

let printer: ChildProcess | undefined
let idle: NodeJS.Timeout | undefined
let queue: Promise<unknown> = Promise.resolve()

/**
 * Prints a document as accessible PDF (PDF/UA-1) in a warm process. Documents are printed in sequence. The process is
 * killed and replaced at the time limit or when the caller cancels.
 * @throws RenderError
 */
export function renderPdf(document: PrintedDocument, options: RenderOptions): Promise<CompiledPdf> {
  const printed = queue.then(() => print(document, options))
  queue = printed.catch(() => {})
  return options.signal ? Promise.race([printed, cancelled(options.signal)]) : printed
}

/** Rejects as soon as the caller cancels, so that the caller does not wait in the queue either. */
function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const rejectCancelled = () => reject(new RenderError('CANCELLED', 'The printing was cancelled'))
    if (signal.aborted) rejectCancelled()
    else signal.addEventListener('abort', rejectCancelled, { once: true })
  })
}

/**
 * Returns the id of the printing process, if it runs. The memory and processor time of the process count as those of
 * the server.
 */
export const printerProcessId = (): number | undefined => printer?.pid

/** Ends the printing process. The next document starts a new process. */
export function stopPrinter(): void {
  clearTimeout(idle)
  printer?.kill('SIGKILL')
  printer = undefined
}

function print(document: PrintedDocument, { createdAt, timeoutMs, signal }: RenderOptions): Promise<CompiledPdf> {
  if (signal?.aborted) return Promise.reject(new RenderError('CANCELLED', 'The printing was cancelled'))
  clearTimeout(idle)
  printer ??= startPrinter()
  const child = printer
  child.ref()
  child.channel?.ref()

  return new Promise<CompiledPdf>((resolve, reject) => {
    const fail = (code: RenderFailure, message: string) => {
      cleanUp()
      stopPrinter()
      reject(new RenderError(code, message))
    }
    const onMessage = (answer: PrintAnswer) => {
      cleanUp()
      rest(child)
      if ('printed' in answer) resolve(answer.printed)
      else reject(new RenderError('CANNOT_BE_PRINTED', answer.failure))
    }
    const onExit = (code: number | null, killed: string | null) =>
      fail('PROCESS_ENDED', `The printing process ended (${killed ?? `exit code ${code}`})`)
    const onError = (error: Error) => fail('PROCESS_ENDED', `The printing process failed: ${error.message}`)
    const onAbort = () => fail('CANCELLED', 'The printing was cancelled')
    const limit = setTimeout(
      () => fail('TIME_LIMIT_REACHED', `The document was not printed within ${timeoutMs} ms`),
      timeoutMs,
    )
    const cleanUp = () => {
      clearTimeout(limit)
      signal?.removeEventListener('abort', onAbort)
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
    }
    signal?.addEventListener('abort', onAbort)
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
    child.send({ document, createdAt }, (error) => {
      if (error) onError(error)
    })
  })
}

function startPrinter(): ChildProcess {
  const child = fork(program, {
    // Transfers bytes and dates without conversion.
    serialization: 'advanced',
    execArgv: [],
    // The process gets no environment variables of the server. Network requests go to an address that does not answer.
    env: { PATH: process.env.PATH, HTTP_PROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9' },
  })
  // The error is passed to the waiting callers. Without a listener it would end the server.
  child.on('error', () => {})
  child.once('exit', () => {
    if (printer === child) printer = undefined
  })
  return child
}

/** Lets the server or command end while the process waits for work. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  idle = setTimeout(stopPrinter, idleMs)
  idle.unref()
}
