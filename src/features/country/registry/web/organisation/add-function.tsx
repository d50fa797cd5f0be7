import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { listTextLanguages } from '#shared/country-vocabulary.ts'
import { languageNames } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { useRegistryAct } from '../use-registry-action.ts'
import { writtenNames } from '../written-names.ts'

/** Adds a function to an organisation: the code, and the name in the available languages. */
export function AddFunction({ organisationId, onClose }: { organisationId: string; onClose: () => void }) {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const [code, setCode] = useState('')
  const [names, setNames] = useState<Names>({})
  const add = useMutation(registryApi.functions.addFunction.mutationOptions(useRegistryAct(onClose)))
  const written = writtenNames(names)
  return (
    <Dialog
      open
      onClose={onClose}
      title={messages.addFunction}
      closeLabel={common.cancel}
      footer={
        <Button
          variant="primary"
          busy={add.isPending}
          disabled={!/^[a-z][a-z0-9_]*$/.test(code) || !written}
          onClick={() => written && add.mutate({ organisationId, code, names: written })}
        >
          {common.add}
        </Button>
      }
    >
      <Stack gap={12}>
        {listTextLanguages(names).map((language) => (
          <TextField
            key={language}
            label={messages.nameIn(languageNames[language])}
            value={names[language] ?? ''}
            onChange={(event) => setNames({ ...names, [language]: event.target.value })}
            maxLength={300}
          />
        ))}
        <TextField
          label={messages.functionCode}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          maxLength={60}
          required
        />
      </Stack>
    </Dialog>
  )
}
