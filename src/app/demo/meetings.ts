import type { createRouterClient } from '@orpc/server'
import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { router } from '../router.ts'

type Api = ReturnType<typeof createRouterClient<typeof router, Record<never, never>>>

const emptyResult = { verdict: null, reason: null, sectionCodes: null, votes: null, dissents: [] }
const pastMeetings = [
  { title: 'Voortgang van het jaarplan', text: 'De raad neemt kennis; drie acties krijgen een nieuwe einddatum.' },
  { title: 'Werkdruk van de recherche', text: 'De korpschef legt tegen de volgende zitting een voorstel voor.' },
]
const upcomingTopics = ['Voorstel over de werkdruk van de recherche', 'Bevraging van de bevolking in 2027']

/** Creates two meetings of the zonal security council of a single zone: three weeks ago and in two weeks. */
export async function holdMeetings(planner: Api['meetings'], bodyId: Id, today: LegalDate): Promise<void> {
  const day = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString()
  const place = 'Politiehuis'
  const { id, members } = await planner.scheduleMeeting({
    bodyId,
    date: day(-21),
    time: '14:00',
    method: 'meeting',
    place,
  })
  await planner.recordPresence({ id, members: members.map(({ seat }) => ({ seat, presence: 'present' })) })
  for (const { title, text } of pastMeetings) {
    const { items } = await planner.addItem({ id, title })
    await planner.recordResult({ id, itemId: items.at(-1)!.id, result: { ...emptyResult, seat: null, text } })
  }
  await planner.holdMeeting({ id })
  await planner.saveMinutes({ id, minutes: 'Alle punten van de agenda zijn besproken. Niemand vroeg een stemming.' })
  const next = await planner.scheduleMeeting({ bodyId, date: day(14), time: '14:00', method: 'meeting', place })
  for (const title of upcomingTopics) await planner.addItem({ id: next.id, title })
}
