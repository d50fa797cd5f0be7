import { useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { getErrorCode } from '#platform/web/failure.tsx'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import { leavePageMeta } from '#platform/web/leave-guard.ts'
import { platformMessages } from '#platform/web/messages/index.ts'
import { QueryView } from '#platform/web/query-view.tsx'
import { useSession } from '#platform/web/session.tsx'
import { listPersonas, type Persona, signInToDemo } from '#platform/web/sign-in.ts'
import { listRoles } from '#shared/country-vocabulary.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { SignInLayout } from './entry-page.tsx'
import { useSignInError } from './error.ts'
import { ErrorLine } from './error-line.tsx'
import { PersonaList } from './persona-list.tsx'
import { personaMessages } from './personas/messages/index.ts'
import { useRoleName } from './roles.ts'

/**
 * Demo only: selects a persona. Shows one persona of each role first, then all by role, with a text search (`?query=`).
 */
export default function StepInPage() {
  const messages = useMessages(personaMessages)
  const common = useMessages(platformMessages)
  const { language } = useLanguage()
  const { demo } = useSession()
  const getRoleName = useRoleName()
  const [searchText, setSearchText] = useSearchValue('query', { replace: true })
  const plain = (text: string) => text.toLocaleLowerCase(language)
  // The server identifies roles by code, the reader by name.
  const role =
    searchText.trim().length > 2 &&
    listRoles().find((roleCode) => plain(getRoleName(roleCode)).startsWith(plain(searchText.trim())))
  const sought = useDeferredValue(role || searchText.trim())
  const query = useQuery({
    queryKey: ['personas', sought],
    queryFn: () => listPersonas(sought),
    enabled: demo,
    placeholderData: (previous) => previous,
  })
  const entering = useMutation({
    mutationFn: (persona: Persona) => signInToDemo(persona.personId),
    onSuccess: () => location.assign('/'),
    meta: leavePageMeta,
  })
  const refused = useSignInError(entering.error)
  if (!demo || getErrorCode(query.error) === 'NOT_FOUND') {
    return (
      <SignInLayout title={messages.noDemo}>
        <EmptyState
          kind="not_allowed"
          title={messages.noDemo}
          action={<ButtonLink href="/sign-in">{common.signIn}</ButtonLink>}
        >
          {messages.noDemoText}
        </EmptyState>
      </SignInLayout>
    )
  }
  const enter = (persona: Persona) => !entering.isPending && entering.mutate(persona)
  return (
    <SignInLayout title={messages.title} intro={messages.intro} wide>
      <TextField
        label={messages.search}
        type="search"
        value={searchText}
        onChange={(event) => setSearchText(event.target.value)}
        maxLength={200}
      />
      <p className="visually-hidden" role="status">
        {query.data && searchText ? messages.personaCount(query.data.length) : ''}
      </p>
      {refused && <ErrorLine>{refused}</ErrorLine>}
      <QueryView
        query={query}
        rows={8}
        empty={(personas) =>
          personas.length === 0 && (
            <EmptyState kind="none_yet" title={messages.none}>
              {messages.noneText}
            </EmptyState>
          )
        }
      >
        {(personas) => <PersonasByRole personas={personas} withOnePerRole={!searchText} onEnter={enter} />}
      </QueryView>
    </SignInLayout>
  )
}

/** Lists the personas by role, after one persona of each role if wanted. */
function PersonasByRole(props: {
  personas: readonly Persona[]
  withOnePerRole: boolean
  onEnter: (persona: Persona) => void
}) {
  const { personas, withOnePerRole, onEnter } = props
  const messages = useMessages(personaMessages)
  const getRoleName = useRoleName()
  const byRole = listRoles().flatMap((roleCode) => {
    const all = personas.filter((persona) => persona.role === roleCode)
    return all.length > 0 ? [{ role: roleCode, personas: all }] : []
  })
  return (
    <>
      {withOnePerRole && byRole.length > 0 && (
        <>
          <section aria-labelledby="one-of-each">
            <SectionLabel level={2} id="one-of-each">
              {messages.onePerRole}
            </SectionLabel>
            <PersonaList personas={byRole.flatMap(({ personas: all }) => all.slice(0, 1))} onEnter={onEnter} withRole />
          </section>
          <SectionLabel level={2}>{messages.everybody}</SectionLabel>
        </>
      )}
      {byRole.map(({ role, personas: all }) => (
        <section key={role} aria-labelledby={`role-${role}`}>
          <SectionLabel id={`role-${role}`}>{getRoleName(role)}</SectionLabel>
          <PersonaList personas={all} onEnter={onEnter} />
        </section>
      ))}
    </>
  )
}
