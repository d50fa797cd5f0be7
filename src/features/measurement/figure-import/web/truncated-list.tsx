import { type ReactNode, useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

const initialCount = 12

/** A list that is truncated at first. */
export function Some<One>({ all, line }: { all: readonly One[]; line: (nonNullable: One) => ReactNode }) {
  const messages = useMessages(fromFileMessages)
  const [most, setMost] = useState(initialCount)
  return (
    <>
      <ul className={styles.list}>{all.slice(0, most).map(line)}</ul>
      {all.length > most && (
        <Button onClick={() => setMost(all.length)}>{messages.areas.show(all.length - most)}</Button>
      )}
    </>
  )
}

/** Link to a row of the file. */
export function GoToRowButton({ of, row, label }: { of: FromFile; row: number; label: string }) {
  return (
    <button type="button" className={styles.goTo} onClick={() => of.goTo(row)}>
      {label}
    </button>
  )
}
