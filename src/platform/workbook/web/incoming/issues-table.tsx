import { useWords } from '#platform/web/language.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { CellFault, TableFaultCode } from '../../table/contract.ts'
import styles from './incoming.module.css'
import { incomingMessages } from './messages/index.ts'

/** Shows all issues in a workbook: the place, the fix and possible corrections. */
export function FaultsTable<Code extends string>({
  faults,
  count,
  faultWords,
}: {
  faults: readonly CellFault<Code>[]
  /** Total number of issues, when only the first are listed. */
  count: number
  faultWords: Readonly<Record<Code, string>>
}) {
  const words = useWords(incomingMessages)
  const said: Readonly<Record<TableFaultCode | Code, string>> = { ...words.faultCodes, ...faultWords }
  return (
    <>
      <p role="alert" className={styles.bad}>
        {words.faultsTitle(count)}
      </p>
      <p className={styles.quiet}>{words.faultsNote}</p>
      <DataTable
        caption={words.faultsTitle(count)}
        rows={faults.map((fault, index) => ({ ...fault, key: String(index) }))}
        rowKey={(fault) => fault.key}
        maxHeight="420px"
        columns={[
          {
            key: 'cell',
            head: words.cell,
            rowHead: true,
            cell: (fault) => (
              <>
                {fault.cell || words.whole} <div className={styles.quiet}>{fault.sheet}</div>
              </>
            ),
          },
          { key: 'column', head: words.column, cell: (fault) => fault.column },
          { key: 'fault', head: words.fault, cell: (fault) => <div className={styles.mend}>{said[fault.code]}</div> },
          { key: 'value', head: words.value, cell: (fault) => fault.value },
          { key: 'proposal', head: words.proposal, cell: (fault) => fault.proposals.join(', ') },
        ]}
      />
    </>
  )
}
