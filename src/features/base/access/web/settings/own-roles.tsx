import { usePersonas } from '#features/country/registry/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { accessMessages } from '../../messages/index.ts'
import styles from './settings.module.css'

/** Shows the roles of the signed-in user, each with the organisation. */
export function OwnRoles() {
  const words = useWords(accessMessages)
  const { name } = useReading()
  const { roles } = useSession()
  const { nameOf } = usePersonas(words.roles)
  return (
    <Card title={words.settings.roles} note={words.settings.rolesNote} flush>
      <div className={styles.table}>
        <DataTable
          caption={`${words.settings.role}, ${words.settings.organisation}`}
          rows={roles}
          rowKey={(one) => `${one.organisationId}-${one.role}`}
          columns={[
            { key: 'role', head: words.settings.role, rowHead: true, cell: (one) => nameOf(one.role) },
            {
              key: 'organisation',
              head: words.settings.organisation,
              cell: (one) => <Link href={`/organisations/${one.organisationId}`}>{name(one.organisationNames)}</Link>,
            },
          ]}
          empty={
            <EmptyState kind="none_yet" title={words.settings.noRoles}>
              {words.settings.noRolesText}
            </EmptyState>
          }
        />
      </div>
    </Card>
  )
}
