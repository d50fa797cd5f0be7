import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { PathStep } from '../contract.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'

const weeksIn = (duration: string): number => Number(duration.slice(1, -1))

/** Shows a deviating duration or a fixed day of a step, with the reason. */
export function PlannedLine({ step }: { step: PathStep }) {
  const words = useWords(pathMessages).steps
  const { language } = useReading()
  const { lasts, usually, plannedOn, plannedWhy } = step
  const said = [
    lasts === usually ? '' : words.lasts(weeksIn(lasts), weeksIn(usually)),
    plannedOn ? words.plannedOn(formatDate(plannedOn, language)) : '',
  ].filter(Boolean)
  if (said.length === 0) return null
  return (
    <p className={styles.quiet}>
      {said.join('; ')}
      {plannedWhy && `: ${plannedWhy}`}
    </p>
  )
}
