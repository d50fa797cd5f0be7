import { planEvents } from '#features/planning/plans/events.ts'
import { defineSlice, reactTo } from '#platform/slice.ts'
import { closeConsultations } from './close-consultations.ts'
import { consultationContract } from './contract.ts'
import { buildConsultationBlocks } from './document.ts'
import { consultationSubjects } from './queries/consultations.ts'
import { consultationRoutes } from './routes.ts'

export const consultationsSlice = defineSlice({
  name: 'approval/consultations',
  subjects: consultationSubjects,
  contract: { consultations: consultationContract },
  routes: { consultations: consultationRoutes },
  chapters: [{ order: 30, part: { name: 'expectations', build: buildConsultationBlocks } }],
  reactions: [reactTo(planEvents.versionCameIntoForce, closeConsultations, 50)],
})
