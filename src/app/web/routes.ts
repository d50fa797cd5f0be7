import { alignmentPages } from '#features/alignment/items/web/index.ts'
import { consultationPages } from '#features/approval/consultations/web/index.ts'
import { meetingPages } from '#features/approval/meetings/web/index.ts'
import { submissionPages } from '#features/approval/submissions/web/index.ts'
import { accessPages } from '#features/base/access/web/index.ts'
import { phenomenaPages } from '#features/country/phenomena/web/index.ts'
import { registryPages } from '#features/country/registry/web/index.ts'
import { indicatorPages } from '#features/measurement/indicators/web/index.ts'
import { commentPages } from '#features/planning/comments/web/index.ts'
import { intakePages } from '#features/planning/plan-intake/web/index.ts'
import { planPages } from '#features/planning/plans/web/index.ts'
import { priorityPages } from '#features/planning/priorities/web/index.ts'
import { resourcePages } from '#features/planning/resources/web/index.ts'
import { checkPages } from '#features/quality/checks/web/index.ts'
import { administrationPages } from '#features/workspace/administration/web/index.ts'
import { cyclesPages } from '#features/workspace/calendar/cycle-timeline/web/index.ts'
import { calendarPages } from '#features/workspace/calendar/web/index.ts'
import { homePages } from '#features/workspace/home/web/index.ts'
import { searchPages } from '#features/workspace/search/web/index.ts'
import type { PageRoute } from '#platform/web/route.ts'

/** All pages of the product, by feature. */
export const pages: PageRoute[] = [
  ...homePages,
  ...planPages,
  ...cyclesPages,
  ...calendarPages,
  ...submissionPages,
  ...meetingPages,
  ...consultationPages,
  ...intakePages,
  ...alignmentPages,
  ...resourcePages,
  ...priorityPages,
  ...commentPages,
  ...checkPages,
  ...indicatorPages,
  ...registryPages,
  ...phenomenaPages,
  ...searchPages,
  ...accessPages,
  ...administrationPages,
]
