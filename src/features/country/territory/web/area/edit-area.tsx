import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Area } from '#features/country/registry/contract.ts'
import { registryApi } from '#features/country/registry/web/api.ts'
import { useCountry } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useRegistryAct } from '#features/country/registry/web/use-registry-action.ts'
import { writtenNames } from '#features/country/registry/web/written-names.ts'
import { useMessages } from '#platform/web/language.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import { languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { LanguageFields } from '../language-fields.tsx'
import { areaMessages } from './messages/index.ts'

/** Edits names, borders and announced changes. A pack upgrade no longer changes the area from then on. */
export function EditArea({ area, onClose }: { area: Area; onClose: () => void }) {
  const messages = useMessages(areaMessages)
  const common = useMessages(registryMessages)
  const official = useCountry().data?.officialLanguages ?? languages
  const [names, setNames] = useState<Names>(area.names)
  const [announced, setAnnounced] = useState<Names>(area.announced ?? {})
  const [borders, setBorders] = useState(area.borders.join(', '))
  const [reason, setReason] = useState('')
  const change = useMutation(registryApi.areas.changeArea.mutationOptions(useRegistryAct(onClose)))
  const newNames = writtenNames(names)
  const countries = borders
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.editTitle}
      closeLabel={common.cancel}
      footer={
        <Button
          variant="primary"
          busy={change.isPending}
          disabled={newNames === null || !countries.every((code) => /^[A-Z]{2}$/.test(code)) || !isFilledText(reason)}
          onClick={() =>
            change.mutate({
              id: area.id,
              patch: { names: newNames ?? area.names, announced: writtenNames(announced), borders: countries },
              reason,
            })
          }
        >
          {common.save}
        </Button>
      }
    >
      <Stack gap={12}>
        <LanguageFields
          languages={languages.filter((language) => official.includes(language) || area.names[language])}
          toLabel={messages.nameIn}
          values={names}
          onChange={setNames}
        />
        <LanguageFields
          languages={languages.filter((language) => official.includes(language) || area.announced?.[language])}
          toLabel={messages.announcedIn}
          values={announced}
          onChange={setAnnounced}
        />
        <TextField
          label={messages.bordersField}
          description={messages.bordersHint}
          value={borders}
          onChange={(event) => setBorders(event.target.value)}
          maxLength={100}
        />
        <TextAreaField
          label={common.reason}
          description={common.reasonHint}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          autosize
          minRows={2}
          maxLength={2000}
          required
        />
      </Stack>
    </Dialog>
  )
}
