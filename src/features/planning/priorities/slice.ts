import { defineSlice } from '#platform/slice.ts'
import { prioritiesContract } from './contract.ts'
import { priorityBlocks } from './document.ts'
import { prioritiesRoutes } from './routes.ts'
import { prioritiesSection } from './section.ts'

export const prioritiesSlice = defineSlice({
  name: 'planning/priorities',
  contract: { priorities: prioritiesContract },
  routes: { priorities: prioritiesRoutes },
  sections: [{ order: 70, part: prioritiesSection }],
  chapters: [{ order: 20, part: { name: 'priorities', isPlanText: true, build: priorityBlocks } }],
})
