import { alignment } from './coverage/alignment.ts'
import { binding } from './coverage/binding.ts'
import { calendarSubject } from './coverage/calendar.ts'
import { checksSubject } from './coverage/checks.ts'
import { choosing } from './coverage/choosing.ts'
import { cycleJourneys } from './coverage/cycle-journeys.ts'
import { cycleRules } from './coverage/cycle-rules.ts'
import { deskSubject } from './coverage/desk.ts'
import { figureImport } from './coverage/figure-import.ts'
import { foundation } from './coverage/foundation.ts'
import { legalPath } from './coverage/legal-path.ts'
import { livingChecks } from './coverage/living-checks.ts'
import { livingEditing } from './coverage/living-editing.ts'
import { oldPlansIn } from './coverage/living-intake.ts'
import { livingLists } from './coverage/living-lists.ts'
import { livingMeans } from './coverage/living-means.ts'
import { livingReading } from './coverage/living-reading.ts'
import { remarksSubject } from './coverage/living-remarks.ts'
import { livingWorkbook } from './coverage/living-workbook.ts'
import { measuringAnswerable } from './coverage/measuring-answerable.ts'
import { measuringApprovals } from './coverage/measuring-approvals.ts'
import { measuringDiscretion } from './coverage/measuring-discretion.ts'
import { measuringFigures } from './coverage/measuring-figures.ts'
import { measuringLibrary } from './coverage/measuring-library.ts'
import { measuringPlans } from './coverage/measuring-plans.ts'
import { measuringSeeing } from './coverage/measuring-seeing.ts'
import { opinionsSubject } from './coverage/opinions.ts'
import { demoCountry, figures, inAndOut, web } from './coverage/outside-and-figures.ts'
import { packs } from './coverage/packs.ts'
import { phenomenaAndPacks } from './coverage/phenomena-and-packs.ts'
import { plansSubject } from './coverage/plans.ts'
import type { CoverageSubject } from './coverage/row.ts'
import { sittings } from './coverage/sittings.ts'
import { structure } from './coverage/structure.ts'

/** Everything that the product promises so far, by subject. */
export const coverageSubjects: readonly CoverageSubject[] = [
  foundation,
  structure,
  packs,
  phenomenaAndPacks,
  plansSubject,
  livingEditing,
  oldPlansIn,
  livingReading,
  alignment,
  checksSubject,
  livingMeans,
  remarksSubject,
  livingChecks,
  livingWorkbook,
  inAndOut,
  web,
  demoCountry,
  figures,
  livingLists,
  measuringLibrary,
  measuringFigures,
  measuringSeeing,
  measuringPlans,
  measuringDiscretion,
  measuringApprovals,
  measuringAnswerable,
  figureImport,
  legalPath,
  deskSubject,
  sittings,
  binding,
  cycleRules,
  cycleJourneys,
  opinionsSubject,
  calendarSubject,
  choosing,
]
