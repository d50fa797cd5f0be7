import { useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/use-mutation-feedback.ts'
import { remarkMessages } from '../messages/index.ts'
import { remarkApi } from './api.ts'

/** Mutation callbacks for acts on comments. */
export const useSettling = () => useSettlingWith(useWords(remarkMessages).refusals, [remarkApi.key()])
