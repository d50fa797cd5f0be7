import { structureChangeImpact } from '#features/country/registry/web/index.ts'
import { planActions, rowMessages } from '#features/planning/plans/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { itemPages } from './routes.ts'

const Send = late<{ planId: Id }>('SendItems', async () => (await import('./plan/send-items.tsx')).SendItems)

const Touched = late<{ areaIds: readonly Id[]; organisationIds: readonly Id[] }>(
  'StructureTouched',
  async () => (await import('./structure/structure-change-impact.tsx')).StructureChangeImpactNotice,
)

export const itemsWeb = defineWebSlice({
  name: 'alignment/items',
  pages: itemPages,
  parts: [
    addTo(planActions, { component: Send }),
    addTo(rowMessages, { section: 'answers', load: async () => (await import('./row-messages.ts')).answerRowMessages }),
    addTo(structureChangeImpact, { component: Touched }),
  ],
})
