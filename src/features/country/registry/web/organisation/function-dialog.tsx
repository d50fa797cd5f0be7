import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Columns, Stack } from '#ui/layout.tsx'
import type { FunctionHolder, OrganisationFunction } from '../../functions/contract.ts'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { useRegistryAct } from '../use-registry-action.ts'
import { Validity } from '../validity.tsx'
import { Appoint } from './appoint.tsx'
import styles from './organisation-page.module.css'

/** Shows the appointments in a function. Users with write access can end an appointment or appoint a person. */
export function FunctionDialog(props: { duty: OrganisationFunction; editable: boolean; onClose: () => void }) {
  const { duty, editable, onClose } = props
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const { name } = useLocalizedText()
  const holdings = useQuery(registryApi.functions.listFunctionHolders.queryOptions({ input: { functionId: duty.id } }))
  return (
    <Dialog open onClose={onClose} title={name(duty.names)} closeLabel={common.close} size="large">
      <Stack gap={12}>
        <QueryView query={holdings}>
          {({ rows }) => (
            <DataTable
              caption={messages.pastHolders}
              captionVisible
              rows={rows}
              rowKey={(entry) => entry.id}
              maxHeight="280px"
              columns={[
                { key: 'person', head: messages.person, rowHead: true, cell: (entry) => entry.personName },
                { key: 'capacity', head: messages.capacity, cell: (entry) => messages[entry.capacity] },
                { key: 'when', head: common.from, cell: (entry) => <Validity period={entry} /> },
                {
                  key: 'end',
                  head: <span className="visually-hidden">{messages.endFunctionHolder}</span>,
                  cell: (entry) => editable && entry.validTo === null && <EndFunctionHolder holder={entry} />,
                },
              ]}
              empty={<EmptyState kind="none_yet" title={messages.noHolder} />}
            />
          )}
        </QueryView>
        {editable && <Appoint functionId={duty.id} />}
      </Stack>
    </Dialog>
  )
}

function EndFunctionHolder({ holder }: { holder: FunctionHolder }) {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const [date, setDate] = useState<string>()
  const end = useMutation(
    registryApi.functions.endFunctionHolder.mutationOptions(useRegistryAct(() => setDate(undefined))),
  )
  if (date === undefined) {
    return (
      <Button size="small" variant="quiet" onClick={() => setDate(legalToday())}>
        {messages.endFunctionHolder}
      </Button>
    )
  }
  return (
    <Columns minWidth={190} gap={12} align="end" stretch>
      <DateField label={common.until} value={date} onChange={(event) => setDate(event.target.value)} />
      <div className={styles.buttons}>
        <Button size="small" busy={end.isPending} disabled={!date} onClick={() => end.mutate({ id: holder.id, date })}>
          {messages.endFunctionHolder}
        </Button>
        <Button size="small" variant="quiet" onClick={() => setDate(undefined)}>
          {common.cancel}
        </Button>
      </div>
    </Columns>
  )
}
