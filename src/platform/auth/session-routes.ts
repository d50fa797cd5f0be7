import { hashPassword } from 'better-auth/crypto'
import { may } from '#shared/actor.ts'
import { locales } from '#shared/country-forms.ts'
import { currentVocabulary } from '#shared/country-vocabulary.ts'
import { languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { permissionNames } from '#shared/permission.ts'
import { legalDay } from '../clock.ts'
import type { RequestContext } from '../context.ts'
import { openTransaction } from '../db/db.ts'
import { requirePerson } from '../declared-error.ts'
import { hashSecret } from '../link-secret.ts'
import { implementSlice, legalZone } from '../procedure.ts'
import { version } from '../version.ts'
import { sessionContract } from './contract.ts'
import { journalAccess } from './journal.ts'
import { passwordFlaw, shortestPassword } from './password.ts'
import { isDemoInstance, listOrganisationNames } from './people-queries.ts'
import {
  ensureOperator,
  findOpenLink,
  findPerson,
  findPersonByEmail,
  findShownLink,
  insertPerson,
  isEmailTaken,
  type OpenLink,
  saveAccount,
  saveLanguage,
  saveLinkAsShown,
  saveRole,
  spendLink,
} from './queries.ts'
import { type PersonWithEmail, saveLink, sendLink } from './sent-link.ts'

const implemented = implementSlice(sessionContract)

const operatorNames: Names = {
  en: 'Operator of this instance',
  nl: 'Beheerder van deze installatie',
  fr: 'Exploitant de cette installation',
  de: 'Betreiber dieser Installation',
  da: 'Driftsansvarlig for denne installation',
}

const getSession = implemented.getSession.handler(async ({ context }) => {
  const names = await listOrganisationNames(
    context.tx,
    context.actor.assignments.map((assignment) => assignment.organisationId),
  )
  const { personId } = context.actor
  const shownLink = personId === null ? undefined : await findShownLink(context.tx, personId)
  return {
    person: personId === null ? null : { id: personId, name: context.actor.name, language: context.actor.language },
    roles: context.actor.assignments.map((assignment) => ({
      ...assignment,
      organisationNames: names.get(assignment.organisationId) ?? {},
    })),
    permissions: permissionNames.filter((permission) => may(context.actor, permission)),
    demo: await isDemoInstance(context.tx),
    ...(shownLink && { shownLink }),
    version,
    forms: { timeZone: legalZone, locales: { ...locales } },
    vocabulary: currentVocabulary(),
  }
})

const setLanguage = implemented.setLanguage.handler(async ({ context, input }) => {
  const { personId } = context.actor
  requirePerson(personId)
  await openTransaction(context.database.kysely, async (tx) => {
    await saveLanguage(tx, personId, input.language)
    await journalAccess(tx, context, 'session.setLanguage', { personId, payload: input })
  })
  return {}
})

const closeLinkNotice = implemented.closeLinkNotice.handler(async ({ context }) => {
  const { personId } = context.actor
  requirePerson(personId)
  await openTransaction(context.database.kysely, async (tx) => {
    await saveLinkAsShown(tx, personId, null)
    await journalAccess(tx, context, 'session.closeLinkNotice', { personId, payload: {} })
  })
  return {}
})

const openLink = async (context: RequestContext, secret: string): Promise<OpenLink | undefined> =>
  findOpenLink(context.database.kysely, hashSecret(secret), context.clock.now())

const getSignInLink = implemented.getSignInLink.handler(async ({ context, input, errors }) => {
  const link = await openLink(context, input.secret)
  if (!link) throw errors.LINK_NOT_VALID()
  const person = link.personId === null ? undefined : await findPerson(context.database.kysely, link.personId)
  return {
    kind: link.kind,
    name: person?.name ?? null,
    email: person?.email ?? null,
    language: person?.language ?? null,
    expiresAt: link.expiresAt,
  }
})

const redeemLink = implemented.redeemLink.handler(async ({ context, input, errors }) => {
  const link = await openLink(context, input.secret)
  if (!link) throw errors.LINK_NOT_VALID()
  const known = link.personId === null ? undefined : await findPerson(context.database.kysely, link.personId)
  // A person who has left, or whose address was removed, cannot use an earlier link.
  if (link.personId !== null && !known?.email) throw errors.LINK_NOT_VALID()
  const name = known?.name ?? input.name
  const email = known?.email ?? input.email
  if (!name || !email) throw errors.DETAILS_MISSING()
  const flaw = passwordFlaw(input.password, { name, email })
  if (flaw) throw errors.PASSWORD_TOO_EASY({ data: { flaw, minLength: shortestPassword } })
  // Hashing is slow by design. It runs outside the transaction because the embedded database has a single session.
  const passwordHash = await hashPassword(input.password)
  const now = context.clock.now()
  await openTransaction(context.database.kysely, async (tx) => {
    if (!(await spendLink(tx, link.id, now))) throw errors.LINK_NOT_VALID()
    let personId = link.personId
    if (personId === null) {
      if (await isEmailTaken(tx, email)) throw errors.EMAIL_TAKEN()
      personId = await insertPerson(tx, { name, email, language: input.language ?? context.actor.language })
      const { organisationName } = input
      const names = organisationName
        ? Object.fromEntries(languages.map((language) => [language, organisationName]))
        : operatorNames
      const organisationId = await ensureOperator(tx, names)
      await saveRole(tx, { personId, organisationId, role: 'instance_administrator', from: legalDay(now, legalZone) })
    }
    await saveAccount(tx, { personId, name, email, passwordHash, now })
    await journalAccess(tx, context, 'session.redeemLink', { personId, payload: { kind: link.kind } })
  })
  return { email }
})

const requestPasswordReset = implemented.requestPasswordReset.handler(async ({ context, input }) => {
  const byMail = context.mailer?.send !== undefined
  const person = byMail ? await findPersonByEmail(context.database.kysely, input.email) : undefined
  if (person?.email) {
    const reader: PersonWithEmail = { ...person, email: person.email }
    const secret = await openTransaction(context.database.kysely, async (tx) => {
      await journalAccess(tx, context, 'session.requestPasswordReset', { personId: person.id, payload: {} })
      return saveLink(tx, 'reset', person.id, { createdBy: null, now: context.clock.now() })
    })
    // Not awaited, because the response time must not disclose whether the address is known.
    void sendLink(context, 'reset', reader, secret)
  }
  return { byMail }
})

export const sessionRoutes = {
  getSession,
  setLanguage,
  closeLinkNotice,
  getSignInLink,
  redeemLink,
  requestPasswordReset,
}
