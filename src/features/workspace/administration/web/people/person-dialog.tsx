import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { accessMessages } from '#features/base/access/messages/index.ts'
import { usePersonas } from '#features/country/registry/web/index.ts'
import type { PersonWithAccess } from '#platform/auth/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useToast } from '#ui/toast.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'
import { peopleApi } from './api.ts'
import { type RoleDraft, RoleFields } from './role-fields.tsx'
import type { IssuedLink } from './show-link.tsx'
import { usePeopleAct } from './use-people-act.ts'

type AssignedRole = PersonWithAccess['roles'][number]

/** Administrator actions for a person: roles, a sign-in link, the end of access. */
export function PersonDialog(props: {
  person: PersonWithAccess
  onClose: () => void
  onSent: (link: IssuedLink) => void
}) {
  const { person, onClose, onSent } = props
  const messages = useMessages(administrationMessages)
  const { getName } = usePersonas(useMessages(accessMessages).roles)
  const { language, name } = useLocalizedText()
  const toast = useToast()
  const act = usePeopleAct()
  const [asking, setAsking] = useState<AssignedRole | 'access'>()
  const [draft, setDraft] = useState<RoleDraft>({ role: 'reader', organisationId: null })
  const give = useMutation(
    peopleApi.grantRole.mutationOptions({
      ...act,
      onSuccess: () => {
        setDraft({ ...draft, organisationId: null })
        toast({ message: messages.people.saved })
      },
    }),
  )
  const endRole = useMutation(peopleApi.endRole.mutationOptions(act))
  const endAccess = useMutation(peopleApi.endAccess.mutationOptions(act))
  const createSignInLink = useMutation(
    peopleApi.createSignInLink.mutationOptions({
      ...act,
      onSuccess: (sent) => {
        if (sent.link) onSent({ name: person.name, link: sent.link })
        else toast({ message: messages.people.mailed(person.email ?? '') })
        onClose()
      },
    }),
  )
  return (
    <Dialog open onClose={onClose} title={person.name} description={person.email} closeLabel={messages.close}>
      <div className={styles.form}>
        <h3>{messages.people.roles}</h3>
        <ul className={styles.roles}>
          {person.roles.length === 0 && <li className={styles.quiet}>{messages.people.noRole}</li>}
          {person.roles.map((role) => (
            <li key={`${role.organisationId}-${role.role}`} className={styles.buttons}>
              <span>
                {getName(role.role)} · {name(role.organisationNames)}{' '}
                <span className={styles.quiet}>{messages.people.since(formatDate(role.validFrom, language))}</span>
              </span>
              <Button size="small" variant="quiet" onClick={() => setAsking(role)}>
                {messages.people.endRole}
              </Button>
            </li>
          ))}
        </ul>
        {!person.hasLeft && (
          <>
            <h3>{messages.people.grantRole}</h3>
            <div className={styles.grid}>
              <RoleFields draft={draft} onChange={setDraft} />
            </div>
            <div className={styles.buttons}>
              <Button
                busy={give.isPending}
                disabled={!draft.organisationId}
                onClick={() =>
                  draft.organisationId &&
                  give.mutate({ personId: person.id, role: draft.role, organisationId: draft.organisationId })
                }
              >
                {messages.people.confirmGrant}
              </Button>
            </div>
            <div className={styles.buttons}>
              {person.email && (
                <Button
                  busy={createSignInLink.isPending}
                  onClick={() => createSignInLink.mutate({ personId: person.id })}
                >
                  {messages.people.createSignInLink}
                </Button>
              )}
              <Button variant="danger" onClick={() => setAsking('access')}>
                {messages.people.endAccess}
              </Button>
            </div>
          </>
        )}
      </div>
      <Confirm
        open={asking === 'access'}
        title={messages.people.endAccessAsk(person.name)}
        confirmLabel={messages.people.endAccess}
        cancelLabel={messages.cancel}
        danger
        onCancel={() => setAsking(undefined)}
        onConfirm={() => endAccess.mutate({ personId: person.id }, { onSuccess: onClose })}
      >
        {messages.people.endAccessText}
      </Confirm>
      {typeof asking === 'object' && (
        <Confirm
          open
          title={messages.people.endRole}
          confirmLabel={messages.people.endRole}
          cancelLabel={messages.cancel}
          danger
          onCancel={() => setAsking(undefined)}
          onConfirm={() => {
            const { organisationId, role } = asking
            endRole.mutate({ personId: person.id, organisationId, role })
            setAsking(undefined)
          }}
        >
          {messages.people.endRoleAsk(person.name, getName(asking.role), name(asking.organisationNames))}
        </Confirm>
      )}
    </Dialog>
  )
}
