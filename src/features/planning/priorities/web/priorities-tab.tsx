import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import { prioritiesApi } from './api.ts'
import { DecidedList, useDecided } from './decision/decided-list.tsx'
import { priorityMessages } from './messages/index.ts'
import styles from './priorities.module.css'

export function PrioritiesTabLabel() {
  return useMessages(priorityMessages).tab
}

/** Shows on the plan page the outcome of each phenomenon, with a link to the matrix. */
export function PrioritiesTab({ planId }: { planId: Id }) {
  const messages = useMessages(priorityMessages)
  const toText = useDecided()
  const query = useQuery(prioritiesApi.getMatrix.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query} rows={6}>
      {(data) => {
        const { decision, phenomena } = data
        const open = <ButtonLink href={`/plans/${planId}/priorities`}>{messages.open}</ButtonLink>
        if (!decision)
          return (
            <EmptyState kind="none_yet" title={messages.begin.title} action={open}>
              {phenomena.length > 0 ? messages.begin.weighed(phenomena.length) : messages.begin.text}
            </EmptyState>
          )
        return (
          <Stack>
            <div className={styles.bar}>{open}</div>
            <p className={styles.quiet}>{toText(decision)}</p>
            <DecidedList matrix={data} decision={decision} />
          </Stack>
        )
      }}
    </QueryView>
  )
}
