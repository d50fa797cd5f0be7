import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { peopleContract } from './contract.ts'
import { insertPerson, isEmailTaken, listPersons, listRoles } from './queries.ts'

const slice = implementSlice(peopleContract)

export const peopleRoutes = {
  listPersons: slice.listPersons.handler(async ({ input, context: { work } }) => {
    const { after, limit, ...filter } = input
    const manage = may(work.actor, 'person.manage')
    const page = await listPersons(work.tx, { ...filter, date: filter.date ?? work.today }, { after, limit })
    return {
      rows: page.rows.map((person) => ({ ...person, email: manage ? person.email : null })),
      next: page.next,
      personsShown: work.actor.kind !== 'anyone',
      abilities: { manage },
    }
  }),

  listRoles: slice.listRoles.handler(async ({ input, context: { work } }) => ({
    rows: await listRoles(work.tx, { ...input, date: input.date ?? work.today }),
    personsShown: work.actor.kind !== 'anyone',
  })),

  addPerson: slice.addPerson.handler(async ({ input, context: { work }, errors }) => {
    const email = input.email ?? null
    if (email && (await isEmailTaken(work.tx, email))) throw errors.EMAIL_TAKEN()
    const id = await insertPerson(work.tx, { name: input.name, email, language: input.language })
    work.note({ subjectKind: 'person', subjectId: id })
    return { id, name: input.name }
  }),
}
