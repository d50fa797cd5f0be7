import type { LegalDate } from '#shared/dates.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { Plan } from '../entities.ts'
import type { planMessages } from './index.ts'

/**
 * Returns the state of a plan as shown. A decided plan whose entry day has not come is "decided, in force from" that day.
 */
export const formatPlanState = (
  messages: Pick<(typeof planMessages)['en'], 'planStates' | 'decidedInForceFrom'>,
  { state, inForceOn }: Pick<Plan, 'state'> & { inForceOn?: LegalDate | null | undefined },
  language: Language,
): string =>
  state === 'approved' && inForceOn
    ? messages.decidedInForceFrom(formatDate(inForceOn, language))
    : messages.planStates[state]
