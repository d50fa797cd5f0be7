import { useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { codeOf, Failure } from '#platform/web/failure.tsx'
import { useLanguage, useWords } from '#platform/web/language.tsx'
import { leavesThePage } from '#platform/web/leave-guard.ts'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useSession } from '#platform/web/session.tsx'
import { listPersonas, type Persona, stepIn } from '#platform/web/sign-in.ts'
import { roleNames } from '#shared/permission.ts'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { accessMessages } from '../messages/index.ts'
import { DoorPage } from './entry-page.tsx'
import { useDoorRefusal } from './error.ts'
import { RefusalLine } from './error-line.tsx'
import { PersonaList } from './persona-list.tsx'

/**
 * Demo only: selects a persona. Shows one persona of each role first, then all by role, with a text search (`?find=`).
 */
export default function StepInPage() {
  const words = useWords(accessMessages)
  const common = useWords(platformMessages)
  const { language } = useLanguage()
  const { demo } = useSession()
  const [find, setFind] = useSearchValue('find', { replace: true })
  const plain = (text: string) => text.toLocaleLowerCase(language)
  // The server identifies roles by code, the reader by name.
  const role = find.trim().length > 2 && roleNames.find((one) => plain(words.roles[one]).startsWith(plain(find.trim())))
  const sought = useDeferredValue(role || find.trim())
  const found = useQuery({
    queryKey: ['personas', sought],
    queryFn: () => listPersonas(sought),
    enabled: demo,
    placeholderData: (previous) => previous,
  })
  const entering = useMutation({
    mutationFn: (persona: Persona) => stepIn(persona.personId),
    onSuccess: () => location.assign('/'),
    meta: leavesThePage,
  })
  const refused = useDoorRefusal(entering.error)
  if (!demo || codeOf(found.error) === 'NOT_FOUND') {
    return (
      <DoorPage title={words.stepIn.noDemo}>
        <EmptyState
          kind="not_allowed"
          title={words.stepIn.noDemo}
          action={<ButtonLink href="/sign-in">{common.signIn}</ButtonLink>}
        >
          {words.stepIn.noDemoText}
        </EmptyState>
      </DoorPage>
    )
  }
  const personas = found.data ?? []
  const byRole = roleNames.flatMap((one) => {
    const all = personas.filter((persona) => persona.role === one)
    return all.length > 0 ? [{ role: one, all }] : []
  })
  const enter = (persona: Persona) => !entering.isPending && entering.mutate(persona)
  return (
    <DoorPage title={words.stepIn.title} lede={words.stepIn.lede} wide>
      <TextField
        label={words.stepIn.find}
        type="search"
        value={find}
        onChange={(event) => setFind(event.target.value)}
        maxLength={200}
      />
      <p className="visually-hidden" role="status">
        {found.data && find ? words.stepIn.found(personas.length) : ''}
      </p>
      {refused && <RefusalLine>{refused}</RefusalLine>}
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton label={common.loading} rows={8} />}
      {found.data && personas.length === 0 && (
        <EmptyState kind="none_yet" title={words.stepIn.none}>
          {words.stepIn.noneText}
        </EmptyState>
      )}
      {!find && byRole.length > 0 && (
        <section aria-labelledby="one-of-each">
          <SectionLabel level={2} id="one-of-each">
            {words.stepIn.oneOfEach}
          </SectionLabel>
          <PersonaList personas={byRole.flatMap(({ all }) => all.slice(0, 1))} onEnter={enter} withRole />
        </section>
      )}
      {!find && byRole.length > 0 && <SectionLabel level={2}>{words.stepIn.everybody}</SectionLabel>}
      {byRole.map(({ role: one, all }) => (
        <section key={one} aria-labelledby={`role-${one}`}>
          <SectionLabel id={`role-${one}`}>{words.roles[one]}</SectionLabel>
          <PersonaList personas={all} onEnter={enter} />
        </section>
      ))}
    </DoorPage>
  )
}
