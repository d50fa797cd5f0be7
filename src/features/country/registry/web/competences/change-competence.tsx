import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Competence } from '../../competences/contract.ts'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { useRegistryAct } from '../use-registry-action.ts'
import { writtenNames } from '../written-names.ts'
import { type CompetenceDraft, CompetenceFields } from './competence-fields.tsx'
import { competenceMessages } from './messages/index.ts'

/** Changes a power from a given day: the current row ends that day and a new row begins. */
export function ChangeCompetence({ row, onClose }: { row: Competence; onClose: () => void }) {
  const messages = useMessages(competenceMessages)
  const common = useMessages(registryMessages)
  const [draft, setDraft] = useState<CompetenceDraft>({ ...row, use: row.use ?? {} })
  const [from, setFrom] = useState(legalToday)
  const [reason, setReason] = useState('')
  const change = useMutation(registryApi.competences.changeCompetence.mutationOptions(useRegistryAct(onClose)))
  const names = writtenNames(draft.names)
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.change}
      description={messages.changeHint}
      closeLabel={common.cancel}
      footer={
        <Button
          variant="primary"
          busy={change.isPending}
          disabled={!names || !draft.basis.trim() || !from || !isFilledText(reason)}
          onClick={() => {
            if (!names) return
            const { level, exclusivity, basis, organisationKinds } = draft
            const patch = { level, exclusivity, basis, organisationKinds, names, use: writtenNames(draft.use) }
            change.mutate({ id: row.id, from, patch, reason })
          }}
        >
          {common.save}
        </Button>
      }
    >
      <Stack gap={12}>
        <DateField label={common.from} value={from} onChange={(event) => setFrom(event.target.value)} required />
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
