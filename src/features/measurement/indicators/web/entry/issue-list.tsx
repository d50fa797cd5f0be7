import { useMessages } from '#platform/web/language.tsx'
import { indicatorMessages } from '../messages/index.ts'
import styles from './entry.module.css'

/** Maximum number of cells listed. */
const maxCount = 20

/** Lists invalid cells, each with a link to the cell. */
export function CellIssueList(props: {
  keys: readonly string[]
  getName: (key: string) => string
  onGo: (key: string) => void
}) {
  const messages = useMessages(indicatorMessages)
  const { keys, getName, onGo } = props
  return (
    <div role="alert">
      <b>{messages.entry.issues(keys.length)}</b> {messages.entry.faultsText}
      <ul className={styles.faults}>
        {keys.slice(0, maxCount).map((key) => (
          <li key={key}>
            <button type="button" onClick={() => onGo(key)}>
              {getName(key)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
