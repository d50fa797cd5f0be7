import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { getUsualLevel } from '#shared/country-vocabulary.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { useRegistryAct } from '../use-registry-action.ts'
import { writtenNames } from '../written-names.ts'
import { type CompetenceDraft, CompetenceFields } from './competence-fields.tsx'
import { competenceMessages } from './messages/index.ts'

const createBlank = (): CompetenceDraft => ({
  names: {},
  level: getUsualLevel(),
  exclusivity: 'shared',
  basis: '',
  use: {},
  organisationKinds: [],
})

/** Adds a power to the table from a given day. */
export function AddCompetence({ onClose }: { onClose: () => void }) {
  const messages = useMessages(competenceMessages)
  const common = useMessages(registryMessages)
  const [draft, setDraft] = useState(createBlank)
  const [topic, setTopic] = useState('')
  const [validFrom, setFrom] = useState(legalToday)
  const [reason, setReason] = useState('')
  const add = useMutation(registryApi.competences.addCompetence.mutationOptions(useRegistryAct(onClose)))
  const names = writtenNames(draft.names)
  const ready = names && draft.basis.trim() && /^[a-z][a-z0-9_]*$/.test(topic) && validFrom && isFilledText(reason)
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.addTitle}
      closeLabel={common.cancel}
      footer={
        <Button
          variant="primary"
          busy={add.isPending}
          disabled={!ready}
          onClick={() =>
            names && add.mutate({ ...draft, topic, names, use: writtenNames(draft.use), validFrom, reason })
          }
        >
          {common.add}
        </Button>
      }
    >
      <Stack gap={12}>
        <TextField
          label={messages.topicCode}
          value={topic}
          onChange={(event) => setTopic(event.target.value)}
          maxLength={60}
          required
        />
        <DateField label={common.from} value={validFrom} onChange={(event) => setFrom(event.target.value)} required />
        <CompetenceFields draft={draft} onChange={setDraft} />
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
