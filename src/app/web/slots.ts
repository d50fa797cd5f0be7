import { registerCascadeSlots } from '#features/alignment/cascade/web/index.ts'
import { registerConsequenceSlots } from '#features/alignment/consequences/web/index.ts'
import { registerCoverageSlots } from '#features/alignment/coverage/web/index.ts'
import { registerItemSlots } from '#features/alignment/items/web/index.ts'
import { registerLineageSlots } from '#features/alignment/lineage/web/index.ts'
import { registerMunicipalitySlots } from '#features/alignment/municipality/web/index.ts'
import { registerReviewSlots } from '#features/alignment/review/web/index.ts'
import { registerSignalSlots } from '#features/alignment/signals/web/index.ts'
import { registerConsultationSlots } from '#features/approval/consultations/web/index.ts'
import { fillMandateSlots } from '#features/approval/path/mandates/web/index.ts'
import { fillCycleSlots } from '#features/approval/path/web/index.ts'
import { registerSubmissionSlots } from '#features/approval/submissions/web/index.ts'
import { registerFigureImportMessages } from '#features/measurement/figure-import/web/index.ts'
import { registerIndicatorSlots } from '#features/measurement/indicators/web/index.ts'
import { registerTargetSlots } from '#features/measurement/targets/web/index.ts'
import { registerAnalysisSlots } from '#features/planning/analyses/web/index.ts'
import { registerCommentSlots } from '#features/planning/comments/web/index.ts'
import { fillIntakeSlots } from '#features/planning/plan-intake/web/index.ts'
import { registerPlanWorkbookSlots } from '#features/planning/plan-workbook/web/index.ts'
import { planFileCards, registerPlanMessages } from '#features/planning/plans/web/index.ts'
import { fillPrioritySlots } from '#features/planning/priorities/web/index.ts'
import { registerResourceSlots } from '#features/planning/resources/web/index.ts'
import { registerVersionSlots } from '#features/planning/versions/web/index.ts'
import { fillDocumentSlots } from '#features/publishing/documents/web/index.ts'
import { fillCheckSlots } from '#features/quality/checks/web/index.ts'
import { fillCalendarSlots } from '#features/workspace/calendar/web/index.ts'
import { FilesCard } from '#platform/files/web/index.ts'

/** All components that features register on the pages of lower-level features, in a single file. */
registerPlanMessages()
registerPlanWorkbookSlots()
registerAnalysisSlots()
registerVersionSlots()
registerFigureImportMessages()
fillPrioritySlots()
registerItemSlots()
registerCoverageSlots()
registerLineageSlots()
registerSignalSlots()
registerConsequenceSlots()
registerCascadeSlots()
registerReviewSlots()
registerMunicipalitySlots()
registerCommentSlots()
fillCycleSlots()
registerSubmissionSlots()
registerConsultationSlots()
registerIndicatorSlots()
registerTargetSlots()
fillCheckSlots()
registerResourceSlots()
fillDocumentSlots()
fillIntakeSlots()
fillCalendarSlots()
fillMandateSlots()
planFileCards.fill(FilesCard)
