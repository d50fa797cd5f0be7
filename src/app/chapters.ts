import { answerBlocks } from '#features/alignment/items/document.ts'
import {
  changesBlocks,
  circularBlocks,
  holdingBlocks,
  pathBlocks,
  questionBlocks,
} from '#features/approval/path/index.ts'
import { resultBlocks } from '#features/measurement/indicators/index.ts'
import { remarkBlocks } from '#features/planning/comments/index.ts'
import { formerPlanBlocks } from '#features/planning/plans/next-cycle/document.ts'
import { priorityBlocks } from '#features/planning/priorities/index.ts'
import { meansBlocks } from '#features/planning/resources/document.ts'
import { registerChapters } from '#features/publishing/documents/chapter.ts'
import { checkBlocks } from '#features/quality/checks/document.ts'

/** Chapters of a document after the plan itself, in this order. */
registerChapters([
  { name: 'former plan', build: formerPlanBlocks },
  { name: 'priorities', build: priorityBlocks },
  { name: 'expectations', build: circularBlocks },
  { name: 'means', build: meansBlocks },
  { name: 'expected results', build: resultBlocks },
  { name: 'answers', build: answerBlocks },
  { name: 'changes', build: changesBlocks },
  { name: 'legal path', build: pathBlocks },
  { name: 'extension', build: holdingBlocks },
  { name: 'checks', build: checkBlocks },
  { name: 'remarks', build: remarkBlocks },
  { name: 'questions', build: questionBlocks },
])
