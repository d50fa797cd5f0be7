import { type ReactNode, useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

const initialCount = 12

/** A list that is truncated at first. */
export function TruncatedList<One>({ items, line }: { items: readonly One[]; line: (nonNullable: One) => ReactNode }) {
  const messages = useMessages(fromFileMessages)
  const [limit, setLimit] = useState(initialCount)
  return (
    <>
      <ul className={styles.list}>{items.slice(0, limit).map(line)}</ul>
      {items.length > limit && (
        <Button onClick={() => setLimit(items.length)}>{messages.areas.show(items.length - limit)}</Button>
      )}
    </>
  )
}

/** Link to a row of the file. */
export function GoToRowButton({ fileImport, row, label }: { fileImport: FromFile; row: number; label: string }) {
  return (
    <button type="button" className={styles.goTo} onClick={() => fileImport.goTo(row)}>
      {label}
    </button>
  )
}
