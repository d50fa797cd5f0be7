import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { legalToday } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Competence } from '../../competences/contract.ts'
import { registryApi } from '../api.ts'
import { useLevels } from '../levels.ts'
import { registryMessages } from '../messages/index.ts'
import { useRegistryAct } from '../use-registry-action.ts'
import { competenceMessages } from './messages/index.ts'

/** Ends a power at a level on a day. */
export function EndCompetence({ row, onClose }: { row: Competence; onClose: () => void }) {
  const messages = useMessages(competenceMessages)
  const common = useMessages(registryMessages)
  const { getLevelName } = useLevels()
  const { name } = useLocalizedText()
  const [date, setDate] = useState(legalToday)
  const [reason, setReason] = useState('')
  const end = useMutation(registryApi.competences.endCompetence.mutationOptions(useRegistryAct(onClose)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.endTitle}
      description={`${name(row.names)} · ${getLevelName(row.level)}`}
      closeLabel={common.cancel}
      size="small"
      footer={
        <Button
          variant="danger"
          busy={end.isPending}
          disabled={!date || !isFilledText(reason)}
          onClick={() => end.mutate({ id: row.id, date, reason })}
        >
          {messages.end}
        </Button>
      }
    >
      <Stack gap={12}>
        <DateField label={common.until} value={date} onChange={(event) => setDate(event.target.value)} required />
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
