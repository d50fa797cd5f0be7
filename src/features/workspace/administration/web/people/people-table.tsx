import { useRoleName } from '#features/base/access/web/index.ts'
import type { PersonWithAccess } from '#platform/auth/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Pill } from '#ui/pill.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'

/** People with their roles. A name opens the actions for that person. */
export function PeopleTable(props: {
  rows: readonly PersonWithAccess[]
  onOpen: (id: string) => void
  nextPage: { busy: boolean; load: () => void } | undefined
}) {
  const messages = useMessages(administrationMessages).people
  const getName = useRoleName()
  const { name } = useLocalizedText()
  const { demo } = useSession()
  const state = (person: PersonWithAccess) =>
    person.hasLeft ? (
      <Pill>{messages.left}</Pill>
    ) : person.hasAccount ? (
      <Pill tone="good">{messages.hasAccount}</Pill>
    ) : (
      <Pill tone="warn">{messages.noAccount}</Pill>
    )
  return (
    <Card flush>
      <div className={styles.table}>
        <DataTable
          caption={messages.title}
          rows={props.rows}
          rowKey={(person) => person.id}
          columns={[
            {
              key: 'name',
              head: messages.name,
              rowHead: true,
              cell: (person) => (
                <button type="button" className={styles.name} onClick={() => props.onOpen(person.id)}>
                  {person.name}
                </button>
              ),
            },
            { key: 'email', head: messages.email, cell: (person) => person.email },
            {
              key: 'roles',
              head: messages.roles,
              cell: (person) =>
                person.roles.length === 0 ? (
                  <span className={styles.quiet}>{messages.noRole}</span>
                ) : (
                  <ul className={styles.roles}>
                    {person.roles.map((role) => (
                      <li key={`${role.organisationId}-${role.role}`}>
                        {getName(role.role)} <span className={styles.quiet}>{name(role.organisationNames)}</span>
                      </li>
                    ))}
                  </ul>
                ),
            },
            // Demo personas have no password, so the column would have no meaning.
            ...(demo ? [] : [{ key: 'account', head: messages.account, cell: state }]),
          ]}
          empty={
            <EmptyState kind="none_yet" title={messages.none}>
              {messages.noneText}
            </EmptyState>
          }
        />
      </div>
      {props.nextPage && (
        <div className={styles.more}>
          <Button busy={props.nextPage.busy} onClick={props.nextPage.load}>
            {messages.more}
          </Button>
        </div>
      )}
    </Card>
  )
}
