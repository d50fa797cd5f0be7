import { call } from '@orpc/server'
import { type Command, Option } from 'commander'
import type { PersonWithAccess } from '#platform/auth/contract.ts'
import { findOrganisationByCode } from '#platform/auth/people-queries.ts'
import { peopleRoutes } from '#platform/auth/people-routes.ts'
import { findPersonByEmail } from '#platform/auth/queries.ts'
import { isRole, listRoles, type Role } from '#shared/country-vocabulary.ts'
import { isLanguage, languages } from '#shared/language.ts'
import { loadName } from '#shared/localized-text.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import type { Open, OpenInstance } from './open-instance.ts'

export function register(program: Command, open: Open): void {
  const user = program.command('user').description('people of the instance')
  user
    .command('list')
    .description('list people and their roles')
    .option('--find <text>', 'only people whose name or email address contains this text')
    .action((options: { find?: string }, command: Command) =>
      open(command, async (instance) => {
        const people = await listAll(instance, options.find)
        instance.answer({ people }, people.map(describe).join('\n') || 'No people found.')
      }),
    )
  user
    .command('invite')
    .description('invite a person; shows the link if the instance does not send email')
    .argument('<email>')
    .argument('<name>')
    .argument('<role>', 'code of a role of the country')
    .argument('<organisation>', 'code of the organisation')
    .addOption(new Option('--language <language>').choices(languages).default('en'))
    .action(
      (email: string, name: string, role: string, code: string, options: { language: string }, command: Command) =>
        open(command, async (instance) => {
          const organisation = await findOrganisationByCode(instance.database.kysely, code)
          if (!organisation)
            throw new CommandEnded(
              exitCodes.issuesFound,
              'ORGANISATION_NOT_FOUND',
              `The organisation ${code} does not exist.`,
            )
          const input = {
            email,
            name,
            organisationId: organisation.id,
            role: checked(role),
            language: toLanguage(options.language),
          }
          const sent = await call(peopleRoutes.invitePerson, input, { context: instance.context })
          instance.answer(addUrl(instance, sent), describeLink(instance, sent, email))
        }),
    )
  user
    .command('reset-link')
    .description('create a link with which a person sets a password')
    .argument('<email>')
    .action((email: string, _options, command: Command) =>
      open(command, async (instance) => {
        const person = await findPersonByEmail(instance.database.kysely, email)
        if (!person)
          throw new CommandEnded(exitCodes.issuesFound, 'PERSON_NOT_FOUND', `No person has the email address ${email}.`)
        const sent = await call(peopleRoutes.createSignInLink, { personId: person.id }, { context: instance.context })
        instance.answer(addUrl(instance, sent), describeLink(instance, sent, email))
      }),
    )
}

type Sent = { isMailed: boolean; link: string | null }

async function listAll({ context }: OpenInstance, searchText?: string): Promise<PersonWithAccess[]> {
  const people: PersonWithAccess[] = []
  let after: string | undefined
  do {
    const page = await call(peopleRoutes.listPeople, { query: searchText, after, limit: 200 }, { context })
    people.push(...page.rows)
    after = page.next ?? undefined
  } while (after !== undefined)
  return people
}

const toAbsoluteUrl = ({ context }: OpenInstance, link: string | null): string | null =>
  link && `${context.mailer?.publicUrl ?? ''}${link}`

const addUrl = <Answer extends Sent>(instance: OpenInstance, sent: Answer): Answer => ({
  ...sent,
  link: toAbsoluteUrl(instance, sent.link),
})

/** `link` is null for an administrator of an organisation (`--as`) when the instance sends no mail. */
const describeLink = (instance: OpenInstance, { isMailed, link }: Sent, email: string): string =>
  isMailed
    ? `A link was sent to ${email}.`
    : link === null
      ? `The link could not be sent. An administrator of the instance creates it and passes it on.`
      : `Give this link to ${email}. It can be used once:\n\n  ${toAbsoluteUrl(instance, link)}\n`

const describe = (person: PersonWithAccess): string => {
  const roles = person.roles.map((role) => `${role.role} of ${loadName(role.organisationNames, 'en')}`).join('; ')
  const state = person.hasLeft ? ' (left)' : person.hasAccount ? '' : ' (no password yet)'
  return `${person.name} <${person.email ?? 'no email address'}>${state}: ${roles || 'no role'}`
}

function checked(role: string): Role {
  if (!isRole(role))
    throw new CommandEnded(
      exitCodes.usage,
      'ROLE_UNKNOWN',
      `The role ${role} does not exist. Roles of the country: ${listRoles().join(', ')}.`,
    )
  return role
}

const toLanguage = (language: string) => (isLanguage(language) ? language : 'en')
