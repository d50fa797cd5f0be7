import { answerBlocks } from '#features/alignment/items/document.ts'
import { buildConsultationBlocks } from '#features/approval/consultations/index.ts'
import { buildExtensionBlocks, changesBlocks, pathBlocks } from '#features/approval/path/index.ts'
import { questionBlocks } from '#features/approval/submissions/index.ts'
import { resultBlocks } from '#features/measurement/targets/index.ts'
import { buildCommentBlocks } from '#features/planning/comments/index.ts'
import { buildPreviousPlanBlocks } from '#features/planning/plans/next-cycle/document.ts'
import { priorityBlocks } from '#features/planning/priorities/index.ts'
import { buildResourceBlocks } from '#features/planning/resources/document.ts'
import { registerChapters } from '#features/publishing/documents/chapter.ts'
import { checkBlocks } from '#features/quality/checks/document.ts'

/** Chapters of a document after the plan itself, in this order. */
registerChapters([
  { name: 'former plan', build: buildPreviousPlanBlocks },
  { name: 'priorities', build: priorityBlocks },
  { name: 'expectations', build: buildConsultationBlocks },
  { name: 'resources', build: buildResourceBlocks },
  { name: 'expected results', build: resultBlocks },
  { name: 'answers', build: answerBlocks },
  { name: 'changes', build: changesBlocks },
  { name: 'legal path', build: pathBlocks },
  { name: 'extension', build: buildExtensionBlocks },
  { name: 'checks', build: checkBlocks },
  { name: 'comments', build: buildCommentBlocks },
  { name: 'questions', build: questionBlocks },
])
