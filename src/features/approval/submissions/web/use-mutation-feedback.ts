import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/use-mutation-feedback.ts'
import { questionApi } from './api.ts'

/** Mutation callbacks for actions on a question. */
export const useSettling = () => useSettlingWith(useWords(cycleRefusals), [questionApi.key(), taskApi.key()])
