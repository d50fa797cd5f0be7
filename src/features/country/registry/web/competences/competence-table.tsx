import { useReading, useWords } from '#platform/web/language.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { Competence } from '../../competences/contract.ts'
import { useKinds } from '../kinds.ts'
import { registryMessages } from '../messages/index.ts'
import { Validity } from '../validity.tsx'
import styles from './competences-page.module.css'
import { competenceMessages } from './messages/index.ts'

/** Shows the rows as a table, the text equivalent of the matrix, with the article and the organisations. */
export function CompetenceTable({ rows, onOpen }: { rows: readonly Competence[]; onOpen: (topic: string) => void }) {
  const words = useWords(competenceMessages)
  const common = useWords(registryMessages)
  const { name } = useReading()
  const { organisationKind } = useKinds()
  return (
    <DataTable
      caption={`${words.matrix}: ${words.basis}, ${words.bearers}`}
      rows={rows}
      rowKey={(row) => row.id}
      maxHeight="min(720px, 80dvh)"
      columns={[
        {
          key: 'topic',
          head: words.topic,
          rowHead: true,
          cell: (row) => (
            <button type="button" className={styles.link} onClick={() => onOpen(row.topic)}>
              {name(row.names)}
            </button>
          ),
        },
        { key: 'level', head: common.level, cell: (row) => common.levels[row.level] },
        { key: 'exclusivity', head: words.exclusivity, cell: (row) => words[row.exclusivity] },
        { key: 'basis', head: words.basis, cell: (row) => row.basis },
        { key: 'kinds', head: words.bearers, cell: (row) => row.organisationKinds.map(organisationKind).join(', ') },
        { key: 'validity', head: words.inForce, cell: (row) => <Validity of={row} /> },
      ]}
    />
  )
}
