import { fillAlignmentSlots } from '#features/alignment/items/web/index.ts'
import { fillMandateSlots } from '#features/approval/path/mandates/web/index.ts'
import { fillCycleSlots } from '#features/approval/path/web/index.ts'
import { fillDeskSlots } from '#features/approval/submissions/web/index.ts'
import { fillIndicatorWords, fillResultSlots } from '#features/measurement/indicators/web/index.ts'
import { fillRemarkSlots } from '#features/planning/comments/web/index.ts'
import { fillIntakeSlots } from '#features/planning/plan-intake/web/index.ts'
import { fillPlanWords, planFileCards } from '#features/planning/plans/web/index.ts'
import { fillPrioritySlots } from '#features/planning/priorities/web/index.ts'
import { fillMeansSlots } from '#features/planning/resources/web/index.ts'
import { fillDocumentSlots } from '#features/publishing/documents/web/index.ts'
import { fillCheckSlots } from '#features/quality/checks/web/index.ts'
import { fillCalendarSlots } from '#features/workspace/calendar/web/index.ts'
import { FilesCard } from '#platform/files/web/index.ts'

/** All components that features register on the pages of lower-level features, in a single file. */
fillPlanWords()
fillIndicatorWords()
fillPrioritySlots()
fillAlignmentSlots()
fillRemarkSlots()
fillCycleSlots()
fillDeskSlots()
fillResultSlots()
fillCheckSlots()
fillMeansSlots()
fillDocumentSlots()
fillIntakeSlots()
fillCalendarSlots()
fillMandateSlots()
planFileCards.fill(FilesCard)
