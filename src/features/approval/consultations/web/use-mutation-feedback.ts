import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/use-mutation-feedback.ts'
import { circularApi } from './api.ts'

/** What follows each act on a circular. */
export const useSettling = (said: string, onDone?: () => void) =>
  useSettlingWith(useWords(cycleRefusals), [circularApi.key()])(said, onDone)
