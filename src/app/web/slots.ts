import { fillAlignmentSlots } from '#features/alignment/web/index.ts'
import { fillCheckSlots } from '#features/checks/web/index.ts'
import { fillCalendarSlots } from '#features/cycle/calendar/web/index.ts'
import { fillDeskSlots } from '#features/cycle/desk/web/index.ts'
import { fillMandateSlots } from '#features/cycle/mandates/web/index.ts'
import { fillCycleSlots } from '#features/cycle/web/index.ts'
import { fillDocumentSlots } from '#features/documents/web/index.ts'
import { fillIndicatorWords, fillResultSlots } from '#features/indicators/web/index.ts'
import { fillIntakeSlots } from '#features/intake/web/index.ts'
import { fillMeansSlots } from '#features/means/web/index.ts'
import { fillPlanWords, planFileCards } from '#features/plans/web/index.ts'
import { fillPrioritySlots } from '#features/priorities/web/index.ts'
import { fillRemarkSlots } from '#features/remarks/web/index.ts'
import { FilesCard } from '#platform/files/web/index.ts'

/** Which parts of upper slices stand on the pages of lower ones, all on one page. */
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
