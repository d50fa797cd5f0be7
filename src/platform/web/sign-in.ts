import { ORPCError } from '@orpc/client'
import type { Role } from '#shared/country-vocabulary.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

/** A person that the user can choose in a demo. */
export interface Persona {
  personId: Id
  name: string
  language: string
  role: Role
  organisationId: Id
  organisationNames: Names
}

interface SignInErrorBody {
  code?: string
  status?: number
  message?: string
  data?: unknown
}

/**
 * Calls a plain HTTP endpoint. Errors are thrown in the same form as other errors, so that the messages are found the
 * same way.
 */
async function sendRequest(path: string, body?: object): Promise<unknown> {
  const answer = await fetch(
    path,
    body === undefined
      ? { headers: { accept: 'application/json' } }
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  )
  const answerBody: unknown = await answer.json().catch(() => ({}))
  if (answer.ok) return answerBody
  const { code, message, data } = answerBody as SignInErrorBody
  throw new ORPCError(code ?? 'INTERNAL_SERVER_ERROR', { defined: true, status: answer.status, message, data })
}

/**
 * Signs in.
 * @throws NOT_SIGNED_IN, or TOO_MANY_ATTEMPTS with the seconds to wait
 */
export async function signIn(email: string, password: string): Promise<void> {
  await sendRequest('/api/auth/sign-in', { email, password })
}

export async function signOut(): Promise<void> {
  await sendRequest('/api/auth/sign-out', {})
}

/**
 * Changes the password and ends every other session of the person.
 * @throws PASSWORD_WRONG, PASSWORD_TOO_EASY or TOO_MANY_ATTEMPTS
 */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await sendRequest('/api/auth/change-password', { currentPassword, newPassword })
}

/** Starts a session as a person of the demo. Outside a demo, the server responds with NOT_FOUND. */
export async function signInToDemo(personId: Id): Promise<void> {
  await sendRequest('/api/demo/step-in', { personId })
}

/**
 * Lists personas, first a single persona of each role. `searchText` is searched for in names, roles and organisations.
 */
export async function listPersonas(searchText: string, limit = 200): Promise<Persona[]> {
  const answer = (await sendRequest(
    `/api/demo/personas?${new URLSearchParams({ query: searchText, limit: String(limit) })}`,
  )) as {
    personas: Persona[]
  }
  return answer.personas
}
