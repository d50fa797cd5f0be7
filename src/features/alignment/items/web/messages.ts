import type { QueryKey } from '@tanstack/react-query'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { alignmentMessages } from '../messages/index.ts'

/** Returns the messages of alignment errors. */
export const useAlignmentRefusal = () => useErrorMessage(useMessages(alignmentMessages).errors)

/** Mutation callbacks with the messages of alignment errors. The given queries are reloaded. */
export const useAlignmentFeedback = (queries: readonly QueryKey[]) =>
  useMutationFeedback(useMessages(alignmentMessages).errors, queries)
