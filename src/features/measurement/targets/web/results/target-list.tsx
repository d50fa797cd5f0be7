import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { ExpectedResult } from '../../results/contract.ts'
import type { Target } from '../../results/entities.ts'
import { resultMessages } from './messages/index.ts'
import styles from './results.module.css'

/** Maximum number of targets shown at once. More targets are shown on request. */
const maxOpenTargets = 6

interface TargetListProps {
  targets: readonly Target[]
  indicator: Pick<ExpectedResult['indicator'], 'unit'>
}

/** Lists every target with its own period, the earliest first. */
export function TargetList({ targets, indicator }: TargetListProps) {
  const messages = useMessages(resultMessages)
  const { amount, period } = useFigures()
  const format = ({ value, low, high }: Target): string => {
    if (value !== null) return amount(value, indicator)
    return low === null || high === null ? '' : messages.range(amount(low, indicator), amount(high, indicator))
  }
  const list = (
    <ul className={styles.targets}>
      {targets.map((target) => (
        <li key={`${target.startsOn} ${target.endsOn}`}>{`${format(target)} (${period(target)})`}</li>
      ))}
    </ul>
  )
  if (targets.length <= maxOpenTargets) return list
  return (
    <details>
      <summary>{messages.allTargets(`${targets.length}`)}</summary>
      {list}
    </details>
  )
}
