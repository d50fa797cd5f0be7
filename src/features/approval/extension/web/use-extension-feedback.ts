import { pathErrors } from '#features/approval/path/error-messages/index.ts'
import { pathApi } from '#features/approval/path/web/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { fileMessages } from '#platform/files/web/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { extensionApi } from './api.ts'

/** Mutation callbacks for an action on the period of a plan. */
export const useExtensionFeedback = () =>
  useMutationFeedback({ ...useMessages(fileMessages).errors, ...useMessages(pathErrors) }, [
    extensionApi.key(),
    pathApi.key(),
    planApi.key(),
  ])
