import { useId, useState } from 'react'
import { classNames } from './class-names.ts'
import styles from './file-drop.module.css'

export interface FileDropProps {
  /** The act: "Attach files". */
  chooseLabel: string
  /** That they may also be dropped here. */
  hint: string
  /** Extensions, with commas between. */
  accept: string
  onFiles: (files: File[]) => void
}

/** Files from the reader's own device, chosen or dropped; the browser's own control, so that every keyboard reaches it. */
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
          // The same file may be chosen again.
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
