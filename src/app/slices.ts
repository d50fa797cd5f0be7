import { cascadeSlice } from '#features/alignment/cascade/slice.ts'
import { consequencesSlice } from '#features/alignment/consequences/slice.ts'
import { coverageSlice } from '#features/alignment/coverage/slice.ts'
import { itemsSlice } from '#features/alignment/items/slice.ts'
import { lineageSlice } from '#features/alignment/lineage/slice.ts'
import { municipalitySlice } from '#features/alignment/municipality/slice.ts'
import { reviewSlice } from '#features/alignment/review/slice.ts'
import { signalsSlice } from '#features/alignment/signals/slice.ts'
import { consultationsSlice } from '#features/approval/consultations/slice.ts'
import { dutiesSlice } from '#features/approval/duties/slice.ts'
import { extensionSlice } from '#features/approval/extension/slice.ts'
import { mandatesSlice } from '#features/approval/mandates/slice.ts'
import { meetingsSlice } from '#features/approval/meetings/slice.ts'
import { pathSlice } from '#features/approval/path/slice.ts'
import { submissionsSlice } from '#features/approval/submissions/slice.ts'
import { tasksSlice } from '#features/base/tasks/slice.ts'
import { trustAnchorsSlice } from '#features/base/trust-anchors/slice.ts'
import { phenomenaSlice } from '#features/country/phenomena/slice.ts'
import { registrySlice } from '#features/country/registry/slice.ts'
import { territorySlice } from '#features/country/territory/slice.ts'
import { figureImportSlice } from '#features/measurement/figure-import/slice.ts'
import { indicatorsSlice } from '#features/measurement/indicators/slice.ts'
import { smallNumbersSlice } from '#features/measurement/small-numbers/slice.ts'
import { targetsSlice } from '#features/measurement/targets/slice.ts'
import { analysesSlice } from '#features/planning/analyses/slice.ts'
import { commentsSlice } from '#features/planning/comments/slice.ts'
import { issuersSlice } from '#features/planning/issuers/slice.ts'
import { nextCycleSlice } from '#features/planning/next-cycle/slice.ts'
import { planDocumentSlice } from '#features/planning/plan-document/slice.ts'
import { planIntakeSlice } from '#features/planning/plan-intake/slice.ts'
import { planLawSlice } from '#features/planning/plan-law/slice.ts'
import { planWorkbookSlice } from '#features/planning/plan-workbook/slice.ts'
import type { PlanSection } from '#features/planning/plans/plan-section.ts'
import { plansSlice } from '#features/planning/plans/slice.ts'
import { prioritiesSlice } from '#features/planning/priorities/slice.ts'
import { resourcesSlice } from '#features/planning/resources/slice.ts'
import { versionsSlice } from '#features/planning/versions/slice.ts'
import type { Chapter } from '#features/publishing/documents/chapter.ts'
import { documentsSlice } from '#features/publishing/documents/slice.ts'
import { checksSlice } from '#features/quality/checks/slice.ts'
import { administrationSlice } from '#features/workspace/administration/slice.ts'
import { calendarSlice } from '#features/workspace/calendar/slice.ts'
import type { Slice } from '#platform/slice.ts'
import { platformSlice } from './platform-slice.ts'

/** The slices of the server, in the order of the areas. The server knows a slice only through this list. */
export const slices = [
  platformSlice,
  registrySlice,
  territorySlice,
  phenomenaSlice,
  tasksSlice,
  trustAnchorsSlice,
  plansSlice,
  planLawSlice,
  issuersSlice,
  nextCycleSlice,
  planDocumentSlice,
  planWorkbookSlice,
  planIntakeSlice,
  prioritiesSlice,
  analysesSlice,
  resourcesSlice,
  commentsSlice,
  versionsSlice,
  itemsSlice,
  coverageSlice,
  cascadeSlice,
  lineageSlice,
  reviewSlice,
  signalsSlice,
  consequencesSlice,
  municipalitySlice,
  indicatorsSlice,
  figureImportSlice,
  smallNumbersSlice,
  targetsSlice,
  documentsSlice,
  pathSlice,
  mandatesSlice,
  extensionSlice,
  meetingsSlice,
  submissionsSlice,
  consultationsSlice,
  dutiesSlice,
  checksSlice,
  administrationSlice,
  calendarSlice,
] as const satisfies readonly Slice<PlanSection, Chapter>[]
