import { expect, it } from 'vitest'
import { useDatabase } from '../database.ts'
import { enrol, people } from '../people.ts'
import { factories } from './index.ts'

const database = useDatabase()
const make = factories(database)

it('creates a plan with nested elements, each readable according to the marking', async () => {
  const owner = await make.organisation()
  const plan = await make.plan({ ownerId: owner.id, marking: 'TLP:CLEAR' })
  const part = await make.element({ planId: plan.id, kind: 'part' })
  const inside = await make.element({ planId: plan.id, kind: 'text', parentId: part.id, marking: 'TLP:GREEN' })
  const rows = await database.kysely.selectFrom('element').select(['id', 'access_id', 'owner_id']).execute()
  expect(rows).toEqual([
    { id: part.id, access_id: 1, owner_id: owner.id },
    { id: inside.id, access_id: 2, owner_id: owner.id },
  ])
})

it('enrols a person with a role', async () => {
  const { id } = await make.organisation()
  const planner = await enrol(database, people.planner(id))
  const roles = await database.kysely.selectFrom('role_assignment').select(['person_id', 'role']).execute()
  expect(roles).toEqual([{ person_id: planner.personId, role: 'planner' }])
})
