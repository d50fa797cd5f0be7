import { fillAlignmentSlots } from '#features/alignment/items/web/index.ts'
import { fillMandateSlots } from '#features/approval/path/mandates/web/index.ts'
import { fillCycleSlots } from '#features/approval/path/web/index.ts'
import { registerSubmissionSlots } from '#features/approval/submissions/web/index.ts'
import { fillResultSlots, registerIndicatorMessages } from '#features/measurement/indicators/web/index.ts'
import { registerCommentSlots } from '#features/planning/comments/web/index.ts'
import { fillIntakeSlots } from '#features/planning/plan-intake/web/index.ts'
import { planFileCards, registerPlanMessages } from '#features/planning/plans/web/index.ts'
import { fillPrioritySlots } from '#features/planning/priorities/web/index.ts'
import { registerResourceSlots } from '#features/planning/resources/web/index.ts'
import { fillDocumentSlots } from '#features/publishing/documents/web/index.ts'
import { fillCheckSlots } from '#features/quality/checks/web/index.ts'
import { fillCalendarSlots } from '#features/workspace/calendar/web/index.ts'
import { FilesCard } from '#platform/files/web/index.ts'

/** All components that features register on the pages of lower-level features, in a single file. */
registerPlanMessages()
registerIndicatorMessages()
fillPrioritySlots()
fillAlignmentSlots()
registerCommentSlots()
fillCycleSlots()
registerSubmissionSlots()
fillResultSlots()
fillCheckSlots()
registerResourceSlots()
fillDocumentSlots()
fillIntakeSlots()
fillCalendarSlots()
fillMandateSlots()
planFileCards.fill(FilesCard)
