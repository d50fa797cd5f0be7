import { useQuery } from '@tanstack/react-query'
import { planApi } from '#features/planning/plans/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { SidePanelSection } from '#ui/side-panel.tsx'
import { AddComment } from './add-comment.tsx'
import { commentApi } from './api.ts'
import { CommentCard } from './comment-card.tsx'
import styles from './comments.module.css'
import { commentPageMessages } from './messages/index.ts'
import { useAcceptSuggestion } from './use-accept-suggestion.tsx'

/** Shows the comments on the selected element and the button to add a comment. */
export function ElementComments({ planId, elementId }: { planId: Id; elementId: Id }) {
  const messages = useMessages(commentPageMessages)
  const may = useMay()
  const { suggestionAcceptance, dialog } = useAcceptSuggestion()
  const query = useQuery(commentApi.listComments.queryOptions({ input: { planId, elementId } }))
  const { data } = useQuery(planApi.outline.getElement.queryOptions({ input: { id: elementId } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  const comments = query.data ?? []
  if (!data || !query.data || (comments.length === 0 && !may('comment.write'))) return null
  return (
    <SidePanelSection heading={comments.length > 0 ? messages.tabOpen(comments.length) : messages.tab}>
      <div className={styles.lines}>
        {comments.length > 0 && (
          <ul className={styles.lines}>
            {comments.map((comment) => (
              <CommentCard key={comment.id} comment={comment} suggestionAcceptance={suggestionAcceptance} />
            ))}
          </ul>
        )}
        <div>
          <AddComment planId={planId} element={{ id: elementId, text: data.element }} label={messages.form.open} />
        </div>
        {dialog}
      </div>
    </SidePanelSection>
  )
}
