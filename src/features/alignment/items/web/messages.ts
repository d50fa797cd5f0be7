import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { alignmentMessages } from '../messages/index.ts'

/** Returns the messages of alignment errors. */
export const useAlignmentRefusal = () => useErrorMessage(useMessages(alignmentMessages).errors)
