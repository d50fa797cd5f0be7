import { defineSlice } from '#platform/slice.ts'
import { capacityDecisionsSection } from './capacity-decision/section.ts'
import { resourceContract } from './contract.ts'
import { buildResourceBlocks } from './document.ts'
import { resourceSubjects } from './inventory/queries.ts'
import { resourceRoutes } from './routes.ts'

export const resourcesSlice = defineSlice({
  name: 'planning/resources',
  subjects: resourceSubjects,
  contract: { resources: resourceContract },
  routes: { resources: resourceRoutes },
  sections: [{ order: 50, part: capacityDecisionsSection }],
  chapters: [{ order: 40, part: { name: 'resources', isPlanText: true, build: buildResourceBlocks } }],
})
