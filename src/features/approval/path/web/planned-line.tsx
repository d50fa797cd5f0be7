import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { PathStep } from '../contract.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'

const parseWeeks = (duration: string): number => Number(duration.slice(1, -1))

/** Shows a deviating duration or a fixed day of a step, with the reason. */
export function PlannedLine({ step }: { step: PathStep }) {
  const messages = useMessages(pathMessages).steps
  const { language } = useLocalizedText()
  const { duration, usualDuration, plannedOn, plannedReason } = step
  const texts = [
    duration === usualDuration ? '' : messages.lasts(parseWeeks(duration), parseWeeks(usualDuration)),
    plannedOn ? messages.plannedOn(formatDate(plannedOn, language)) : '',
  ].filter(Boolean)
  if (texts.length === 0) return null
  return (
    <p className={styles.quiet}>
      {texts.join('; ')}
      {plannedReason && `: ${plannedReason}`}
    </p>
  )
}
