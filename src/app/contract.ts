import { consultationContract } from '#features/approval/consultations/contract.ts'
import { meetingContract } from '#features/approval/meetings/contract.ts'
import { pathContract } from '#features/approval/path/contract.ts'
import { evidenceContract } from '#features/approval/path/evidence/contract.ts'
import { extensionContract } from '#features/approval/path/extension/contract.ts'
import { mandateContract } from '#features/approval/path/mandates/contract.ts'
import { opinionsContract } from '#features/approval/path/opinions/contract.ts'
import { submissionContract } from '#features/approval/submissions/contract.ts'
import { lettersContract } from '#features/approval/submissions/letters/contract.ts'
import { questionContract } from '#features/approval/submissions/questions/contract.ts'
import { transmissionContract } from '#features/approval/submissions/transmission/contract.ts'
import { taskContract } from '#features/base/tasks/contract.ts'
import { phenomenaContract } from '#features/country/phenomena/contract.ts'
import { registryContract } from '#features/country/registry/contract.ts'
import { commentContract } from '#features/planning/comments/contract.ts'
import { intakeContract } from '#features/planning/plan-intake/contract.ts'
import { prioritiesContract } from '#features/planning/priorities/contract.ts'
import { resourceContract } from '#features/planning/resources/contract.ts'
import { documentsContract } from '#features/publishing/documents/contract.ts'
import { checkContract } from '#features/quality/checks/contract.ts'
import { invitationsContract } from '#features/workspace/administration/invitations/contract.ts'
import { calendarContract } from '#features/workspace/calendar/contract.ts'
import { cycleTimelineContract } from '#features/workspace/calendar/cycle-timeline/contract.ts'
import { peopleContract, sessionContract } from '#platform/auth/contract.ts'
import { fileContract } from '#platform/files/contract.ts'
import { jobContract } from '#platform/jobs/contract.ts'
import { journalContract } from '#platform/journal/contract.ts'
import { searchContract } from '#platform/search/contract.ts'
import { viewContract } from '#platform/views/contract.ts'
import { alignmentContract } from './contracts/alignment.ts'
import { indicatorContract } from './contracts/indicators.ts'
import { planContract } from './contracts/plans.ts'

/** The complete contract, by feature. The API, the client, the command line and the tests use the same names. */
export const contract = {
  session: sessionContract,
  people: peopleContract,
  invitations: invitationsContract,
  registry: registryContract,
  phenomena: phenomenaContract,
  plans: planContract,
  alignment: alignmentContract,
  comments: commentContract,
  legalPath: pathContract,
  submissions: submissionContract,
  letters: lettersContract,
  sentDocuments: transmissionContract,
  questions: questionContract,
  meetings: meetingContract,
  mandates: mandateContract,
  evidence: evidenceContract,
  extension: extensionContract,
  opinions: opinionsContract,
  consultations: consultationContract,
  checks: checkContract,
  resources: resourceContract,
  indicators: indicatorContract,
  cycles: cycleTimelineContract,
  calendar: calendarContract,
  priorities: prioritiesContract,
  documents: documentsContract,
  intake: intakeContract,
  tasks: taskContract,
  search: searchContract,
  views: viewContract,
  journal: journalContract,
  jobs: jobContract,
  files: fileContract,
}
