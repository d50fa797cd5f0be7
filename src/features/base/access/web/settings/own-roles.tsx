import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { useRoleName } from '../roles.ts'
import { settingsMessages } from './messages/index.ts'
import styles from './settings.module.css'

/** Shows the roles of the signed-in user, each with the organisation. */
export function OwnRoles() {
  const messages = useMessages(settingsMessages)
  const { name } = useLocalizedText()
  const { roles } = useSession()
  const getName = useRoleName()
  return (
    <Card title={messages.roles} hint={messages.rolesHint} flush>
      <div className={styles.table}>
        <DataTable
          caption={`${messages.role}, ${messages.organisation}`}
          rows={roles}
          rowKey={(entry) => `${entry.organisationId}-${entry.role}`}
          columns={[
            { key: 'role', head: messages.role, rowHead: true, cell: (entry) => getName(entry.role) },
            {
              key: 'organisation',
              head: messages.organisation,
              cell: (entry) => (
                <Link href={`/organisations/${entry.organisationId}`}>{name(entry.organisationNames)}</Link>
              ),
            },
          ]}
          empty={
            <EmptyState kind="none_yet" title={messages.noRoles}>
              {messages.noRolesText}
            </EmptyState>
          }
        />
      </div>
    </Card>
  )
}
