import { describe, expect, it } from 'vitest'
import { preparationDates } from '#features/planning/next-cycle/index.ts'
import { planDates } from '#features/planning/plans/index.ts'
import type { DatedEntry } from '#shared/dated.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { calendarFile, feedEvent, numbered } from './feed.ts'
import { listHolidays, loadHolidays } from './holidays.ts'
import { isInScope, joinTasks, lateDays } from './model.ts'
import { countWorkingDays, dueReminders, isWorkingDay, workingDaysAhead } from './reminders/model.ts'
import { registerCalendar } from './sources.ts'

const zone = { organisationId: id(1), names: { en: 'Zone' } }
const otherOrganisation = { organisationId: id(2), names: { en: 'Other' } }
const entry = (given: Partial<DatedEntry> = {}): DatedEntry => ({
  key: 'preparation:a:ready',
  kind: 'preparation',
  event: 'ready',
  date: '2026-12-01',
  names: { en: 'Draft', nl: 'Ontwerp' },
  title: null,
  planTitle: localized('en', 'Zonal plan'),
  basis: { en: 'art. 37' },
  source: 'usual',
  state: 'open',
  owner: zone,
  responsibleParties: [zone],
  href: '/plans/a?tab=cycle',
  confidential: false,
  ...given,
})
const reader = { personId: id(9), organisationIds: [id(1)], functionIds: [id(5)] }

describe('owner of a date', () => {
  it('is the user when the date waits for the organisation, function or person of the user, unless it is assigned to another person', () => {
    const mine = (given: Partial<DatedEntry>) => isInScope(entry(given), 'mine', reader)
    expect(mine({})).toBe(true)
    expect(mine({ responsibleParties: [{ ...zone, functionId: id(5) }] })).toBe(true)
    expect(mine({ responsibleParties: [{ ...zone, functionId: id(6) }] })).toBe(false)
    expect(mine({ responsibleParties: [{ ...zone, personId: id(9) }] })).toBe(true)
    expect(mine({ responsibleParties: [{ ...zone, personId: id(8) }] })).toBe(false)
    expect(mine({ owner: otherOrganisation, responsibleParties: [otherOrganisation] })).toBe(false)
    expect(isInScope(entry({ responsibleParties: [{ ...zone, personId: id(8) }] }), 'organisation', reader)).toBe(true)
    expect(
      isInScope(entry({ owner: otherOrganisation, responsibleParties: [otherOrganisation] }), 'organisation', reader),
    ).toBe(false)
  })

  it('shows a task about a step as that step, once, with the assignee', () => {
    const task = entry({
      key: 'task:t',
      kind: 'task',
      event: 'preparation_step',
      responsibleParties: [{ ...zone, personId: id(8) }],
      task: { id: id(7), name: 'preparation_step s z', organisationId: id(1) },
    })
    const joined = joinTasks([entry({ tasks: ['preparation_step s z'] }), task])
    expect(joined).toHaveLength(1)
    expect(joined[0]).toMatchObject({
      kind: 'preparation',
      requestingTasks: [{ id: id(7) }],
      responsibleParties: [{ personId: id(8) }],
    })
    // On a different day than the step, the task is a separate entry.
    expect(joinTasks([entry({ tasks: ['preparation_step s z'] }), { ...task, date: '2026-12-02' }])).toHaveLength(2)
  })

  it('is late from the day after the date, while the task is open', () => {
    expect(lateDays(entry(), '2026-12-01')).toBeNull()
    expect(lateDays(entry(), '2026-12-04')).toBe(3)
    expect(lateDays(entry({ state: 'done' }), '2026-12-04')).toBeNull()
  })
})

describe('working days', () => {
  it('exclude weekends and the holidays of the country', async () => {
    const holidays = new Set((await listHolidays('BE', '2026-01-01', '2027-01-15')).map(({ date }) => date))
    expect([...holidays].filter((on) => on < '2027')).toEqual([
      ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'],
      ...['2026-07-21', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'],
    ])
    expect(['2026-11-10', '2026-11-11', '2026-11-14', '2026-11-15'].map((day) => isWorkingDay(day, holidays))).toEqual([
      true,
      false,
      false,
      false,
    ])
    // Friday 6 November to Thursday 12: Monday, Tuesday, not Wednesday the 11th, Thursday.
    expect(countWorkingDays('2026-11-06', '2026-11-12', holidays)).toBe(3)
    expect(countWorkingDays('2026-11-06', '2026-11-08', holidays)).toBe(0)
    expect(workingDaysAhead('2026-12-24', 1, holidays)).toBe('2026-12-28')
    expect(workingDaysAhead('2026-12-31', 1, holidays)).toBe('2027-01-04')
    expect((await loadHolidays('BE', 2026)).find(({ date }) => date === '2026-07-21')?.names.nl).toBe(
      'Nationale feestdag',
    )
  })

  it('determine the reminders, once for each of the chosen days', () => {
    const listDueReminders = (today: string, sentReminders: Parameters<typeof dueReminders>[2] = []) =>
      dueReminders([entry()], [5, 1], sentReminders, { today, holidays: new Set() }).map(({ daysLeft, days }) => [
        daysLeft,
        days,
      ])
    expect(listDueReminders('2026-11-23')).toEqual([])
    expect(listDueReminders('2026-11-24')).toEqual([[5, 5]])
    const results = [{ key: 'preparation:a:ready', dueOn: '2026-12-01', days: 5 }]
    expect(listDueReminders('2026-11-25', results)).toEqual([])
    // A reminder that a stopped server missed is sent later. A changed date is sent again.
    expect(listDueReminders('2026-11-26')).toEqual([[3, 5]])
    expect(listDueReminders('2026-11-25', [{ ...results[0]!, dueOn: '2027-01-01' }])).toEqual([[4, 5]])
    expect(listDueReminders('2026-11-30', results)).toEqual([[1, 1]])
    expect(listDueReminders('2026-12-01', [{ ...results[0]!, days: 1 }])).toEqual([])
    expect(listDueReminders('2026-12-02')).toEqual([])
  })
})

describe('content of a feed', () => {
  registerCalendar([planDates, preparationDates])
  const now = '2026-11-24T10:00:00.000Z'
  const event = feedEvent(entry(), 'nl', 'https://integral.example')

  it('uses the language of the reader, and omits confidential content', () => {
    expect(event).toMatchObject({ summary: 'Ontwerp · Zonal plan: af te ronden', category: 'Voorbereidende stap' })
    const secret = feedEvent(entry({ confidential: true }), 'en', 'https://integral.example')
    expect(secret).toEqual({
      key: 'preparation:a:ready',
      date: '2026-12-01',
      summary: 'Deadline',
      description: '',
      category: '',
      url: 'https://integral.example/plans/a?tab=cycle',
    })
  })

  it('increases the sequence number when the content changes, and otherwise keeps the time of change', () => {
    const [first] = numbered([event], new Map(), now)
    expect(first!.state).toMatchObject({ sequence: 0, changedAt: now })
    const storedStates = new Map([[event.key, first!.state]])
    expect(numbered([event], storedStates, '2026-11-25T10:00:00.000Z')[0]).toMatchObject({
      isNew: false,
      state: first!.state,
    })
    const moved = numbered([{ ...event, date: '2026-12-02' }], storedStates, '2026-11-25T10:00:00.000Z')[0]!
    expect(moved.state).toMatchObject({ sequence: 1, changedAt: '2026-11-25T10:00:00.000Z' })
  })

  it('is the same file in every time zone', () => {
    const file = calendarFile(numbered([event], new Map(), now), {
      name: 'I',
      language: 'nl',
      host: 'integral.example',
    })
    expect(file).toContain('DTSTART;VALUE=DATE:20261201\r\n')
    expect(file).toContain('DTSTAMP:20261124T100000Z\r\n')
  })
})
