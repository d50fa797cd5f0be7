import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { alignmentMessages } from '../messages/index.ts'

/** Returns the messages of alignment errors. */
export const useAlignmentRefusal = () => useRefusalWords(useWords(alignmentMessages).refusals)
