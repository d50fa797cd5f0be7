import { useWords } from '#platform/web/language.tsx'
import { indicatorMessages } from '../messages/index.ts'
import styles from './entry.module.css'

/** Maximum number of cells listed. */
const most = 20

/** Lists invalid cells, each with a link to the cell. */
export function FaultList(props: {
  keys: readonly string[]
  nameOf: (key: string) => string
  onGo: (key: string) => void
}) {
  const words = useWords(indicatorMessages)
  const { keys, nameOf, onGo } = props
  return (
    <div role="alert">
      <b>{words.entry.faults(keys.length)}</b> {words.entry.faultsText}
      <ul className={styles.faults}>
        {keys.slice(0, most).map((key) => (
          <li key={key}>
            <button type="button" onClick={() => onGo(key)}>
              {nameOf(key)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
