import { taskApi } from '#features/tasks/web/index.ts'
import { useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/settling.ts'
import { cycleRefusals } from '../../messages/index.ts'
import { questionApi } from './api.ts'

/** What follows each act on a question. */
export const useSettling = () => useSettlingWith(useWords(cycleRefusals), [questionApi.key(), taskApi.key()])
