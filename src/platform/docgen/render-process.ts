/**
 * The printing process. A compilation cannot be interrupted from within, so it runs in a process that can be killed. It
 * receives documents, never source code. The template imports no package, so no data is downloaded.
 */
import { compilePdf } from './compile.ts'
import type { PrintedDocument } from './model.ts'
import type { PrintAnswer } from './render.ts'

process.on('message', ({ document, createdAt }: { document: PrintedDocument; createdAt: Date }) => {
  let answer: PrintAnswer
  try {
    answer = { printed: compilePdf(document, createdAt) }
  } catch (error) {
    answer = { failure: error instanceof Error ? error.message : String(error) }
  }
  process.send?.(answer)
})

// The server has ended, so no caller waits for a response.
process.on('disconnect', () => process.exit(0))
