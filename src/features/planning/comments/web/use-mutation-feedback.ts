import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { remarkMessages } from '../messages/index.ts'
import { commentApi } from './api.ts'

/** Returns mutation callbacks for acts on comments. */
export const useCommentFeedback = () => useMutationFeedback(useMessages(remarkMessages).refusals, [commentApi.key()])
