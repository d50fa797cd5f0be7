import { answerBlocks } from '#features/alignment/document.ts'
import { checkBlocks } from '#features/checks/document.ts'
import { registerChapters } from '#features/documents/chapter.ts'

/** What stands in a document after the plan itself, in this order. */
registerChapters([
  { name: 'answers', build: answerBlocks },
  { name: 'checks', build: checkBlocks },
])
