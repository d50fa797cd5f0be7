import { answerBlocks } from '#features/alignment/document.ts'
import { checkBlocks } from '#features/checks/document.ts'
import { changesBlocks, circularBlocks, holdingBlocks, pathBlocks, questionBlocks } from '#features/cycle/index.ts'
import { registerChapters } from '#features/documents/chapter.ts'
import { resultBlocks } from '#features/indicators/index.ts'
import { meansBlocks } from '#features/means/document.ts'
import { formerPlanBlocks } from '#features/plans/successor/document.ts'
import { priorityBlocks } from '#features/priorities/index.ts'
import { remarkBlocks } from '#features/remarks/index.ts'

/** What stands in a document after the plan itself, in this order. */
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
