import { useMutation } from '@tanstack/react-query'
import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { refusalWords } from '#features/approval/path/error-messages/refusal-words.ts'
import type { PathErrorData } from '#features/approval/path/errors.ts'
import { pathApi } from '#features/approval/path/web/api.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import type { Meeting, MeetingItem } from '../entities.ts'
import { sittingMessages } from '../messages/index.ts'
import { meetingApi } from './api.ts'
import { sittingPageMessages } from './messages/index.ts'

interface Act {
  call: () => Promise<unknown>
  /** Success message; absent = the change is visible on the page. */
  said?: string
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
export function useMeetingFeedback(sitting?: Meeting) {
  const messages = useMessages(sittingPageMessages)
  const ofPath = useMessages(cycleRefusals)
  const getTitle = useItemTitle()
  const formatItemError = ({ itemId, code, numbers, ...data }: RejectedItem): string => {
    const item = sitting?.items.find(({ id }) => id === itemId)
    const why = refusalWords(ofPath, code, { ...data, steps: numbers ?? data.steps })
    return messages.refusedOn(item ? getTitle(item) : '', why ?? messages.notAllowed)
  }
  const refusals = { ...useMessages(sittingMessages).refusals, ITEM_REFUSED: formatItemError }
  const settling = useMutationFeedback(refusals, [meetingApi.key(), pathApi.key()])
  const act = useMutation({
    mutationFn: ({ call }: Act) => call(),
    ...settling(),
    onSuccess: (_, { said, onDone }) => settling(said, onDone).onSuccess(),
  })
  return { keep: (entry: Act) => act.mutate(entry), busy: act.isPending }
}
