import { consultationRoutes } from '#features/approval/consultations/routes.ts'
import { meetingRoutes } from '#features/approval/meetings/routes.ts'
import { evidenceRoutes } from '#features/approval/path/evidence/routes.ts'
import { extensionRoutes } from '#features/approval/path/extension/routes.ts'
import { mandateRoutes } from '#features/approval/path/mandates/routes.ts'
import { opinionRoutes } from '#features/approval/path/opinions/routes.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { letterRoutes } from '#features/approval/submissions/letters/routes.ts'
import { questionRoutes } from '#features/approval/submissions/questions/routes.ts'
import { submissionRoutes } from '#features/approval/submissions/routes.ts'
import { transmissionRoutes } from '#features/approval/submissions/transmission/routes.ts'
import { taskRoutes } from '#features/base/tasks/routes.ts'
import { phenomenaRoutes } from '#features/country/phenomena/routes.ts'
import { registryRoutes } from '#features/country/registry/routes.ts'
import { commentRoutes } from '#features/planning/comments/routes.ts'
import { intakeRoutes } from '#features/planning/plan-intake/routes.ts'
import { prioritiesRoutes } from '#features/planning/priorities/routes.ts'
import { resourceRoutes } from '#features/planning/resources/routes.ts'
import { documentRoutes } from '#features/publishing/documents/routes.ts'
import { checkRoutes } from '#features/quality/checks/routes.ts'
import { invitationRoutes } from '#features/workspace/administration/invitations/routes.ts'
import { overlapRoutes } from '#features/workspace/calendar/cycle-timeline/routes.ts'
import { calendarRoutes } from '#features/workspace/calendar/routes.ts'
import { peopleRoutes, sessionRoutes } from '#platform/auth/index.ts'
import { fileRoutes } from '#platform/files/routes.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { journalRoutes } from '#platform/journal/routes.ts'
import { searchRoutes } from '#platform/search/routes.ts'
import { viewRoutes } from '#platform/views/routes.ts'
import { alignmentRoutes } from './routes/alignment.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { planRoutes } from './routes/plans.ts'
import './calendar.ts'
import './chapters.ts'
import './sections.ts'
import './subscriptions.ts'

/** The routes of every feature, under the names of the contract. */
export const router = {
  session: sessionRoutes,
  people: peopleRoutes,
  invitations: invitationRoutes,
  registry: registryRoutes,
  phenomena: phenomenaRoutes,
  plans: planRoutes,
  alignment: alignmentRoutes,
  comments: commentRoutes,
  legalPath: pathRoutes,
  submissions: submissionRoutes,
  letters: letterRoutes,
  sentDocuments: transmissionRoutes,
  questions: questionRoutes,
  meetings: meetingRoutes,
  mandates: mandateRoutes,
  evidence: evidenceRoutes,
  extension: extensionRoutes,
  opinions: opinionRoutes,
  consultations: consultationRoutes,
  checks: checkRoutes,
  resources: resourceRoutes,
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
