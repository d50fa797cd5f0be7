import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useRoleName } from '#features/base/access/web/index.ts'
import type { PersonWithAccess } from '#platform/auth/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { useToast } from '#ui/toast.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'
import { peopleApi } from './api.ts'
import { type RoleDraft, RoleFields } from './role-fields.tsx'
import type { IssuedLink } from './show-link.tsx'
import { usePeopleFeedback } from './use-people-feedback.ts'

type AssignedRole = PersonWithAccess['roles'][number]

/** Administrator actions for a person: roles, a sign-in link, the end of access. */
export function PersonDialog(props: {
  person: PersonWithAccess
  onClose: () => void
  onSent: (link: IssuedLink) => void
}) {
  const { person, onClose, onSent } = props
  const messages = useMessages(administrationMessages)
  const [asking, setAsking] = useState<AssignedRole | 'access'>()
  const endAccess = useMutation(peopleApi.endAccess.mutationOptions(usePeopleFeedback()(undefined, onClose)))
  return (
    <Dialog open onClose={onClose} title={person.name} description={person.email} closeLabel={messages.close}>
      <Stack gap={12}>
        <RoleList person={person} onEnd={setAsking} />
        {!person.hasLeft && (
          <>
            <GrantRole person={person} />
            <Row gap={6}>
              {person.email && <SignInLinkButton person={person} onClose={onClose} onSent={onSent} />}
              <Button variant="danger" onClick={() => setAsking('access')}>
                {messages.people.endAccess}
              </Button>
            </Row>
          </>
        )}
      </Stack>
      <Confirm
        open={asking === 'access'}
        title={messages.people.endAccessAsk(person.name)}
        confirmLabel={messages.people.endAccess}
        cancelLabel={messages.cancel}
        danger
        onCancel={() => setAsking(undefined)}
        onConfirm={() => endAccess.mutate({ personId: person.id })}
      >
        {messages.people.endAccessText}
      </Confirm>
      {typeof asking === 'object' && (
        <EndRole person={person} assignedRole={asking} onClose={() => setAsking(undefined)} />
      )}
    </Dialog>
  )
}

function RoleList({ person, onEnd }: { person: PersonWithAccess; onEnd: (role: AssignedRole) => void }) {
  const messages = useMessages(administrationMessages).people
  const getName = useRoleName()
  const { language, name } = useLocalizedText()
  return (
    <>
      <h3>{messages.roles}</h3>
      <ul className={styles.roles}>
        {person.roles.length === 0 && <li className={styles.quiet}>{messages.noRole}</li>}
        {person.roles.map((role) => (
          <li key={`${role.organisationId}-${role.role}`} className={styles.buttons}>
            <span>
              {getName(role.role)} · {name(role.organisationNames)}{' '}
              <span className={styles.quiet}>{messages.since(formatDate(role.validFrom, language))}</span>
            </span>
            <Button size="small" variant="quiet" onClick={() => onEnd(role)}>
              {messages.endRole}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function GrantRole({ person }: { person: PersonWithAccess }) {
  const messages = useMessages(administrationMessages).people
  const [draft, setDraft] = useState<RoleDraft>({ role: 'reader', organisationId: null })
  const { role, organisationId } = draft
  const feedback = usePeopleFeedback()
  const grant = useMutation(
    peopleApi.grantRole.mutationOptions(
      feedback(messages.saved, () => setDraft((before) => ({ ...before, organisationId: null }))),
    ),
  )
  return (
    <>
      <h3>{messages.grantRole}</h3>
      <div className={styles.grid}>
        <RoleFields draft={draft} onChange={setDraft} />
      </div>
      <Row gap={6}>
        <Button
          busy={grant.isPending}
          disabled={!organisationId}
          onClick={() => organisationId && grant.mutate({ personId: person.id, role, organisationId })}
        >
          {messages.confirmGrant}
        </Button>
      </Row>
    </>
  )
}

function SignInLinkButton(props: {
  person: PersonWithAccess
  onClose: () => void
  onSent: (link: IssuedLink) => void
}) {
  const { person, onClose, onSent } = props
  const messages = useMessages(administrationMessages).people
  const toast = useToast()
  const createSignInLink = useMutation(
    peopleApi.createSignInLink.mutationOptions({
      ...usePeopleFeedback()(),
      onSuccess: (sent) => {
        if (sent.link) onSent({ name: person.name, link: sent.link })
        else toast({ message: sent.isMailed ? messages.mailed(person.email ?? '') : messages.notMailed })
        onClose()
      },
    }),
  )
  return (
    <Button busy={createSignInLink.isPending} onClick={() => createSignInLink.mutate({ personId: person.id })}>
      {messages.createSignInLink}
    </Button>
  )
}

function EndRole(props: { person: PersonWithAccess; assignedRole: AssignedRole; onClose: () => void }) {
  const { person, assignedRole, onClose } = props
  const messages = useMessages(administrationMessages)
  const getName = useRoleName()
  const { name } = useLocalizedText()
  const endRole = useMutation(peopleApi.endRole.mutationOptions(usePeopleFeedback()()))
  const { organisationId, organisationNames, role } = assignedRole
  return (
    <Confirm
      open
      title={messages.people.endRole}
      confirmLabel={messages.people.endRole}
      cancelLabel={messages.cancel}
      danger
      onCancel={onClose}
      onConfirm={() => {
        endRole.mutate({ personId: person.id, organisationId, role })
        onClose()
      }}
    >
      {messages.people.endRoleAsk(person.name, getName(role), name(organisationNames))}
    </Confirm>
  )
}
