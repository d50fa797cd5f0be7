import { accessMessages } from '#features/base/access/messages/index.ts'
import { useRoleName } from '#features/base/access/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { findBundle, listRolePermissions, listRoles } from '#shared/country-vocabulary.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import styles from '../administration.module.css'
import { AdministrationLayout } from '../administration-layout.tsx'
import { rolesMessages } from './messages/index.ts'

/** The table for auditors: each role of the country, with its bundle and the permissions of the bundle. */
export default function RolesPage() {
  const messages = useMessages(rolesMessages)
  const { bundles } = useMessages(accessMessages)
  const getRoleName = useRoleName()
  return (
    <AdministrationLayout>
      <Card title={messages.title} hint={messages.hint} flush>
        <div className={styles.table}>
          <DataTable
            caption={messages.title}
            rows={listRoles()}
            rowKey={(role) => role}
            empty={<EmptyState kind="none_yet" title={messages.none} />}
            columns={[
              { key: 'role', head: messages.role, rowHead: true, cell: getRoleName },
              {
                key: 'bundle',
                head: messages.bundle,
                cell: (role) => {
                  const bundle = findBundle(role)
                  return bundle && bundles[bundle]
                },
              },
              {
                key: 'permissions',
                head: messages.permissionsHead,
                cell: (role) =>
                  listRolePermissions(role)
                    .map((permission) => messages.permissions[permission])
                    .join(', '),
              },
            ]}
          />
        </div>
      </Card>
    </AdministrationLayout>
  )
}
