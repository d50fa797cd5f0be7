import { canManageAllPeople } from '#platform/auth/can-manage-people.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { peopleContract } from './contract.ts'
import { insertPerson, isEmailTaken, listPersons, listRoles } from './queries.ts'

const slice = implementSlice(peopleContract)

export const peopleRoutes = {
  listPersons: slice.listPersons.handler(async ({ input, context }) => {
    const { after, limit, ...filter } = input
    const showsEmails = canManageAllPeople(context.actor)
    const page = await listPersons(context.tx, { ...filter, date: filter.date ?? context.today }, { after, limit })
    return {
      rows: page.rows.map((person) => ({ ...person, email: showsEmails ? person.email : null })),
      next: page.next,
      personsShown: context.actor.kind !== 'anyone',
      abilities: { manage: may(context.actor, 'person.manage') },
    }
  }),

  listRoles: slice.listRoles.handler(async ({ input, context }) => ({
    rows: await listRoles(context.tx, { ...input, date: input.date ?? context.today }),
    personsShown: context.actor.kind !== 'anyone',
  })),

  addPerson: slice.addPerson.handler(async ({ input, context, errors }) => {
    const email = input.email ?? null
    if (email && (await isEmailTaken(context.tx, email))) throw errors.EMAIL_TAKEN()
    const id = await insertPerson(context.tx, { name: input.name, email, language: input.language })
    context.audit({ subjectKind: 'person', subjectId: id })
    return { id, name: input.name }
  }),
}
