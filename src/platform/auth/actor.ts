import { type Actor, anyone } from '#shared/actor.ts'
import { isLanguage, type Language } from '#shared/language.ts'
import { type Clock, legalDay } from '../clock.ts'
import type { OpenDatabase } from '../db/db.ts'
import { legalZone } from '../procedure.ts'
import { findActor } from './queries.ts'
import { maxSessionSeconds, type SignIn } from './sign-in.ts'

export interface Caller {
  actor: Actor
  /** Cookies to send with the response, because use prolongs a session. */
  cookies: readonly string[]
}

/**
 * Returns the actor of the request by session cookie, with the current roles and language instead of those at sign-in.
 */
export async function getCaller(
  headers: Headers,
  parts: { database: OpenDatabase; signIn: SignIn; clock: Clock },
): Promise<Caller> {
  const outsider: Caller = { actor: anyone(getPreferredLanguage(headers)), cookies: [] }
  if (!headers.has('cookie')) return outsider
  const { response: found, headers: sent } = await parts.signIn.api.getSession({ headers, returnHeaders: true })
  if (!found) return outsider
  const now = parts.clock.now()
  if (now.getTime() - new Date(found.session.createdAt).getTime() > maxSessionSeconds * 1000) return outsider
  const { id } = found.session
  const actor = await findActor(parts.database.kysely, found.user.id, legalDay(now, legalZone), { id, now })
  return actor ? { actor, cookies: sent.getSetCookie() } : outsider
}

/** Returns the first language of `Accept-Language` that the interface supports, or English. */
export function getPreferredLanguage(headers: Headers): Language {
  const requestedLanguages = (headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
  return requestedLanguages.find(isLanguage) ?? 'en'
}
