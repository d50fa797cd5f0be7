import { invitationRoutes } from '#features/administration/invitations/routes.ts'
import { alignmentRoutes } from '#features/alignment/routes.ts'
import { checkRoutes } from '#features/checks/routes.ts'
import { calendarRoutes } from '#features/cycle/calendar/routes.ts'
import { circularRoutes } from '#features/cycle/circular/routes.ts'
import { deskRoutes } from '#features/cycle/desk/routes.ts'
import { evidenceRoutes } from '#features/cycle/evidence/routes.ts'
import { holdingRoutes } from '#features/cycle/holding/routes.ts'
import { letterRoutes } from '#features/cycle/letters/routes.ts'
import { mandateRoutes } from '#features/cycle/mandates/routes.ts'
import { opinionRoutes } from '#features/cycle/opinions/routes.ts'
import { overlapRoutes } from '#features/cycle/overlap/routes.ts'
import { pathRoutes } from '#features/cycle/path/routes.ts'
import { questionRoutes } from '#features/cycle/questions/routes.ts'
import { sittingRoutes } from '#features/cycle/sittings/routes.ts'
import { transmissionRoutes } from '#features/cycle/transmission/routes.ts'
import { documentRoutes } from '#features/documents/routes.ts'
import { indicatorRoutes } from '#features/indicators/routes.ts'
import { intakeRoutes } from '#features/intake/routes.ts'
import { meansRoutes } from '#features/means/routes.ts'
import { phenomenaRoutes } from '#features/phenomena/routes.ts'
import { planRoutes } from '#features/plans/routes.ts'
import { prioritiesRoutes } from '#features/priorities/routes.ts'
import { registryRoutes } from '#features/registry/routes.ts'
import { remarkRoutes } from '#features/remarks/routes.ts'
import { taskRoutes } from '#features/tasks/routes.ts'
import { peopleRoutes, sessionRoutes } from '#platform/auth/index.ts'
import { fileRoutes } from '#platform/files/routes.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { journalRoutes } from '#platform/journal/routes.ts'
import { searchRoutes } from '#platform/search/routes.ts'
import { viewRoutes } from '#platform/views/routes.ts'
import './calendar.ts'
import './chapters.ts'
import './sections.ts'
import './subscriptions.ts'

/** What answers: the routes of every slice, under the names of the contract. */
export const router = {
  session: sessionRoutes,
  people: peopleRoutes,
  invitations: invitationRoutes,
  registry: registryRoutes,
  phenomena: phenomenaRoutes,
  plans: planRoutes,
  alignment: alignmentRoutes,
  remarks: remarkRoutes,
  legalPath: pathRoutes,
  desk: deskRoutes,
  letters: letterRoutes,
  transmission: transmissionRoutes,
  questions: questionRoutes,
  sittings: sittingRoutes,
  mandates: mandateRoutes,
  evidence: evidenceRoutes,
  holding: holdingRoutes,
  opinions: opinionRoutes,
  circulars: circularRoutes,
  checks: checkRoutes,
  means: meansRoutes,
  indicators: indicatorRoutes,
  cycles: overlapRoutes,
  calendar: calendarRoutes,
  priorities: prioritiesRoutes,
  documents: documentRoutes,
  intake: intakeRoutes,
  tasks: taskRoutes,
  search: searchRoutes,
  views: viewRoutes,
  journal: journalRoutes,
  jobs: jobRoutes,
  files: fileRoutes,
}
