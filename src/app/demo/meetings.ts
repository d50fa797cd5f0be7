import type { createRouterClient } from '@orpc/server'
import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { router } from '../router.ts'

type Api = ReturnType<typeof createRouterClient<typeof router, Record<never, never>>>

const emptyResult = { verdict: null, motive: null, about: null, votes: null, dissents: [] }
const pastMeetings = [
  { title: 'Voortgang van het jaarplan', words: 'De raad neemt kennis; drie acties krijgen een nieuwe einddatum.' },
  { title: 'Werkdruk van de recherche', words: 'De korpschef legt tegen de volgende zitting een voorstel voor.' },
]
const upcomingTopics = ['Voorstel over de werkdruk van de recherche', 'Bevraging van de bevolking in 2027']

/** Creates two meetings of the zonal security council of a single zone: three weeks ago and in two weeks. */
export async function holdMeetings(planner: Api['sittings'], bodyId: Id, today: LegalDate): Promise<void> {
  const day = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString()
  const place = 'Politiehuis'
  const { id, members } = await planner.planSitting({ bodyId, on: day(-21), at: '14:00', way: 'meeting', place })
  await planner.recordPresence({ id, members: members.map(({ seat }) => ({ seat, presence: 'present' })) })
  for (const { title, words } of pastMeetings) {
    const { items } = await planner.addItem({ id, title })
    await planner.recordResult({ id, itemId: items.at(-1)!.id, result: { ...emptyResult, seat: null, words } })
  }
  await planner.holdSitting({ id })
  await planner.saveMinutes({ id, minutes: 'Alle punten van de agenda zijn besproken. Niemand vroeg een stemming.' })
  const next = await planner.planSitting({ bodyId, on: day(14), at: '14:00', way: 'meeting', place })
  for (const title of upcomingTopics) await planner.addItem({ id: next.id, title })
}
