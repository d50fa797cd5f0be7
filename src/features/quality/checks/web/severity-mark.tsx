import { useMessages } from '#platform/web/language.tsx'
import { classNames } from '#ui/class-names.ts'
import { Icon, type IconName } from '#ui/icon.tsx'
import { checkMessages } from '../messages/index.ts'
import styles from './checks.module.css'

export type Weight = 'error' | 'warning' | 'hint' | 'not_computed'

const glyphs: Record<Weight, IconName> = { error: 'cross', warning: 'alert', hint: 'pending', not_computed: 'dash' }

/** Shows the severity of an issue: an icon and the word in the same colour. */
export function SeverityMark({ weight, hideLabel }: { weight: Weight; hideLabel?: boolean }) {
  const messages = useMessages(checkMessages)
  const word = weight === 'not_computed' ? messages.notComputed : messages.severity[weight]
  return (
    <span className={classNames(styles.mark, styles[weight])}>
      <Icon name={glyphs[weight]} size={12} />
      <span className={hideLabel ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  )
}

export const getWeight = (result: {
  outcome: 'failed' | 'not_computed'
  severity: Exclude<Weight, 'not_computed'>
}): Weight => (result.outcome === 'not_computed' ? 'not_computed' : result.severity)
