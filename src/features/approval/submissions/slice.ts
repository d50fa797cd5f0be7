import { pathEvents } from '#features/approval/path/events.ts'
import { defineSlice, reactTo } from '#platform/slice.ts'
import { submissionContract } from './contract.ts'
import { lettersContract } from './letters/contract.ts'
import { printLettersJob } from './letters/print-job.ts'
import { letterRoutes } from './letters/routes.ts'
import { questionContract } from './questions/contract.ts'
import { questionBlocks } from './questions/document.ts'
import { questionSubjects } from './questions/queries.ts'
import { questionRoutes } from './questions/routes.ts'
import { submissionRoutes } from './routes.ts'
import { submissionsTaskMessages } from './task-messages.ts'
import { transmissionContract } from './transmission/contract.ts'
import { updateReceiptTasks } from './transmission/receipt-tasks.ts'
import { transmissionRoutes } from './transmission/routes.ts'
import { storeSentDocuments } from './transmission/store-document.ts'

export const submissionsSlice = defineSlice({
  name: 'approval/submissions',
  subjects: questionSubjects,
  contract: {
    submissions: submissionContract,
    letters: lettersContract,
    sentDocuments: transmissionContract,
    questions: questionContract,
  },
  routes: {
    submissions: submissionRoutes,
    letters: letterRoutes,
    sentDocuments: transmissionRoutes,
    questions: questionRoutes,
  },
  jobs: [printLettersJob],
  chapters: [{ order: 120, part: { name: 'questions', build: questionBlocks } }],
  reactions: [
    reactTo(pathEvents.versionSent, storeSentDocuments),
    reactTo(pathEvents.pathChanged, updateReceiptTasks, 20),
  ],
  tasks: submissionsTaskMessages,
})
