import { useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/settling.ts'
import { remarkMessages } from '../messages/index.ts'
import { remarkApi } from './api.ts'

/** What follows each act on remarks. */
export const useSettling = () => useSettlingWith(useWords(remarkMessages).refusals, [remarkApi.key()])
