import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { administrationMessages } from '../../messages/index.ts'
import { peopleApi } from './api.ts'

/** Mutation callbacks for actions on people. */
export const usePeopleFeedback = () =>
  useMutationFeedback(useMessages(administrationMessages).errors, [peopleApi.key()])
