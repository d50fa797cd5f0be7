import type { ReactNode } from 'react'
import styles from '../form.module.css'

/** Shows the items of an element that are named by a picker, each as a group with its fields. */
export function ItemsField<Item>(props: {
  picker: ReactNode
  items: readonly Item[]
  editable: boolean
  getKey: (item: Item) => string
  getName: (item: Item) => string
  children: (item: Item) => ReactNode
}) {
  const { picker, items, editable, getKey, getName, children } = props
  return (
    <div className={styles.form}>
      {picker}
      {items.map((item) => (
        <fieldset key={getKey(item)} className={styles.form} disabled={!editable}>
          <legend>{getName(item)}</legend>
          {children(item)}
        </fieldset>
      ))}
    </div>
  )
}
