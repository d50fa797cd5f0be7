import { answersTabCards } from '#features/alignment/lineage/web/index.ts'
import { elementPanel } from '#features/planning/plans/web/index.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { late } from '#platform/web/late.tsx'
import { addTo, defineWebSlice } from '#platform/web/slice.ts'
import type { Id } from '#shared/ids.ts'
import { taskTexts } from '#shared/task-texts.ts'
import type { consequencesContract } from '../contract.ts'
import { consequencesTaskMessages } from '../task-messages.ts'

const Card = late<{ planId: Id; mayAsk: boolean }>(
  'ConsequencesCard',
  async () => (await import('./consequences-card.tsx')).ConsequencesCard,
)
const ElementConsequences = late<{ planId: Id; elementId: Id }>(
  'ElementConsequences',
  async () => (await import('./element-consequences.tsx')).ElementConsequences,
)

export const consequencesWeb = defineWebSlice({
  name: 'alignment/consequences',
  parts: [
    addTo(elementPanel, { component: ElementConsequences }),
    addTo(answersTabCards, { component: Card }),
    addTo(taskTexts, consequencesTaskMessages),
    addTo(
      journalNames,
      nameProcedures<{ alignment: { consequences: typeof consequencesContract } }>(
        async () => (await import('../journal-messages.ts')).consequencesJournalMessages,
      ),
    ),
  ],
})
