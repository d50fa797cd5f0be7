import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/use-mutation-feedback.ts'
import { circularApi } from './api.ts'

/** Mutation callbacks for actions on a consultation. */
export const useSettling = (said: string, onDone?: () => void) =>
  useSettlingWith(useWords(cycleRefusals), [circularApi.key()])(said, onDone)
