import { useState } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { Duty, Holding } from '../../functions/contract.ts'
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
  const words = useWords(organisationMessages)
  const { name } = useReading()
  const [opened, setOpened] = useState<string>()
  const [adding, setAdding] = useState(false)
  const duty = page.functions.find((one) => one.id === opened)
  const { write } = page.abilities
  return (
    <Card
      title={words.functions}
      note={page.personsShown ? words.functionsNote : words.personsHidden}
      actions={
        write && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            {words.addFunction}
          </Button>
        )
      }
      flush
    >
      <div className={styles.table}>
        <DataTable
          caption={`${words.function}, ${words.holder}, ${words.deputy}`}
          rows={page.functions}
          rowKey={(one) => one.id}
          columns={[
            {
              key: 'function',
              head: words.function,
              rowHead: true,
              cell: (one: Duty) =>
                page.personsShown ? (
                  <button type="button" className={styles.link} onClick={() => setOpened(one.id)}>
                    {name(one.names)}
                  </button>
                ) : (
                  name(one.names)
                ),
            },
            ...(page.personsShown
              ? [
                  { key: 'holder', head: words.holder, cell: (one: Duty) => <Held by={one.holder} /> },
                  { key: 'deputy', head: words.deputy, cell: (one: Duty) => <Held by={one.deputy} /> },
                ]
              : []),
          ]}
          empty={
            <EmptyState kind="none_yet" title={words.noFunctions}>
              {words.noFunctionsText}
            </EmptyState>
          }
        />
      </div>
      {duty && <FunctionDialog duty={duty} editable={write} onClose={() => setOpened(undefined)} />}
      {adding && <AddFunction organisationId={page.organisation.id} onClose={() => setAdding(false)} />}
    </Card>
  )
}

function Held({ by }: { by: Holding | null }) {
  const words = useWords(organisationMessages)
  const common = useWords(registryMessages)
  const { language } = useReading()
  if (!by) return <span className={styles.quiet}>{words.nobody}</span>
  const from = formatDate(by.validFrom, language)
  return (
    <>
      {by.personName}
      <span className={styles.since}>
        {by.validTo ? common.between(from, formatDate(by.validTo, language)) : common.since(from)}
      </span>
    </>
  )
}
