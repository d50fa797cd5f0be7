import { json } from '#platform/db/column-values.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import type { Marking } from '#shared/marking.ts'
import { makeProse } from '#shared/prose.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'

export const toText = (text: string) => localized('en', text)

/**
 * Creates a ministry with an unsent draft of two elements (the second with prose), a zone and a city that may be
 * invited, and an outsider.
 */
export async function makeDraft(database: OpenDatabase, given: { marking?: Marking; sentAt?: string | null } = {}) {
  const make = factories(database)
  const ministry = await make.organisation({ kind: 'ministry', level: 'federal', names: { en: 'Ministry' } })
  const zone = await make.organisation({ names: { en: 'Zone' } })
  const city = await make.organisation({ names: { en: 'City' } })
  const stranger = await make.organisation({ names: { en: 'Stranger' } })
  const plan = await make.plan({
    ownerId: ministry.id,
    kind: 'national_security_plan',
    title: 'National plan',
    marking: given.marking ?? 'TLP:GREEN',
    partnerIds: [zone.id],
    sentAt: given.sentAt ?? null,
  })
  const priority = await make.element({ planId: plan.id, kind: 'priority', code: 'P1', title: 'Drugs in ports' })
  const text = await make.element({ planId: plan.id, kind: 'text', parentId: priority.id, title: 'Text' })
  const body = { source: 'en', text: { en: makeProse('Ports are open.', 'Every container is scanned.') }, outdated: [] }
  await database.kysely
    .updateTable('element')
    .set({ body: json(body) })
    .where('id', '=', text.id)
    .execute()
  return {
    make,
    ministry,
    zone,
    city,
    stranger,
    planId: plan.id,
    priorityId: priority.id,
    textId: text.id,
    leader: people.ministry_planner(ministry.id, 'Ministry planner'),
    zonePlanner: people.planner(zone.id, 'Planner of the zone'),
    mayor: people.mayor(city.id, 'Mayor of the city'),
    /** All fields of the round except the invitees. */
    round: {
      planId: plan.id,
      name: toText('First round'),
      question: toText('Can you work with this?'),
      dueOn: '2026-12-15',
    },
  }
}

/** Returns a place in the second paragraph of the prose. */
export const makeParagraphPlace = (elementId: Id) => ({
  elementId,
  field: 'body' as const,
  blockId: 'b2',
  language: 'en' as const,
  quote: 'Every container is scanned.',
})
