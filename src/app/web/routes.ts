import { accessPages } from '#features/access/web/index.ts'
import { administrationPages } from '#features/administration/web/index.ts'
import { alignmentPages } from '#features/alignment/web/index.ts'
import { checkPages } from '#features/checks/web/index.ts'
import { calendarPages } from '#features/cycle/calendar/web/index.ts'
import { circularPages } from '#features/cycle/circular/web/index.ts'
import { deskPages } from '#features/cycle/desk/web/index.ts'
import { cyclesPages } from '#features/cycle/overlap/web/index.ts'
import { sittingPages } from '#features/cycle/sittings/web/index.ts'
import { findingPages } from '#features/finding/web/index.ts'
import { homePages } from '#features/home/web/index.ts'
import { indicatorPages } from '#features/indicators/web/index.ts'
import { intakePages } from '#features/intake/web/index.ts'
import { meansPages } from '#features/means/web/index.ts'
import { phenomenaPages } from '#features/phenomena/web/index.ts'
import { planPages } from '#features/plans/web/index.ts'
import { priorityPages } from '#features/priorities/web/index.ts'
import { registryPages } from '#features/registry/web/index.ts'
import { remarkPages } from '#features/remarks/web/index.ts'
import type { PageRoute } from '#platform/web/route.ts'

/** Every page of the product, by slice. */
export const pages: PageRoute[] = [
  ...homePages,
  ...planPages,
  ...cyclesPages,
  ...calendarPages,
  ...deskPages,
  ...sittingPages,
  ...circularPages,
  ...intakePages,
  ...alignmentPages,
  ...meansPages,
  ...priorityPages,
  ...remarkPages,
  ...checkPages,
  ...indicatorPages,
  ...registryPages,
  ...phenomenaPages,
  ...findingPages,
  ...accessPages,
  ...administrationPages,
]
