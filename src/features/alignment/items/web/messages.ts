import type { QueryKey } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { alignmentMessages } from '../messages/index.ts'

/** Mutation callbacks with the messages of alignment errors. The given queries are reloaded. */
export const useAlignmentFeedback = (queries: readonly QueryKey[]) =>
  useMutationFeedback(useMessages(alignmentMessages).errors, queries)
