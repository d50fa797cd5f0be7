import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { ContactPoint, OrganisationPage } from '../../organisations/contract.ts'
import { registryApi } from '../api.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import { useRegistryAct } from '../use-registry-action.ts'
import { ContactDialog } from './contact-dialog.tsx'
import styles from './organisation-page.module.css'

/** Shows the contact points of an organisation. Users with write access can add, change and delete them. */
export function Contacts({ page }: { page: OrganisationPage }) {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const [edited, setEdited] = useState<ContactPoint | 'new'>()
  const [removed, setRemoved] = useState<ContactPoint>()
  const remove = useMutation(
    registryApi.organisations.removeContactPoint.mutationOptions(useRegistryAct(() => setRemoved(undefined))),
  )
  const { changeFunctions: write } = page.abilities
  const getPurpose = ({ purpose }: ContactPoint) => (messages.purposes as Record<string, string>)[purpose] ?? purpose
  return (
    <Card
      title={messages.contacts}
      actions={
        write && (
          <Button size="small" icon="plus" onClick={() => setEdited('new')}>
            {common.add}
          </Button>
        )
      }
    >
      {page.contactPoints.length === 0 && (
        <EmptyState kind="none_yet" title={messages.noContacts}>
          {messages.noContactsText}
        </EmptyState>
      )}
      <ul className={styles.lines}>
        {page.contactPoints.map((point) => (
          <li key={point.id} className={styles.contact}>
            <span>
              <b>{point.name}</b> <span className={styles.quiet}>{getPurpose(point)}</span>
            </span>
            {point.email && <a href={`mailto:${point.email}`}>{point.email}</a>}
            {point.telephone && <a href={`tel:${point.telephone.replace(/[^\d+]/g, '')}`}>{point.telephone}</a>}
            {point.website && (
              <a href={point.website} target="_blank" rel="noreferrer">
                {point.website.replace(/^https?:\/\//, '')}
              </a>
            )}
            {write && (
              <span className={styles.buttons}>
                <Button size="small" variant="quiet" onClick={() => setEdited(point)}>
                  {common.edit}
                </Button>
                <Button size="small" variant="quiet" onClick={() => setRemoved(point)}>
                  {messages.remove}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {edited && (
        <ContactDialog
          organisationId={page.organisation.id}
          point={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
      <Confirm
        open={removed !== undefined}
        title={messages.removeContact(removed?.name ?? '')}
        confirmLabel={messages.remove}
        cancelLabel={common.cancel}
        danger
        onCancel={() => setRemoved(undefined)}
        onConfirm={() => removed && remove.mutate({ id: removed.id })}
      >
        {messages.removeContactText}
      </Confirm>
    </Card>
  )
}
