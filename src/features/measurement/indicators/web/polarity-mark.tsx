import { useMessages } from '#platform/web/language.tsx'
import type { Definition } from '../entities.ts'
import styles from './indicators.module.css'
import { indicatorMessages } from './messages/index.ts'
import { useFigures } from './use-figures.ts'

const glyphs = { up: '↑', down: '↓', range: '↔', ambiguous: '◇' } as const

/** Shows the better direction as an icon with text. */
export function PolarityMark({ definition }: { definition: Pick<Definition, 'polarity' | 'best' | 'unit'> }) {
  const messages = useMessages(indicatorMessages)
  const { amount } = useFigures()
  const { polarity, best } = definition
  const text =
    polarity === 'range'
      ? messages.polarity.range(best ? amount(best.low, definition) : '', best ? amount(best.high, definition) : '')
      : messages.polarity[polarity]
  return (
    <span className={styles.polarity}>
      <span aria-hidden="true">{glyphs[polarity]}</span> {text}
    </span>
  )
}
