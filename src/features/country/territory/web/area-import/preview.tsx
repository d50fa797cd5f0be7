import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import styles from './import-page.module.css'
import { areaImportMessages } from './messages/index.ts'

/** Shows the figures of a preview, and whether the file can be imported. */
export function PreviewCounts({
  counts,
  issueCount,
}: {
  counts: readonly { label: string; value: number }[]
  issueCount: number
}) {
  const messages = useMessages(areaImportMessages)
  const { language } = useLocalizedText()
  return (
    <div role="status">
      <dl className={styles.counts}>
        {counts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(value, language)}</dd>
          </div>
        ))}
      </dl>
      <p className={issueCount > 0 ? styles.bad : styles.good}>
        {issueCount > 0 ? messages.faultsFirst(issueCount) : messages.noFaults}
      </p>
    </div>
  )
}

/** A file input. The same file can be selected again after a fix. */
export function FileInput({ label, accept, onFile }: { label: string; accept: string; onFile: (file: File) => void }) {
  return (
    <label className={styles.file}>
      {label}
      <input
        type="file"
        accept={accept}
        onClick={(event) => {
          event.currentTarget.value = ''
        }}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
