import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { accessMessages } from '../../messages/index.ts'
import { useRoleName } from '../roles.ts'
import styles from './settings.module.css'

/** Shows the roles of the signed-in user, each with the organisation. */
export function OwnRoles() {
  const messages = useMessages(accessMessages)
  const { name } = useLocalizedText()
  const { roles } = useSession()
  const getName = useRoleName()
  return (
    <Card title={messages.settings.roles} hint={messages.settings.rolesHint} flush>
      <div className={styles.table}>
        <DataTable
          caption={`${messages.settings.role}, ${messages.settings.organisation}`}
          rows={roles}
          rowKey={(entry) => `${entry.organisationId}-${entry.role}`}
          columns={[
            { key: 'role', head: messages.settings.role, rowHead: true, cell: (entry) => getName(entry.role) },
            {
              key: 'organisation',
              head: messages.settings.organisation,
              cell: (entry) => (
                <Link href={`/organisations/${entry.organisationId}`}>{name(entry.organisationNames)}</Link>
              ),
            },
          ]}
          empty={
            <EmptyState kind="none_yet" title={messages.settings.noRoles}>
              {messages.settings.noRolesText}
            </EmptyState>
          }
        />
      </div>
    </Card>
  )
}
