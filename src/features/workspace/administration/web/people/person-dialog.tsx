import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { accessMessages } from '#features/base/access/messages/index.ts'
import { usePersonas } from '#features/country/registry/web/index.ts'
import type { PersonWithAccess } from '#platform/auth/contract.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { useToast } from '#ui/toast.tsx'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'
import { peopleApi } from './api.ts'
import { type RoleDraft, RoleFields } from './role-fields.tsx'
import type { ShownLink } from './show-link.tsx'
import { usePeopleAct } from './use-people-act.ts'

type Held = PersonWithAccess['roles'][number]

/** Administrator actions for a person: roles, a sign-in link, the end of access. */
export function PersonDialog(props: {
  person: PersonWithAccess
  onClose: () => void
  onSent: (link: ShownLink) => void
}) {
  const { person, onClose, onSent } = props
  const words = useWords(administrationMessages)
  const { nameOf } = usePersonas(useWords(accessMessages).roles)
  const { language, name } = useReading()
  const toast = useToast()
  const act = usePeopleAct()
  const [asking, setAsking] = useState<Held | 'access'>()
  const [draft, setDraft] = useState<RoleDraft>({ role: 'reader', organisationId: null })
  const give = useMutation(
    peopleApi.giveRole.mutationOptions({
      ...act,
      onSuccess: () => {
        setDraft({ ...draft, organisationId: null })
        toast({ message: words.people.saved })
      },
    }),
  )
  const endRole = useMutation(peopleApi.endRole.mutationOptions(act))
  const endAccess = useMutation(peopleApi.endAccess.mutationOptions(act))
  const makeLink = useMutation(
    peopleApi.makeLink.mutationOptions({
      ...act,
      onSuccess: (sent) => {
        if (sent.link) onSent({ name: person.name, link: sent.link })
        else toast({ message: words.people.mailed(person.email ?? '') })
        onClose()
      },
    }),
  )
  return (
    <Dialog open onClose={onClose} title={person.name} description={person.email} closeLabel={words.close}>
      <div className={styles.form}>
        <h3>{words.people.roles}</h3>
        <ul className={styles.roles}>
          {person.roles.length === 0 && <li className={styles.quiet}>{words.people.noRole}</li>}
          {person.roles.map((held) => (
            <li key={`${held.organisationId}-${held.role}`} className={styles.buttons}>
              <span>
                {nameOf(held.role)} · {name(held.organisationNames)}{' '}
                <span className={styles.quiet}>{words.people.since(formatDate(held.validFrom, language))}</span>
              </span>
              <Button size="small" variant="quiet" onClick={() => setAsking(held)}>
                {words.people.endRole}
              </Button>
            </li>
          ))}
        </ul>
        {!person.hasLeft && (
          <>
            <h3>{words.people.giveRole}</h3>
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
                {words.people.give}
              </Button>
            </div>
            <div className={styles.buttons}>
              {person.email && (
                <Button busy={makeLink.isPending} onClick={() => makeLink.mutate({ personId: person.id })}>
                  {words.people.makeLink}
                </Button>
              )}
              <Button variant="danger" onClick={() => setAsking('access')}>
                {words.people.endAccess}
              </Button>
            </div>
          </>
        )}
      </div>
      <Confirm
        open={asking === 'access'}
        title={words.people.endAccessAsk(person.name)}
        confirmLabel={words.people.endAccess}
        cancelLabel={words.cancel}
        danger
        onCancel={() => setAsking(undefined)}
        onConfirm={() => endAccess.mutate({ personId: person.id }, { onSuccess: onClose })}
      >
        {words.people.endAccessText}
      </Confirm>
      {typeof asking === 'object' && (
        <Confirm
          open
          title={words.people.endRole}
          confirmLabel={words.people.endRole}
          cancelLabel={words.cancel}
          danger
          onCancel={() => setAsking(undefined)}
          onConfirm={() => {
            const { organisationId, role } = asking
            endRole.mutate({ personId: person.id, organisationId, role })
            setAsking(undefined)
          }}
        >
          {words.people.endRoleAsk(person.name, nameOf(asking.role), name(asking.organisationNames))}
        </Confirm>
      )}
    </Dialog>
  )
}
