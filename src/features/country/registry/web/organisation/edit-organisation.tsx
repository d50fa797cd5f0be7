import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { isLevel, listTextLanguages } from '#shared/country-vocabulary.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { languageNames } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Organisation } from '../../contract.ts'
import { registryApi } from '../api.ts'
import { useLevels } from '../levels.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { AreaPicker } from '../pickers/area-picker.tsx'
import { OrganisationPicker } from '../pickers/organisation-picker.tsx'
import { useRegistryAct } from '../use-registry-action.ts'
import { writtenNames } from '../written-names.ts'

/** Edits the names, level and place of an organisation. A pack upgrade no longer changes it from then on. */
export function EditOrganisation({ organisation, onClose }: { organisation: Organisation; onClose: () => void }) {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const [names, setNames] = useState<Names>(organisation.names)
  const { levelChoices } = useLevels()
  // The organisation that runs this instance is outside the levels of the country. This cannot be changed.
  const [level, setLevel] = useState(isLevel(organisation.level) ? organisation.level : undefined)
  const [areaId, setArea] = useState(organisation.areaId)
  const [parentId, setParent] = useState(organisation.parentId)
  const [reason, setReason] = useState('')
  const change = useMutation(registryApi.organisations.changeOrganisation.mutationOptions(useRegistryAct(onClose)))
  const written = writtenNames(names)
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
          disabled={!written || !isFilledText(reason)}
          onClick={() =>
            written &&
            change.mutate({ id: organisation.id, patch: { names: written, level, areaId, parentId }, reason })
          }
        >
          {common.save}
        </Button>
      }
    >
      <Stack gap={12}>
        {listTextLanguages(organisation.names).map((language) => (
          <TextField
            key={language}
            label={messages.nameIn(languageNames[language])}
            value={names[language] ?? ''}
            onChange={(event) => setNames({ ...names, [language]: event.target.value })}
            maxLength={300}
          />
        ))}
        {level && (
          <SelectField
            label={common.level}
            value={level}
            data={levelChoices}
            onChange={(event) => setLevel(event.currentTarget.value)}
          />
        )}
        <AreaPicker label={common.area} value={areaId} onChange={setArea} />
        <OrganisationPicker label={messages.parent} value={parentId} onChange={setParent} />
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
