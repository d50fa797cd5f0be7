import { classNames } from './class-names.ts'
import styles from './marking-badge.module.css'

/**
 * Class of each label of the Traffic Light Protocol 2.0: black background, text in #FF2B2B, #FFC000, #33FF00 or
 * #FFFFFF.
 */
const colours: Record<string, string | undefined> = {
  'TLP:CLEAR': styles.clear,
  'TLP:GREEN': styles.green,
  'TLP:AMBER': styles.amber,
  'TLP:AMBER+STRICT': styles.amber,
  'TLP:RED': styles.red,
}

/** Shows a marking exactly as in the standard, never translated or abbreviated. */
export function MarkingBadge({ marking }: { marking: string }) {
  return (
    <span className={classNames(styles.marking, colours[marking])} translate="no">
      {marking}
    </span>
  )
}
