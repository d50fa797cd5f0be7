import { defineSlice } from '#platform/slice.ts'
import { intakeContract } from './contract.ts'
import { proposeOutlineJob } from './propose-job.ts'
import { intakeRoutes } from './routes.ts'

export const planIntakeSlice = defineSlice({
  name: 'planning/plan-intake',
  contract: { intake: intakeContract },
  routes: { intake: intakeRoutes },
  jobs: [proposeOutlineJob],
})
