import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { pathApi } from '../../acts/web/api.ts'
import { pathErrors } from '../../error-messages/index.ts'
import { opinionsApi } from './api.ts'

/** Mutation callbacks for actions on points. The status of the path may change too. */
export const useOpinionFeedback = (successMessage: string, onDone: () => void) =>
  useMutationFeedback(useMessages(pathErrors), [opinionsApi.key(), pathApi.key()])(successMessage, onDone)
