import { itemCardParts } from '#features/alignment/items/web/index.ts'
import { answersTabParts } from '#features/alignment/lineage/web/index.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { taskTexts } from '#shared/task-texts.ts'
import { reviewTaskMessages } from '../task-messages.ts'
import { ReviewCard } from './late-review-card.ts'

const Change = late<{ itemId: Id; addresseeId: Id }>(
  'ChangedItem',
  async () => (await import('./item-change.tsx')).ChangedItem,
)

export const reviewWeb = defineWebSlice({
  name: 'alignment/review',
  parts: [
    addTo(taskTexts, reviewTaskMessages),
    addTo(answersTabParts, { component: ReviewCard }),
    addTo(itemCardParts, { component: Change }),
  ],
})
