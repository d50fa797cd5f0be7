import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { invitationMessages } from '../../invitations/messages/index.ts'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'
import { AdministrationLayout } from '../administration-layout.tsx'
import { peopleApi } from './api.ts'
import { Invite } from './invite.tsx'
import { PeopleTable } from './people-table.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { type IssuedLink, LinkDialog } from './show-link.tsx'

/**
 * Manages the people of the instance: invitations, roles, sign-in links and the end of access. `?person=` opens a
 * person.
 */
export default function PeoplePage() {
  const messages = useMessages(administrationMessages)
  const many = useMessages(invitationMessages).page
  const may = useMay()
  const [searchText, setSearchText] = useSearchValue('query', { replace: true })
  const [opened, open] = useSearchValue('person', { replace: true })
  const [inviting, setInviting] = useState(false)
  const [link, setLink] = useState<IssuedLink>()
  const sought = useDeferredValue(searchText.trim())
  const people = useInfiniteQuery({
    ...peopleApi.listPeople.infiniteOptions({
      input: (after: string | undefined) => ({ query: sought || undefined, after, limit: 50 }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.next ?? undefined,
    }),
    enabled: may('person.manage'),
  })
  const rows = people.data?.pages.flatMap((page) => page.rows) ?? []
  const person = rows.find((row) => row.id === opened)
  return (
    <AdministrationLayout
      actions={
        <>
          <ButtonLink href="/administration/invitations">{many.open}</ButtonLink>
          <Button variant="primary" icon="plus" onClick={() => setInviting(true)}>
            {messages.people.invite}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <TextField
          className={styles.find}
          label={messages.people.searchLabel}
          type="search"
          value={searchText}
          onChange={(event) => setSearchText(event.target.value)}
          maxLength={200}
        />
        <QueryView query={people} rows={10}>
          {() => (
            <PeopleTable
              rows={rows}
              onOpen={open}
              nextPage={
                people.hasNextPage
                  ? { busy: people.isFetchingNextPage, load: () => void people.fetchNextPage() }
                  : undefined
              }
            />
          )}
        </QueryView>
      </div>
      {inviting && <Invite onClose={() => setInviting(false)} onSent={setLink} />}
      {person && <PersonDialog key={person.id} person={person} onClose={() => open('')} onSent={setLink} />}
      {link && <LinkDialog link={link} onClose={() => setLink(undefined)} />}
    </AdministrationLayout>
  )
}
