// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { meetingContract } from '../contract.ts'
import type { ItemSeat, Meeting, MeetingItem } from '../entities.ts'
import { agendaPlan, body, item, makeMeeting, mayor } from './meeting-page.fixture.ts'
import MeetingPage from './meeting-page.tsx'
import MeetingsPage from './meetings-page.tsx'

const routes = implement(meetingContract)
let currentMeeting: Meeting
let sentInputs: unknown[]
/** The error of the path when the meeting is closed; undefined = no error. */
let itemError: { code: string; steps?: string[]; points?: number; numbers?: string[] } | undefined
/** Pending items that are added to the agenda. */
let waiting: MeetingItem[]
beforeEach(() => {
  currentMeeting = makeMeeting()
  sentInputs = []
  itemError = { code: 'STEPS_INCOMPLETE' }
  waiting = []
})
const recordInput = (input: unknown) => {
  sentInputs.push(input)
  return currentMeeting
}
const router = {
  session: {
    getSession: testServer.session.getSession.handler(() => ({ ...session, permissions: ['plan.read' as const] })),
  },
  meetings: {
    getMeeting: routes.getMeeting.handler(() => currentMeeting),
    orderItems: routes.orderItems.handler(({ input }) => {
      currentMeeting = makeMeeting({
        items: input.itemIds.map((itemId) => currentMeeting.items.find((item) => item.id === itemId)!),
      })
      return recordInput(input)
    }),
    recordPresence: routes.recordPresence.handler(({ input }) => recordInput(input)),
    recordResult: routes.recordResult.handler(({ input, errors }) => {
      if (input.result.votes?.for === 99) throw errors.TOO_MANY_VOTES({ data: { voting: 3 } })
      const result = { ...input.result, versionId: id(6), recordedAt: '2026-12-03T15:00:00Z', recordedBy: 'Nora' }
      const seats = (all: ItemSeat[]) =>
        all.map((entry) => (entry.seat?.organisationId === result.seat?.organisationId ? { ...entry, result } : entry))
      currentMeeting = {
        ...currentMeeting,
        items: currentMeeting.items.map((entry) => ({ ...entry, seats: seats(entry.seats) })),
      }
      return recordInput(input)
    }),
    holdMeeting: routes.holdMeeting.handler(({ errors }) => {
      if (itemError) throw errors.ITEM_REJECTED({ data: { itemId: id(20), steps: [], ...itemError } })
      currentMeeting = { ...currentMeeting, state: 'held' }
      return currentMeeting
    }),
    saveMinutes: routes.saveMinutes.handler(({ input }) => {
      currentMeeting = { ...currentMeeting, minutes: input.minutes }
      return recordInput(input)
    }),
    adoptMinutes: routes.adoptMinutes.handler(({ input }) => {
      currentMeeting = { ...currentMeeting, state: 'adopted', adoptedOn: input.date }
      return recordInput(input)
    }),
    addPendingItems: routes.addPendingItems.handler(() => {
      currentMeeting = { ...currentMeeting, items: [...currentMeeting.items, ...waiting] }
      const unreadablePlans = [{ planId: id(91), title: localized('en', 'Secret plan') }]
      return { meeting: currentMeeting, added: waiting.length, omittedCount: 3, unreadablePlans }
    }),
    listMeetings: routes.listMeetings.handler(({ input }) => {
      const { id: own, manager, date, time, method, place } = makeMeeting()
      return {
        rows: input.past
          ? []
          : [{ id: own, body, manager, date, time, method, place, state: 'planned' as const, items: 2 }],
        hasMore: false,
        abilities: { plan: true },
      }
    }),
  },
}
const renderView = () => renderPage(MeetingPage, `/meetings/${id(1)}`, router, '/meetings/$meetingId')

describe('page of a meeting', () => {
  it('reorders the agenda by keyboard, and announces the new position of the item', async () => {
    const user = userEvent.setup()
    currentMeeting = makeMeeting({ items: [item(20), item(21)] })
    await renderView()
    ;(await screen.findByRole('button', { name: 'Move up: Item 21' })).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(sentInputs).toEqual([{ id: id(1), itemIds: [id(21), id(20)] }]))
    expect(await screen.findByText('Item 21 is now number 1')).toBeTruthy()
    await waitFor(() => expect(screen.getAllByRole('listitem')[0]!.textContent).toContain('Item 21'))
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Item 21'))
    ;(await screen.findByRole('button', { name: 'Move down: Item 21' })).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getAllByRole('listitem')[0]!.textContent).toContain('Item 20'))
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: Item 21'))
  })

  it('records one result for each seat that decides separately', async () => {
    const user = userEvent.setup()
    const seats = [2, 3].map((number) => ({ ...mayor(number), result: null }))
    const agendaSeats = seats.map(({ seat, names, functionNames, result }) => ({ seat, names, functionNames, result }))
    currentMeeting = makeMeeting({ items: [item(20, { plan: agendaPlan, title: null, seats: agendaSeats })] })
    await renderView()
    await user.click(await screen.findByRole('button', { name: 'Same result for all: Zonal plan' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(sentInputs).toHaveLength(2))
    expect(sentInputs).toMatchObject([
      { itemId: id(20), result: { seat: agendaSeats[0]!.seat, verdict: 'approved', votes: null } },
      { itemId: id(20), result: { seat: agendaSeats[1]!.seat, verdict: 'approved', votes: null } },
    ])
  })

  it('keeps the input when there are more votes than voters, and shows the number of voters', async () => {
    const user = userEvent.setup()
    const seat = {
      seat: { organisationId: id(9), function: null },
      names: body.names,
      functionNames: null,
      result: null,
    }
    currentMeeting = makeMeeting({ items: [item(20, { plan: agendaPlan, title: null, seats: [seat] })] })
    await renderView()
    await user.click(await screen.findByRole('button', { name: 'Record result: Council' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText('For'), '99')
    await user.click(dialog.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/more votes than voting participants \(3\)/)).toBeTruthy()
    expect((dialog.getByLabelText('For') as HTMLInputElement).value).toBe('99')
  })

  it('names the item that prevents closing, and the cause', async () => {
    const user = userEvent.setup()
    currentMeeting = makeMeeting({ items: [item(20, { plan: agendaPlan, title: null })] })
    await renderView()
    await user.click(await screen.findByRole('button', { name: 'Close meeting' }))
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Close meeting' }))
    expect(await screen.findByText('Zonal plan: Other steps must be completed first.')).toBeTruthy()
  })

  it('shows the counts in an error message, and names the steps with their usual numbers', async () => {
    const user = userEvent.setup()
    itemError = { code: 'POINTS_UNANSWERED', steps: ['council_opinion'], points: 2, numbers: ['N9'] }
    currentMeeting = makeMeeting({ items: [item(20, { plan: agendaPlan, title: null })] })
    await renderView()
    await user.click(await screen.findByRole('button', { name: 'Close meeting' }))
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Close meeting' }))
    expect(await screen.findByText(/^Zonal plan: 2 points of opinions have not been answered \(N9\)/)).toBeTruthy()
  })

  it('works by keyboard: pending items, a result about some parts, closing, report and adoption', async () => {
    const user = userEvent.setup()
    const press = async (within_: { getByRole: typeof screen.getByRole }, name: string | RegExp) => {
      within_.getByRole('button', { name }).focus()
      await user.keyboard('{Enter}')
    }
    itemError = undefined
    const seat = { seat: mayor(2).seat, names: { en: 'Town 2' }, functionNames: { en: 'Mayor' }, result: null }
    const sections = [
      { code: 'capacity', names: { en: 'Capacity' } },
      { code: 'resources', names: { en: 'Means' } },
    ]
    waiting = [item(20, { plan: { ...agendaPlan, sections }, title: null, seats: [seat] })]
    await renderView()
    await screen.findByText('No items on the agenda')
    await press(screen, 'Add pending items')
    await screen.findByRole('button', { name: /^Record result: Mayor, Town 2/ })
    await press(screen, /^Record result: Mayor, Town 2/)
    const dialog = within(await screen.findByRole('dialog'))
    await user.selectOptions(dialog.getByLabelText('Sections concerned'), 'some')
    dialog.getByRole('checkbox', { name: 'Means' }).focus()
    await user.keyboard(' ')
    await press(dialog, 'Save')
    expect(await screen.findByText(/sections: Means/)).toBeTruthy()
    expect(sentInputs).toMatchObject([
      { itemId: id(20), result: { seat: seat.seat, verdict: 'approved', sectionCodes: ['resources'], votes: null } },
    ])
    await press(screen, 'Close meeting')
    await press(within(await screen.findByRole('alertdialog')), 'Close meeting')
    await user.type(await screen.findByLabelText('Text of the report'), 'All agreed.')
    expect(screen.queryByRole('button', { name: 'Adopt report' })).toBeNull()
    await press(screen, 'Save')
    await screen.findByRole('button', { name: 'Adopt report' })
    await press(screen, 'Adopt report')
    await press(within(await screen.findByRole('dialog')), 'Save')
    expect(await screen.findByText(/Adopted on/)).toBeTruthy()
    expect(sentInputs.slice(1)).toEqual([
      { id: id(1), minutes: 'All agreed.' },
      { id: id(1), date: '2026-12-03' },
    ])
    expect(screen.getByText('All agreed.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  })

  it('shows how many pending items do not fit on the agenda', async () => {
    const user = userEvent.setup()
    await renderView()
    await user.click(await screen.findByRole('button', { name: 'Add pending items' }))
    expect(
      await screen.findByText('3 pending items were not added, because the agenda is full. Schedule another meeting.'),
    ).toBeTruthy()
  })

  it('records who takes part, and links to the powers of attorney when a representative has none', async () => {
    const user = userEvent.setup()
    currentMeeting = makeMeeting({ members: [mayor(2), mayor(3, { votes: false })], missing: [{ en: 'Director' }] })
    await renderView()
    expect(await screen.findByText('Vacant functions: Director')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Mayor, Town 2'), 'represented')
    expect(screen.getByRole('link', { name: 'Powers of attorney of Town 2' }).getAttribute('href')).toBe(
      `/organisations/${id(2)}`,
    )
    await user.click(screen.getByRole('button', { name: 'Mark all as present' }))
    await waitFor(() =>
      expect(sentInputs).toMatchObject([
        {
          members: [
            { seat: mayor(2).seat, presence: 'present' },
            { seat: mayor(3).seat, presence: 'present' },
          ],
        },
      ]),
    )
  })

  it('lists the plans omitted from the agenda because the deciding body may not read them', async () => {
    const user = userEvent.setup()
    await renderView()
    expect(await screen.findByText('No items on the agenda')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Add pending items' }))
    expect(await screen.findByText(/Not added.*Secret plan/)).toBeTruthy()
  })

  it('shows readers no buttons, and after the meeting the results and the report', async () => {
    const votes = { for: 3, against: 1, abstained: 0 }
    const input = {
      verdict: 'approved' as const,
      text: null,
      reason: null,
      sectionCodes: null,
      votes,
      versionId: id(6),
    }
    const dissents = [{ seat: mayor(2).seat, text: 'Too dear.' }]
    const result = { ...input, seat: null, dissents, recordedAt: '2026-12-03T15:00:00Z', recordedBy: 'Nora' }
    const [seat] = item(20).seats
    currentMeeting = makeMeeting({
      state: 'adopted',
      adoptedOn: '2026-12-10',
      minutes: 'All agreed but one.',
      members: [mayor(2, { presence: 'present' })],
      items: [item(20, { plan: agendaPlan, title: null, seats: [{ ...seat!, result }] })],
      abilities: { manage: false, attach: false },
    })
    await renderView()
    expect(await screen.findByText('3 for, 1 against, 0 abstentions')).toBeTruthy()
    expect(screen.getByText('Dissenting opinion of Mayor, Town 2: Too dear.')).toBeTruthy()
    expect(screen.getByText('All agreed but one.')).toBeTruthy()
    expect(screen.getByText(/Adopted on/)).toBeTruthy()
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})

describe('list of meetings', () => {
  it('shows upcoming meetings, the next first, and a message when no meeting took place', async () => {
    const user = userEvent.setup()
    await renderPage(MeetingsPage, '/meetings', router)
    const link = await screen.findByRole('link', { name: 'Council' })
    expect(link.getAttribute('href')).toBe(`/meetings/${id(1)}`)
    expect(screen.getByText('Meeting, Town hall')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Show'), 'held')
    expect(await screen.findByText('No meetings held yet')).toBeTruthy()
  })
})
