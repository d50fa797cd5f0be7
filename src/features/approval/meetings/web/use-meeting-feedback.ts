import { useMutation } from '@tanstack/react-query'
import { pathApi } from '#features/approval/path/acts/web/api.ts'
import { getErrorMessage } from '#features/approval/path/error-messages/get-error-message.ts'
import { pathErrors } from '#features/approval/path/error-messages/index.ts'
import type { PathErrorData } from '#features/approval/path/errors.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Meeting, MeetingItem } from '../entities.ts'
import { meetingMessages } from '../messages/index.ts'
import { meetingApi } from './api.ts'
import { meetingPageMessages } from './messages/index.ts'

interface Act {
  call: () => Promise<unknown>
  /** Success message; absent = the change is visible on the page. */
  successMessage?: string
  onDone?: () => void
}

/** The item that the path of a plan refused. */
type RejectedItem = PathErrorData & { itemId: string; code: string; numbers?: string[] }

/** Returns the title of an item: the plan under decision, or the item's own title. */
export function useItemTitle(): (item: Pick<MeetingItem, 'plan' | 'title'>) => string {
  const { text } = useLocalizedText()
  return ({ plan, title }) => (plan ? text(plan.title) : (title ?? ''))
}

/**
 * Mutation for changes of a meeting. Queries are invalidated. After an error, user input is kept and the message names
 * the item.
 */
export function useMeetingFeedback(meeting?: Meeting) {
  const messages = useMessages(meetingPageMessages)
  const ofPath = useMessages(pathErrors)
  const getTitle = useItemTitle()
  const formatItemError = ({ itemId, code, numbers, ...data }: RejectedItem): string => {
    const item = meeting?.items.find(({ id }) => id === itemId)
    const why = getErrorMessage(ofPath, code, { ...data, steps: numbers ?? data.steps })
    return messages.refusedOn(item ? getTitle(item) : '', why ?? messages.notAllowed)
  }
  const errors = { ...useMessages(meetingMessages).errors, ITEM_REJECTED: formatItemError }
  const settling = useMutationFeedback(errors, [meetingApi.key(), pathApi.key()])
  const act = useMutation({
    mutationFn: ({ call }: Act) => call(),
    ...settling(),
    onSuccess: (_, { successMessage, onDone }) => settling(successMessage, onDone).onSuccess(),
  })
  return { save: (entry: Act) => act.mutate(entry), busy: act.isPending }
}
