import { useId, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './file-drop.module.css'

export interface FileDropProps {
  /** The label of the button: "Attach files". */
  chooseLabel: string
  /** A hint that files can be dropped here. */
  hint: string
  /** Extensions, separated by commas. */
  accept: string
  onFiles: (files: File[]) => void
}

/** Shows an area to choose or drop files. Uses the browser's own control, so that it works with every keyboard. */
export function FileDrop({ chooseLabel, hint, accept, onFiles }: FileDropProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  return (
    <label
      className={classNames(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <input
        type="file"
        multiple
        className="visually-hidden"
        aria-label={chooseLabel}
        aria-describedby={id}
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // Allows choosing the same file again.
          event.target.value = ''
        }}
      />
      <span className={styles.choose}>{chooseLabel}</span>
      <span id={id} className={styles.hint}>
        {hint}
      </span>
    </label>
  )
}
