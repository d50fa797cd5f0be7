import { answersSection } from '#features/alignment/document/section.ts'
import { exceptionsSection } from '#features/checks/section.ts'
import { expectedResultsSection } from '#features/indicators/index.ts'
import { meansChoicesSection } from '#features/means/choice/section.ts'
import { registerSections } from '#features/plans/document/section.ts'
import { carriedOverSection } from '#features/plans/successor/section.ts'
import { prioritiesSection } from '#features/priorities/index.ts'
import { remarksSection } from '#features/remarks/index.ts'

/** The plan document beyond its cover and its elements: the sections of other slices, in the order of the document. */
registerSections([
  answersSection,
  exceptionsSection,
  carriedOverSection,
  remarksSection,
  meansChoicesSection,
  expectedResultsSection,
  prioritiesSection,
])
