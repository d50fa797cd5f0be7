import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { pathApi } from '../../acts/web/api.ts'
import { pathErrors } from '../../error-messages/index.ts'
import { confirmationsApi } from './api.ts'

/**
 * Mutation callbacks for a confirmation or a contest.
 * @param queryKeys the queries to load again; absent: those of the path and the plan
 */
export const useConfirmationFeedback = (
  queryKeys: readonly (readonly unknown[])[] = [confirmationsApi.key(), pathApi.key(), planApi.key()],
) => useMutationFeedback(useMessages(pathErrors), queryKeys)
