import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { OrganisationRef } from '../../contract.ts'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { OrganisationsPicker } from '../pickers/organisation-picker.tsx'
import { structureChangeImpact } from '../slots.ts'
import { useRegistryAct } from '../use-registry-action.ts'

const kinds = ['merge', 'split', 'recode'] as const

/** Ends an organisation on a day and records the successor of the obligations. It first shows the dependent data. */
export function EndOrganisation(props: {
  organisation: OrganisationRef
  /** The day on which the organisation's area ends, if that is the reason. */
  date?: string
  onClose: () => void
  onEnded?: () => void
}) {
  const { organisation, onClose } = props
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const { name } = useLocalizedText()
  const [date, setDate] = useState(props.date ?? '')
  const [successorIds, setSuccessors] = useState<string[]>([])
  const [kind, setKind] = useState<(typeof kinds)[number]>('merge')
  const [reason, setReason] = useState('')
  const ended = () => {
    props.onEnded?.()
    onClose()
  }
  const end = useMutation(registryApi.organisations.endOrganisation.mutationOptions(useRegistryAct(ended)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.endTitle(name(organisation.names))}
      description={messages.endText}
      closeLabel={common.cancel}
      footer={
        <Button
          variant="danger"
          busy={end.isPending}
          disabled={!date || !isFilledText(reason)}
          onClick={() => end.mutate({ id: organisation.id, date, successorIds, kind, reason })}
        >
          {messages.end}
        </Button>
      }
    >
      <Stack gap={12}>
        <DateField label={common.until} value={date} onChange={(event) => setDate(event.target.value)} required />
        <OrganisationsPicker label={messages.successors} value={successorIds} onChange={setSuccessors} />
        {successorIds.length > 0 && (
          <SelectField
            label={common.kind}
            value={kind}
            data={kinds.map((value) => ({ value, label: common.changes[value] }))}
            onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
          />
        )}
        <SlotParts slot={structureChangeImpact} partProps={{ areaIds: [], organisationIds: [organisation.id] }} />
        <TextAreaField
          label={common.reason}
          description={common.reasonHint}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={2000}
          required
        />
      </Stack>
    </Dialog>
  )
}
