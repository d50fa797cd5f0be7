import type { Language } from '#shared/language.ts'
import { describeRegistration, isUnconfirmedRegistration } from '../decided-fields/model.ts'
import type { Plan } from '../entities.ts'
import { capitaliseLabel } from '../fields/labels/model.ts'
import { planMessages } from './index.ts'

/**
 * Returns the notice of a plan that was registered from a published list, on every page and in every export. Undefined: it was
 * not.
 */
export function formatOrigin(
  plan: Pick<
    Plan,
    'isRegistered' | 'isRegistrationUncompared' | 'registrationConfirmedAt' | 'ownerId' | 'issuingBodyIds'
  >,
  language: Language,
): string | undefined {
  if (!plan.isRegistered) return undefined
  const messages = planMessages[language]
  const registered = capitaliseLabel(describeRegistration(plan, messages))
  return [registered, ...(isUnconfirmedRegistration(plan) ? [messages.registrationUnconfirmed] : [])].join(', ')
}
