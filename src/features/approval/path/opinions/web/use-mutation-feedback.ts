import { useWords } from '#platform/web/language.tsx'
import { useSettlingWith } from '#platform/web/use-mutation-feedback.ts'
import { cycleRefusals } from '../../error-messages/index.ts'
import { pathApi } from '../../web/api.ts'
import { opinionsApi } from './api.ts'

/** Mutation callbacks for actions on points. The status of the path may change too. */
export const useSettling = (said: string, onDone: () => void) =>
  useSettlingWith(useWords(cycleRefusals), [opinionsApi.key(), pathApi.key()])(said, onDone)
