import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { AddRemark } from './add-comment.tsx'
import { remarkApi } from './api.ts'
import { RemarkCard } from './comment-card.tsx'
import styles from './comments.module.css'
import { remarkPageMessages } from './messages/index.ts'
import { useTakingOver } from './use-accept-suggestion.tsx'

/** Shows the comments on the selected element and the button to add a comment. */
export function ElementRemarks({ planId, elementId }: { planId: Id; elementId: Id }) {
  const words = useWords(remarkPageMessages)
  const may = useMay()
  const { takingOver, window } = useTakingOver()
  const found = useQuery(remarkApi.listRemarks.queryOptions({ input: { planId, elementId } }))
  const { data } = useQuery(planApi.outline.getElement.queryOptions({ input: { id: elementId } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  const remarks = found.data ?? []
  if (!data || !found.data || (remarks.length === 0 && !may('remark.write'))) return null
  return (
    <SidePanelSection heading={remarks.length > 0 ? words.tabOpen(remarks.length) : words.tab}>
      <div className={styles.lines}>
        {remarks.length > 0 && (
          <ul className={styles.lines}>
            {remarks.map((remark) => (
              <RemarkCard key={remark.id} remark={remark} takingOver={takingOver} />
            ))}
          </ul>
        )}
        <div>
          <AddRemark planId={planId} element={{ id: elementId, words: data.element }} label={words.form.open} />
        </div>
        {window}
      </div>
    </SidePanelSection>
  )
}
