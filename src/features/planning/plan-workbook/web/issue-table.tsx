import { useReading, useWords } from '#platform/web/language.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { WorkbookRowFault } from '../contract.ts'
import { sayFault } from '../messages/say.ts'
import { workbookCardMessages } from './messages/index.ts'
import styles from './workbook.module.css'

/** Shows the issues of a workbook, cell by cell, and how to fix each. */
export function FaultTable({ faults }: { faults: readonly WorkbookRowFault[] }) {
  const words = useWords(workbookCardMessages)
  const { language } = useReading()
  const rows = faults.map((fault, index) => ({ ...fault, index, ...sayFault(fault, language) }))
  return (
    <section className={styles.preview} aria-label={words.faults(faults.length)}>
      <h3>{words.faults(faults.length)}</h3>
      <p>{words.faultsNote}</p>
      <DataTable
        caption={words.faults(faults.length)}
        rows={rows}
        rowKey={(fault) => String(fault.index)}
        maxHeight="60vh"
        columns={[
          {
            key: 'where',
            head: words.where,
            rowHead: true,
            cell: ({ sheet, cell }) =>
              sheet === null ? words.whole : <code>{cell ? `${sheet} ${cell}` : sheet}</code>,
          },
          {
            key: 'what',
            head: words.what,
            cell: ({ what, mend }) => (
              <>
                {what} <span className={styles.quiet}>{mend}</span>
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
