/**
 * The process that prints: a compile cannot be interrupted from within, so it happens where it can be killed. It takes
 * documents, never source; its template imports no package, so nothing is fetched.
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

// The server is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit(0))
