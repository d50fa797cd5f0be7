import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { ContactPoint } from '../../organisations/contract.ts'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { useRegistryAct } from '../use-registry-action.ts'

/** A dialog to add or change a contact point. */
export function ContactDialog(props: { organisationId: string; point: ContactPoint | undefined; onClose: () => void }) {
  const { organisationId, point, onClose } = props
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const [draft, setDraft] = useState({
    purpose: point?.purpose ?? 'general',
    name: point?.name ?? '',
    email: point?.email ?? '',
    telephone: point?.telephone ?? '',
    website: point?.website ?? '',
  })
  const save = useMutation(registryApi.organisations.saveContactPoint.mutationOptions(useRegistryAct(onClose)))
  const field = (key: keyof typeof draft) => ({
    value: draft[key],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [key]: event.target.value }),
  })
  const purposes: Record<string, string> = {
    ...messages.purposes,
    [draft.purpose]: draft.purpose,
    ...messages.purposes,
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={point ? messages.editContact : messages.addContact}
      closeLabel={common.cancel}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate({
            ...(point ? { id: point.id } : {}),
            organisationId,
            purpose: draft.purpose,
            name: draft.name,
            email: draft.email.trim() || null,
            telephone: draft.telephone.trim() || null,
            website: draft.website.trim() || null,
          })
        }}
      >
        <Stack gap={12}>
          <TextField label={common.name} {...field('name')} maxLength={300} required />
          <SelectField
            label={messages.purpose}
            value={draft.purpose}
            data={Object.entries(purposes).map(([value, label]) => ({ value, label }))}
            onChange={(event) => setDraft({ ...draft, purpose: event.currentTarget.value })}
          />
          <TextField label={messages.email} type="email" {...field('email')} maxLength={200} />
          <TextField label={messages.telephone} type="tel" {...field('telephone')} maxLength={40} />
          <TextField
            label={messages.website}
            type="url"
            placeholder="https://"
            pattern="https?://.*"
            {...field('website')}
            maxLength={500}
          />
          <div>
            <Button type="submit" variant="primary" busy={save.isPending}>
              {common.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
