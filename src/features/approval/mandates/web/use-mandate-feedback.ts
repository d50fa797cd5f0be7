import { pathApi } from '#features/approval/path/acts/web/api.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { mandateApi } from './api.ts'
import { mandateMessages } from './messages/index.ts'

/** Mutation callbacks for giving or withdrawing a power of attorney. Dependent queries are reloaded. */
export const useMandateFeedback = () =>
  useMutationFeedback(useMessages(mandateMessages).errors, [mandateApi.key(), pathApi.key(), [['meetings']]])
