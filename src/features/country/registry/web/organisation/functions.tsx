import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { FunctionHolder, OrganisationFunction } from '../../functions/contract.ts'
import type { OrganisationPage } from '../../organisations/contract.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { AddFunction } from './add-function.tsx'
import { FunctionDialog } from './function-dialog.tsx'
import styles from './organisation-page.module.css'

/**
 * Lists the functions of an organisation with the current holder and deputy. Each opens the past appointments and the
 * form to appoint.
 */
export function Functions({ page }: { page: OrganisationPage }) {
  const messages = useMessages(organisationMessages)
  const { name } = useLocalizedText()
  const [opened, setOpened] = useState<string>()
  const [adding, setAdding] = useState(false)
  const organisationFunction = page.functions.find((entry) => entry.id === opened)
  const { changeFunctions: write } = page.abilities
  return (
    <Card
      title={messages.functions}
      hint={page.personsShown ? messages.functionsHint : messages.personsHidden}
      actions={
        write && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            {messages.addFunction}
          </Button>
        )
      }
      flush
    >
      <div className={styles.table}>
        <DataTable
          caption={`${messages.function}, ${messages.holder}, ${messages.deputy}`}
          rows={page.functions}
          rowKey={(entry) => entry.id}
          columns={[
            {
              key: 'function',
              head: messages.function,
              rowHead: true,
              cell: (entry: OrganisationFunction) =>
                page.personsShown ? (
                  <button type="button" className={styles.link} onClick={() => setOpened(entry.id)}>
                    {name(entry.names)}
                  </button>
                ) : (
                  name(entry.names)
                ),
            },
            ...(page.personsShown
              ? [
                  {
                    key: 'holder',
                    head: messages.holder,
                    cell: (entry: OrganisationFunction) => <FunctionHolderLine holder={entry.holder} />,
                  },
                  {
                    key: 'deputy',
                    head: messages.deputy,
                    cell: (entry: OrganisationFunction) => <FunctionHolderLine holder={entry.deputy} />,
                  },
                ]
              : []),
          ]}
          empty={
            <EmptyState kind="none_yet" title={messages.noFunctions}>
              {messages.noFunctionsText}
            </EmptyState>
          }
        />
      </div>
      {organisationFunction && (
        <FunctionDialog duty={organisationFunction} editable={write} onClose={() => setOpened(undefined)} />
      )}
      {adding && <AddFunction organisationId={page.organisation.id} onClose={() => setAdding(false)} />}
    </Card>
  )
}

function FunctionHolderLine({ holder }: { holder: FunctionHolder | null }) {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const { language } = useLocalizedText()
  if (!holder) return <span className={styles.quiet}>{messages.noHolder}</span>
  const from = formatDate(holder.validFrom, language)
  return (
    <>
      {holder.personName}
      <span className={styles.since}>
        {holder.validTo ? common.between(from, formatDate(holder.validTo, language)) : common.since(from)}
      </span>
    </>
  )
}
