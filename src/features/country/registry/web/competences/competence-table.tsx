import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { Competence } from '../../competences/contract.ts'
import { useKinds } from '../kinds.ts'
import { useLevels } from '../levels.ts'
import { registryMessages } from '../messages/index.ts'
import { Validity } from '../validity.tsx'
import styles from './competences-page.module.css'
import { competenceMessages } from './messages/index.ts'

/** Shows the rows as a table, the text equivalent of the matrix, with the article and the organisations. */
export function CompetenceTable({ rows, onOpen }: { rows: readonly Competence[]; onOpen: (topic: string) => void }) {
  const messages = useMessages(competenceMessages)
  const common = useMessages(registryMessages)
  const { getLevelName } = useLevels()
  const { name } = useLocalizedText()
  const { organisationKind } = useKinds()
  return (
    <DataTable
      caption={`${messages.matrix}: ${messages.basis}, ${messages.bearers}`}
      rows={rows}
      rowKey={(row) => row.id}
      maxHeight="min(720px, 80dvh)"
      columns={[
        {
          key: 'topic',
          head: messages.topic,
          rowHead: true,
          cell: (row) => (
            <button type="button" className={styles.link} onClick={() => onOpen(row.topic)}>
              {name(row.names)}
            </button>
          ),
        },
        { key: 'level', head: common.level, cell: (row) => getLevelName(row.level) },
        { key: 'exclusivity', head: messages.exclusivity, cell: (row) => messages[row.exclusivity] },
        { key: 'basis', head: messages.basis, cell: (row) => row.basis },
        { key: 'kinds', head: messages.bearers, cell: (row) => row.organisationKinds.map(organisationKind).join(', ') },
        { key: 'validity', head: messages.inForce, cell: (row) => <Validity period={row} /> },
      ]}
    />
  )
}
