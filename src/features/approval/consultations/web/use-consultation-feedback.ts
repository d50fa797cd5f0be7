import { pathErrors } from '#features/approval/path/error-messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { consultationApi } from './api.ts'

/** Mutation callbacks for actions on a consultation. */
export const useConsultationFeedback = (successMessage: string, onDone?: () => void) =>
  useMutationFeedback(useMessages(pathErrors), [consultationApi.key()])(successMessage, onDone)
