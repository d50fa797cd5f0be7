import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect, useRef } from 'react'
import type { Session, sessionContract } from '#platform/auth/contract.ts'
import { adoptForms } from '#shared/country-forms.ts'
import { adoptVocabulary, listRolePermissions } from '#shared/country-vocabulary.ts'
import type { Id } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import { createApi } from './client.ts'
import { useLanguage } from './language.tsx'
import { useLiveChanges } from './live.ts'

export const sessionApi = createApi<typeof sessionContract>('session')

/** Time in ms for which the session is not requested again. */
export const sessionStaleTime = 60_000

const anonymousSession: Session = { person: null, roles: [], permissions: [], demo: false, version: '' }
const SessionContext = createContext<Session>(anonymousSession)

/** Provides the session. The page waits for this response, so that no button appears and then disappears. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error } = useQuery({ ...sessionApi.getSession.queryOptions(), staleTime: sessionStaleTime })
  const { choose } = useLanguage()
  const spoken = useRef<string | null>(null)
  useEffect(() => {
    // Applies the person's own language once, unless the user chose another language in this browser.
    if (data?.person && spoken.current !== data.person.id && localStorage.getItem('integral.language') === null)
      choose(data.person.language)
    spoken.current = data?.person?.id ?? null
  }, [data, choose])
  useLiveChanges(Boolean(data?.person))
  if (!data && !error) return null
  // Called before any date on the page is formatted.
  if (data?.forms) adoptForms(data.forms)
  if (data?.vocabulary) adoptVocabulary(data.vocabulary)
  return <SessionContext value={data ?? anonymousSession}>{children}</SessionContext>
}

export const useSession = (): Session => use(SessionContext)

/**
 * Returns a function that checks whether the person has a permission, at all or in that organisation. It uses the same
 * table as the server.
 */
export function useMay(): (permission: Permission, organisationId?: Id) => boolean {
  const session = useSession()
  return (permission, organisationId) =>
    organisationId === undefined
      ? session.permissions.includes(permission)
      : session.roles.some(
          (role) => role.organisationId === organisationId && listRolePermissions(role.role).includes(permission),
        )
}
