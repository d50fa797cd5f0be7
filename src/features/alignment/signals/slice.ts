import { defineSlice } from '#platform/slice.ts'
import { signalsContract } from './contract.ts'
import { signalSubjects } from './queries.ts'
import { signalRoutes } from './routes.ts'

export const signalsSlice = defineSlice({
  name: 'alignment/signals',
  subjects: signalSubjects,
  contract: { alignment: { signals: signalsContract } },
  routes: { alignment: { signals: signalRoutes } },
})
