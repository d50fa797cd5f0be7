import { type Actor, anyone } from '#shared/actor.ts'
import { isLanguage, type Language } from '#shared/language.ts'
import { type Clock, legalDay } from '../clock.ts'
import type { OpenDatabase } from '../db/db.ts'
import { legalZone } from '../procedure.ts'
import { findActor } from './queries.ts'
import { longestSession, type SignIn } from './sign-in.ts'

export interface Caller {
  actor: Actor
  /** Cookies to send along: a session that is used lasts longer. */
  cookies: readonly string[]
}

/** Who asks, by the session cookie of the request: roles and language as they are now, not as they were at sign-in. */
export async function callerOf(
  headers: Headers,
  parts: { database: OpenDatabase; signIn: SignIn; clock: Clock },
): Promise<Caller> {
  const nobody: Caller = { actor: anyone(languageOf(headers)), cookies: [] }
  if (!headers.has('cookie')) return nobody
  const { response: found, headers: sent } = await parts.signIn.api.getSession({ headers, returnHeaders: true })
  if (!found) return nobody
  const now = parts.clock.now()
  if (now.getTime() - new Date(found.session.createdAt).getTime() > longestSession * 1000) return nobody
  const { id } = found.session
  const actor = await findActor(parts.database.kysely, found.user.id, legalDay(now, legalZone), { id, now })
  return actor ? { actor, cookies: sent.getSetCookie() } : nobody
}

/** The first language of `Accept-Language` that the interface speaks; English otherwise. */
export function languageOf(headers: Headers): Language {
  const asked = (headers.get('accept-language') ?? '').split(',').map((one) => one.trim().slice(0, 2).toLowerCase())
  return asked.find(isLanguage) ?? 'en'
}
