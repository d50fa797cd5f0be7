import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { commentMessages } from '../messages/index.ts'
import { commentApi } from './api.ts'

/** Returns the feedback for acts on comments. */
export const useCommentFeedback = () => useMutationFeedback(useMessages(commentMessages).errors, [commentApi.key()])
