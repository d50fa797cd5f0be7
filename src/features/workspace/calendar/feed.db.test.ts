import { Hono } from 'hono'
import ICAL from 'ical.js'
import pino from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { HttpEnvironment } from '#platform/http-environment.ts'
import type { Email } from '#platform/mail/mailer.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { type CalendarFixture, makeCalendar } from './calendar.fixture.ts'
import { toUid } from './feed.ts'
import { createFeedEndpoint } from './feed-endpoint.ts'
import { sendReminders } from './reminders/send-reminders.ts'
import { calendarRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ calendar: calendarRoutes, plans: planRoutes })
const publicUrl = 'https://integral.example'
let testCalendar: CalendarFixture
prepareOnce(api.database, async () => {
  testCalendar = await makeCalendar(api)
})
const planner = () => api.as(testCalendar.planner)

/** Simulates a calendar program, with an endpoint as the server creates at startup. */
let endpoint: Hono<HttpEnvironment>
beforeEach(() => {
  const { database, clock } = api
  endpoint = new Hono<HttpEnvironment>().get('/calendar/:file', createFeedEndpoint({ database, clock, publicUrl }))
})
const fetched = (secret: string, headers: Record<string, string> = {}) =>
  endpoint.request(`/calendar/${secret}.ics`, { headers })
const parseEvents = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      date: event.startDate.toString(),
      isDate: event.startDate.isDate,
      sequence: event.sequence,
      changed: String(component.getFirstPropertyValue('last-modified')),
      url: String(component.getFirstPropertyValue('url')),
      category: component.getFirstPropertyValue('categories'),
      description: event.description,
    }
  })
const listDraftEvents = (text: string) => parseEvents(text).filter(({ url }) => url.includes(testCalendar.draft.id))
const approval = (text: string) => {
  const uid = `${toUid(`step:${testCalendar.draft.id}:approval:ready`)}@integral.example`
  return parseEvents(text).find((event) => event.uid === uid)
}

describe('private address of a calendar', () => {
  it('returns a file that follows RFC 5545 and that another program can read [work-2]', async () => {
    const { secret } = await planner().calendar.createFeed({ scope: 'mine' })
    const response = await fetched(secret)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await response.text()
    // Lines end in CRLF only and contain at most 75 octets.
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const unfolded = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
    // Each line has a name, parameters and a colon, and no unescaped control characters.
    expect(unfolded.filter((line) => !/^[A-Z-]+(;[A-Z-]+=("[^"]*"|[^";:,]+))*:[^\p{Cc}]*$/u.test(line))).toEqual([])
    expect([unfolded[0], unfolded[1], unfolded.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR'])
    const blocks = unfolded.join('\n').split('BEGIN:VEVENT').slice(1)
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'LAST-MODIFIED', 'SUMMARY', 'URL', 'CLASS'])
      for (const block of blocks) expect(block.match(new RegExp(`^${name}[;:]`, 'gm')), name).toHaveLength(1)
    const events = parseEvents(text)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    const listed = await planner().calendar.listCalendar({ from: '2026-10-24', to: '2027-12-20', includeOverdue: true })
    expect(events.map(({ date }) => date)).toEqual(listed.rows.map(({ date }) => date))
    expect(events.every(({ isDate }) => isDate)).toBe(true)
    const step = approval(text)!
    expect(step).toMatchObject({
      date: '2027-01-01',
      sequence: 0,
      category: 'Procedurestap',
      url: `${publicUrl}/plans/${testCalendar.draft.id}?tab=path`,
    })
    expect(step.description).toContain('Verantwoordelijk: Zone Noord')
  })

  it('reveals no text of TLP:RED content, only that a date is due and where [work-2]', async () => {
    const { secret } = await planner().calendar.createFeed({ scope: 'organisation' })
    const text = await (await fetched(secret)).text()
    expect(text).not.toContain('Whisper')
    const red = parseEvents(text).filter(({ url }) => url.includes(testCalendar.red.id))
    expect(red.map(({ date }) => date)).toContain('2027-12-09')
    expect(new Set(red.map(({ summary }) => summary))).toEqual(new Set(['Termijn']))
    expect(red.every(({ description, category }) => description === null && category === null)).toBe(true)
    // No line reveals the kind of entry either.
    expect(text).not.toMatch(/preparation|drafting/)
  })

  it('stores the secret as a hash, and returns the same file until a change', async () => {
    const { secret } = await planner().calendar.createFeed({ scope: 'mine' })
    const { rows } = await api.database.pool.query('select * from calendar_feed')
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(JSON.stringify((await api.database.pool.query('select * from journal')).rows)).not.toContain(secret)
    const first = await fetched(secret)
    const tag = first.headers.get('etag')!
    api.clock.advance(3_600_000)
    expect((await fetched(secret, { 'if-none-match': tag })).status).toBe(304)
    await planner().plans.changePlan({ id: testCalendar.draft.id, revision: 1, patch: { periodFrom: '2027-02-01' } })
    const again = await fetched(secret, { 'if-none-match': tag })
    const moved = approval(await again.text())
    expect(moved).toMatchObject({ date: '2027-02-01', sequence: 1, changed: '2026-11-24T11:00:00Z' })
    expect(approval(await first.text())).toMatchObject({ sequence: 0, changed: '2026-11-24T10:00:00Z' })
    expect((await planner().calendar.getCalendarSettings()).feed).toMatchObject({
      scope: 'mine',
      readAt: '2026-11-24T11:00:00.000Z',
    })
  })

  it('uses the current access rights of the owner', async () => {
    const { secret } = await planner().calendar.createFeed({ scope: 'mine' })
    expect(listDraftEvents(await (await fetched(secret)).text()).length).toBeGreaterThan(0)
    const { pool } = api.database
    await pool.query(`update role_assignment set organisation_id = $1 where person_id = $2`, [
      testCalendar.other.id,
      testCalendar.planner.personId,
    ])
    expect(listDraftEvents(await (await fetched(secret)).text())).toEqual([])
    await pool.query('update person set left_at = now() where id = $1', [testCalendar.planner.personId])
    expect((await fetched(secret)).status).toBe(404)
  })

  it('stops working when it is renewed or withdrawn, and limits guesses to ten a minute', async () => {
    const { secret } = await planner().calendar.createFeed({ scope: 'mine' })
    const renewed = await planner().calendar.createFeed({ scope: 'mine' })
    const status = async (value: string) => (await fetched(value)).status
    expect([await status(secret), await status(renewed.secret)]).toEqual([404, 200])
    expect((await planner().calendar.withdrawFeed()).feed).toBeNull()
    expect(await status(renewed.secret)).toBe(404)
    const { secret: own } = await planner().calendar.createFeed({ scope: 'mine' })
    for (let tries = 2; tries < 10; tries += 1) expect(await status('nothing')).toBe(404)
    expect(await status('nothing')).toBe(429)
    // A user with a valid address is not blocked by a client that guesses, but has a limit of twenty requests per
    // minute.
    for (let requestCount = 0; requestCount < 19; requestCount += 1) expect(await status(own)).toBe(200)
    expect(await status(own)).toBe(429)
  })
})

describe('reminders', () => {
  let mails: Email[]
  let isBroken: boolean
  beforeEach(() => {
    mails = []
    isBroken = false
  })
  const send = async (letter: Email) => {
    if (isBroken) throw new Error('The mail server is away.')
    mails.push(letter)
  }
  /**
   * Runs the reminders at that moment, as a server does every hour.
   * @returns the recipients of the emails
   */
  async function runRemindersAt(moment: string): Promise<string[]> {
    api.clock.set(moment)
    const before = mails.length
    const { database, clock } = api
    await sendReminders({ database, clock, log: pino({ level: 'silent' }), mailer: { publicUrl, send } })
    return mails.slice(before).map(({ to }) => to)
  }
  const everybody = ['karel@example.org', 'nora@example.org', 'rik@example.org']

  it('are sent five working days and one working day before, in the morning of the country, never on days off, once a day [work-3]', async () => {
    // The plan is to begin on Friday 1 January 2027, a holiday. The working days before are Thursday, Wednesday and so
    // on, without Christmas.
    expect(await runRemindersAt('2026-12-19T09:00:00Z')).toEqual([])
    expect(await runRemindersAt('2026-12-23T05:30:00Z')).toEqual([])
    expect((await runRemindersAt('2026-12-23T06:30:00Z')).sort()).toEqual(everybody)
    expect(await runRemindersAt('2026-12-23T09:30:00Z')).toEqual([])
    expect(await runRemindersAt('2026-12-24T09:00:00Z')).toEqual([])
    expect(await runRemindersAt('2026-12-25T09:00:00Z')).toEqual([])
    expect((await runRemindersAt('2026-12-30T09:00:00Z')).sort()).toEqual(everybody)
    expect(await runRemindersAt('2026-12-31T09:00:00Z')).toEqual([])
  })

  it('are one email in the language of the person, without any text of TLP:RED content', async () => {
    await runRemindersAt('2026-12-09T09:00:00Z')
    const red = mails.find(({ to }) => to === 'nora@example.org')!
    expect(red.subject).toBe('2 data naderen')
    expect(red.text).toContain('10 december 2026 (nog 1 werkdag)\nTermijn\n')
    expect(mails.map(({ text }) => text).join()).not.toContain('Whisper')
    await runRemindersAt('2026-12-30T09:00:00Z')
    const last = mails.find(({ to, text }) => to === 'karel@example.org' && text.includes('1 January 2027'))!
    expect(last.text).toContain('Zonal plan 2027: start of the period')
    expect(last.text).toContain(`${publicUrl}/settings`)
  })

  it('are switched off and chosen in the settings', async () => {
    await planner().calendar.saveReminders({ days: [] })
    await api.as(testCalendar.chief).calendar.saveReminders({ days: [3] })
    expect(await runRemindersAt('2026-12-23T09:00:00Z')).toEqual(['rik@example.org'])
    expect(await runRemindersAt('2026-12-28T09:00:00Z')).toEqual(['karel@example.org'])
    expect((await api.as(testCalendar.chief).calendar.getCalendarSettings()).reminders).toEqual([3])
  })

  it('are sent the next hour after a mail server failure, and not at all without a mail server', async () => {
    isBroken = true
    expect(await runRemindersAt('2026-12-23T08:00:00Z')).toEqual([])
    isBroken = false
    expect(await runRemindersAt('2026-12-23T09:00:00Z')).toHaveLength(3)
    const { database, clock } = api
    api.clock.set('2026-12-30T09:00:00Z')
    await sendReminders({ database, clock, log: pino({ level: 'silent' }), mailer: { publicUrl } })
    // The reminders ran for all four users that day. Without outgoing email they run for no user.
    expect((await database.pool.query('select from reminder_mail')).rowCount).toBe(4)
  })
})
