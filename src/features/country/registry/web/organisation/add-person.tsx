import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { useRegistryAct } from '../use-registry-action.ts'

/** Adds a person who holds a function and does not sign in. */
export function AddPerson({ onAdded }: { onAdded: (person: { id: string; label: string }) => void }) {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const [name, setName] = useState('')
  const act = useRegistryAct((person: { id: string; name: string }) => {
    setName('')
    onAdded({ id: person.id, label: person.name })
  })
  const add = useMutation(registryApi.people.addPerson.mutationOptions(act))
  return (
    <details>
      <summary>{messages.newPerson}</summary>
      <Columns minWidth={190} gap={12} align="end" stretch>
        <TextField
          label={common.name}
          description={messages.newPersonHint}
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={200}
        />
        <div>
          <Button busy={add.isPending} disabled={name.trim() === ''} onClick={() => add.mutate({ name })}>
            {common.add}
          </Button>
        </div>
      </Columns>
    </details>
  )
}
