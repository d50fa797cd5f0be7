import { expect, it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import { listSubjects } from '#platform/journal/subjects.ts'
import { useDatabase } from '../../testing/database.ts'
import { factories } from '../../testing/factories/index.ts'
import './registration.ts'

const database = useDatabase()
const make = factories(database)

it('names the subjects of the audit log from the tables of every slice', async () => {
  const organisation = await make.organisation({ names: { en: 'North' } })
  const plan = await make.plan({ ownerId: organisation.id })
  const element = await make.element({ planId: plan.id, kind: 'strategic_objective' })
  const area = await make.area({ names: { en: 'North area' } })
  const subjects = await openTransaction(database.kysely, (tx) =>
    listSubjects(tx, [organisation.id, plan.id, element.id, area.id]),
  )
  expect(subjects.get(organisation.id)).toMatchObject({ names: { en: 'North' }, organisationId: organisation.id })
  expect(subjects.get(plan.id)).toMatchObject({ planId: plan.id, elementId: null })
  expect(subjects.get(element.id)).toMatchObject({ planId: plan.id, elementId: element.id })
  expect(subjects.get(area.id)).toMatchObject({ names: { en: 'North area' }, areaId: area.id })
})
