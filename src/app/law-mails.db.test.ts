import pino from 'pino'
import { beforeEach, expect, it } from 'vitest'
import { sendLawMails } from '#features/planning/plan-law/index.ts'
import type { Email } from '#platform/mail/mailer.ts'
import { enrol, people } from '../../testing/people.ts'
import { api, enactReform, planner, restoreFormerLaw, startPlan, zone } from './law-change.fixture.ts'

const publicUrl = 'https://integral.example.org'
let mails: Email[]
let isBroken: boolean
beforeEach(restoreFormerLaw)
beforeEach(() => {
  mails = []
  isBroken = false
})

/** Runs the job, as a server does every hour, and returns the recipients. */
async function run(): Promise<string[]> {
  const before = mails.length
  const send = async (email: Email) => {
    if (isBroken) throw new Error('The mail server is away.')
    mails.push(email)
  }
  await sendLawMails({ ...api, log: pino({ level: 'silent' }), mailer: { publicUrl, send } })
  return mails.slice(before).map(({ to }) => to)
}

it('people who may move a draft to a new law get one email about it, which names no plan', async () => {
  const reader = people.reader(zone)
  await enrol(api.database, reader)
  await api.database.pool.query(
    `update person set email = case when id = $1 then 'planner@example.org' else id || '@example.org' end, language = 'nl'`,
    [planner.personId],
  )
  await startPlan('ZVP-1')
  await startPlan('ZVP-2')
  expect(await run()).toEqual([])
  await enactReform()
  isBroken = true
  expect(await run()).toEqual([])
  isBroken = false
  expect(await run()).toEqual(['planner@example.org'])
  expect(mails[0]!.text).toContain('Versie 2099.1.0 van de wetgeving is geïnstalleerd. 2 ontwerpen')
  expect(mails[0]!.text).toContain(publicUrl)
  expect(mails[0]!.text).not.toContain('ZVP')
  expect(await run()).toEqual([])
})

it('a person who switched these emails off gets none, until they switch them on again [law-59]', async () => {
  const law = () => api.as(planner).plans.law
  await api.database.pool.query(`update person set email = 'planner@example.org' where id = $1`, [planner.personId])
  await startPlan('ZVP-1')
  expect(await law().getLawMailChoice({})).toEqual({ isWanted: true, byMail: false })
  await law().saveLawMailChoice({ isWanted: false })
  // A second choice of the same kind changes no row.
  await law().saveLawMailChoice({ isWanted: false })
  await enactReform()
  expect(await run()).toEqual([])
  expect(await law().getLawMailChoice({})).toMatchObject({ isWanted: false })
  await law().saveLawMailChoice({ isWanted: true })
  expect(await run()).toEqual(['planner@example.org'])
  expect(mails[0]!.text).toContain(`${publicUrl}/settings`)
})
