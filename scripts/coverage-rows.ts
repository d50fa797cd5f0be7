import { alignment } from './coverage/alignment.ts'
import { checksSubject } from './coverage/checks.ts'
import { foundation } from './coverage/foundation.ts'
import { livingLists } from './coverage/living-lists.ts'
import { demoCountry, figures, inAndOut, web } from './coverage/outside-and-figures.ts'
import { plansSubject } from './coverage/plans.ts'
import type { CoverageSubject } from './coverage/row.ts'
import { structure } from './coverage/structure.ts'

/** Everything that the product promises so far, by subject. */
export const coverageSubjects: readonly CoverageSubject[] = [
  foundation,
  structure,
  plansSubject,
  alignment,
  checksSubject,
  inAndOut,
  web,
  demoCountry,
  figures,
  livingLists,
]
