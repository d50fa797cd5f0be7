import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { cycleRefusals } from '../../error-messages/index.ts'
import { pathApi } from '../../web/api.ts'
import { opinionsApi } from './api.ts'

/** Mutation callbacks for actions on points. The status of the path may change too. */
export const useOpinionFeedback = (said: string, onDone: () => void) =>
  useMutationFeedback(useMessages(cycleRefusals), [opinionsApi.key(), pathApi.key()])(said, onDone)
