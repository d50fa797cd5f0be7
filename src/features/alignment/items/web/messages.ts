import { useRefusalWords } from '#platform/web/failure.tsx'
import { useWords } from '#platform/web/language.tsx'
import { alignmentMessages } from '../messages/index.ts'

/** The words of a refusal of alignment. */
export const useAlignmentRefusal = () => useRefusalWords(useWords(alignmentMessages).refusals)
