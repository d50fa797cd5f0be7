import { computeValidUntil, type PlanEnd } from '#shared/dates.ts'
import { formatDate, lastDay, periodYears } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadText } from '#shared/localized-text.ts'
import type { Plan } from '../entities.ts'
import { planMessages } from './index.ts'

/**
 * Returns the years of the plan period, and how the time in force differs from it: until which day the plan was extended,
 * from which day another plan replaces it, or on which day a decision ended it. An extension is left out if the plan ends
 * before the last day of it.
 * @param replacedBy the title of the plan that replaces it; null: there is none, or the reader may not see it
 */
export function formatPlanPeriod(
  plan: Pick<Plan, 'periodFrom'> & PlanEnd,
  language: Language,
  replacedBy: LocalizedText | null,
): string[] {
  const { periodFrom, periodTo, extendedTo, supersededOn, endedOn } = plan
  const messages = planMessages[language].periodNotes
  const notes = [periodYears(periodFrom, periodTo)]
  if (extendedTo && extendedTo > periodTo && computeValidUntil(plan) === extendedTo)
    notes.push(messages.extended(formatDate(lastDay(extendedTo), language)))
  if (endedOn && (!supersededOn || endedOn < supersededOn)) notes.push(messages.ended(formatDate(endedOn, language)))
  else if (supersededOn) {
    const day = formatDate(supersededOn, language)
    notes.push(replacedBy ? messages.replacedBy(loadText(replacedBy, language).text, day) : messages.replaced(day))
  }
  return notes
}
