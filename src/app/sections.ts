import { answersSection } from '#features/alignment/items/document/section.ts'
import { expectedResultsSection } from '#features/measurement/indicators/index.ts'
import { commentsSection } from '#features/planning/comments/index.ts'
import { registerSections } from '#features/planning/plan-document/section.ts'
import { carriedOverSection } from '#features/planning/plans/next-cycle/section.ts'
import { prioritiesSection } from '#features/planning/priorities/index.ts'
import { capacityDecisionsSection } from '#features/planning/resources/capacity-decision/section.ts'
import { exceptionsSection } from '#features/quality/checks/section.ts'

/** The plan document beyond cover and elements: the sections of other features, in document order. */
registerSections([
  answersSection,
  exceptionsSection,
  carriedOverSection,
  commentsSection,
  capacityDecisionsSection,
  expectedResultsSection,
  prioritiesSection,
])
