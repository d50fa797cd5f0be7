import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useSession } from '#platform/web/session.tsx'
import { type Language, languageNames, languages } from '#shared/language.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'
import { peopleApi } from './api.ts'
import { type RoleDraft, RoleFields } from './role-fields.tsx'
import type { IssuedLink } from './show-link.tsx'
import { usePeopleFeedback } from './use-people-feedback.ts'

/** Invites a person with a role. The link is emailed, or shown to an administrator of the instance to be handed over. */
export function Invite({ onClose, onSent }: { onClose: () => void; onSent: (link: IssuedLink) => void }) {
  const messages = useMessages(administrationMessages)
  const reading = useLocalizedText()
  const { roles } = useSession()
  const toast = useToast()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [language, setLanguage] = useState<Language>(reading.language)
  const own = roles.find((entry) => entry.role === 'organisation_administrator')?.organisationId ?? null
  const [role, setRole] = useState<RoleDraft>({ role: 'planner', organisationId: own })
  const invite = useMutation(
    peopleApi.invitePerson.mutationOptions({
      ...usePeopleFeedback()(),
      onSuccess: (sent) => {
        if (sent.link) onSent({ name, link: sent.link })
        else toast({ message: sent.isMailed ? messages.people.mailed(email) : messages.people.notMailed })
        onClose()
      },
    }),
  )
  return (
    <Dialog open onClose={onClose} title={messages.people.invite} closeLabel={messages.cancel}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const { organisationId } = role
          if (organisationId) invite.mutate({ name, email, language, role: role.role, organisationId })
        }}
      >
        <TextField
          label={messages.people.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={200}
          required
        />
        <TextField
          label={messages.people.email}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          maxLength={254}
          required
        />
        <SelectField
          label={messages.people.language}
          value={language}
          data={languages.map((value) => ({ value: value, label: languageNames[value] }))}
          onChange={(event) => setLanguage(event.currentTarget.value as Language)}
        />
        <RoleFields draft={role} onChange={setRole} />
        <div>
          <Button type="submit" variant="primary" busy={invite.isPending} disabled={!role.organisationId}>
            {messages.people.invite}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
