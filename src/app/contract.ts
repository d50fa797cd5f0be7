import { invitationsContract } from '#features/administration/invitations/contract.ts'
import { alignmentContract } from '#features/alignment/contract.ts'
import { checkContract } from '#features/checks/contract.ts'
import { calendarContract } from '#features/cycle/calendar/contract.ts'
import { circularContract } from '#features/cycle/circular/contract.ts'
import { deskContract } from '#features/cycle/desk/contract.ts'
import { evidenceContract } from '#features/cycle/evidence/contract.ts'
import { holdingContract } from '#features/cycle/holding/contract.ts'
import { lettersContract } from '#features/cycle/letters/contract.ts'
import { mandateContract } from '#features/cycle/mandates/contract.ts'
import { opinionsContract } from '#features/cycle/opinions/contract.ts'
import { overlapContract } from '#features/cycle/overlap/contract.ts'
import { pathContract } from '#features/cycle/path/contract.ts'
import { questionContract } from '#features/cycle/questions/contract.ts'
import { sittingContract } from '#features/cycle/sittings/contract.ts'
import { transmissionContract } from '#features/cycle/transmission/contract.ts'
import { documentsContract } from '#features/documents/contract.ts'
import { indicatorContract } from '#features/indicators/contract.ts'
import { intakeContract } from '#features/intake/contract.ts'
import { meansContract } from '#features/means/contract.ts'
import { phenomenaContract } from '#features/phenomena/contract.ts'
import { planContract } from '#features/plans/contract.ts'
import { prioritiesContract } from '#features/priorities/contract.ts'
import { registryContract } from '#features/registry/contract.ts'
import { remarkContract } from '#features/remarks/contract.ts'
import { taskContract } from '#features/tasks/contract.ts'
import { peopleContract, sessionContract } from '#platform/auth/contract.ts'
import { fileContract } from '#platform/files/contract.ts'
import { jobContract } from '#platform/jobs/contract.ts'
import { journalContract } from '#platform/journal/contract.ts'
import { searchContract } from '#platform/search/contract.ts'
import { viewContract } from '#platform/views/contract.ts'

/** Everything that is spoken, by slice: the same names in the API, the client, the command line and the tests. */
export const contract = {
  session: sessionContract,
  people: peopleContract,
  invitations: invitationsContract,
  registry: registryContract,
  phenomena: phenomenaContract,
  plans: planContract,
  alignment: alignmentContract,
  remarks: remarkContract,
  legalPath: pathContract,
  desk: deskContract,
  letters: lettersContract,
  transmission: transmissionContract,
  questions: questionContract,
  sittings: sittingContract,
  mandates: mandateContract,
  evidence: evidenceContract,
  holding: holdingContract,
  opinions: opinionsContract,
  circulars: circularContract,
  checks: checkContract,
  means: meansContract,
  indicators: indicatorContract,
  cycles: overlapContract,
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
