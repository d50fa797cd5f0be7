import { pathErrors } from '#features/approval/path/error-messages/index.ts'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { questionApi } from './api.ts'

/** Mutation callbacks for actions on a question. */
export const useQuestionFeedback = () =>
  useMutationFeedback(useMessages(pathErrors), [questionApi.key(), taskApi.key()])
