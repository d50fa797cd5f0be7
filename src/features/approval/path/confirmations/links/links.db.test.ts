import { beforeEach, describe, expect, it, vi } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { hashSecret } from '#platform/link-secret.ts'
import { registerLinkPurposes } from '#platform/links/purpose.ts'
import { signedLinkRoutes } from '#platform/links/routes.ts'
import type { Email } from '#platform/mail/mailer.ts'
import { transactor } from '#platform/transactor.ts'
import { type Actor, anyone } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../../packs/be/index.ts'
import { catchError, getOutcome, useApi } from '../../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../../testing/database.ts'
import { enrol, people } from '../../../../../../testing/people.ts'
import { planRoutes } from '../../../../../../testing/plan-routes.ts'
import { pathRoutes } from '../../routes.ts'
import { makeZoneWithPath } from '../../zonal-path.fixture.ts'
import { confirmationRoutes } from '../routes.ts'
import { confirmationLinkPurpose } from './purpose.ts'

usePack(belgium)
registerLinkPurposes([confirmationLinkPurpose])
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  confirmations: confirmationRoutes,
  links: signedLinkRoutes,
})
const date = '2026-11-24'
const address = 'secretary@council.example'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let emails: Email[]

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  await scenario.completeDeliberation()
})
beforeEach(() => {
  emails = []
})

const mailer = { publicUrl: 'https://i.example', send: async (email: Email) => void emails.push(email) }
const as = (actor: Actor) => api.as(actor, { mailer })
const stranger = () => as(anyone('en')).confirmations.links
const send = (id: Id, actor = scenario.chief) => as(actor).confirmations.links.sendConfirmationLink({ id })
const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code
const getSecret = () => /#(\S+)/.exec(emails.at(-1)!.text)![1]!
const query = (text: string, values: unknown[] = []) => api.database.pool.query(text, values)
const listActs = async (actor = scenario.chief) =>
  (await as(actor).confirmations.listRecordedActs({ planId: scenario.planId })).acts
/** The decision that the chief recorded for the council, for which nobody has an account. */
const findDecision = async () => (await listActs()).find(({ act }) => act.seat!.organisationId === scenario.council)!

/** Enters the address of an organisation in the registry, as a person or the system. */
async function enterAddress(organisationId: Id, by: Actor | null, email = address): Promise<void> {
  const client = await api.database.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('integral.person', $1, true)`, [by?.personId ?? ''])
    await client.query(
      `insert into contact_point (id, organisation_id, purpose, name, email) values ($1, $2, 'plans', 'Secretariat', $3)`,
      [newId(), organisationId, email],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** Sends the link for the decision of the council. Returns the act and the secret, which only the mail contains. */
async function sendToCouncil(): Promise<{ actId: Id; secret: string }> {
  await enterAddress(scenario.council, null)
  const { act } = await findDecision()
  await send(act.id)
  return { actId: act.id, secret: getSecret() }
}

describe('a link for a confirmation', () => {
  it('is mailed to the address of the seat, and its secret is shown to no user', async () => {
    await enterAddress(scenario.council, null)
    const { act, abilities } = await findDecision()
    expect(abilities.sendLink).toBe(true)
    const sent = await send(act.id)
    expect(emails.map(({ to }) => to)).toEqual([address])
    expect(emails[0]!.text).not.toContain('Unanimous')
    const secret = getSecret()
    const seen = JSON.stringify([sent, await listActs()])
    expect(seen).not.toContain(secret)
    expect(seen).not.toContain(address)
    expect((await findDecision()).link).toMatchObject({ id: sent.id, isRevoked: false })
  })

  it('shows the act and its document, and confirms it once, for the seat [law-17]', async () => {
    const { secret } = await sendToCouncil()
    const shown = await stranger().getLinkedAct({ secret })
    expect(shown).toMatchObject({ kind: 'decided', verdict: 'approved', date, recordedBy: 'Chief', stepNumber: 'Z5' })
    expect(shown.documents[0]!.signature).toMatchObject({ state: 'unsigned' })
    const document = await stranger().getLinkedDocument({ secret, documentId: shown.documents[0]!.id })
    expect([document.name, document.size]).toEqual(['letter.pdf', shown.documents[0]!.size])
    expect(await codeOf(stranger().getLinkedDocument({ secret, documentId: newId() }))).toBe('NOT_FOUND')

    await stranger().confirmByLink({ secret })
    expect((await findDecision()).act.confirmation).toBe('confirmed')
    const confirmation = (await scenario.show()).acts.at(-1)!
    expect(confirmation).toMatchObject({ kind: 'confirmed', recordedBy: null, isByLink: true })
    for (const call of [() => stranger().getLinkedAct({ secret }), () => stranger().confirmByLink({ secret })])
      expect(await codeOf(call())).toBe('LINK_NOT_VALID')
    const { rows } = await query(`select payload from journal where procedure = 'confirmations.links.confirmByLink'`)
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(secret)
  })

  it('contests with a reason, which asks the issuer and takes the effect of the act', async () => {
    const { secret } = await sendToCouncil()
    await stranger().contestByLink({ secret, text: 'We did not meet.' })
    expect(await findDecision()).toMatchObject({
      act: { confirmation: 'contested' },
      contest: { text: 'We did not meet.', recordedBy: null },
    })
    expect(scenario.getStep(await scenario.show(), 'security_council').state).not.toBe('completed')
    const { rows } = await query(`select organisation_id from task where kind = 'path_contest' and done_at is null`)
    expect(rows).toEqual([{ organisation_id: scenario.zone }])
  })

  it('is not sent to an address that the recorder or an author entered, or of which the origin is not known [law-17]', async () => {
    const { chief, council } = scenario
    const { act } = await findDecision()
    expect(await codeOf(send(act.id))).toBe('NO_INDEPENDENT_ADDRESS')
    await enterAddress(council, chief)
    expect((await findDecision()).abilities.sendLink).toBe(false)
    expect(await codeOf(send(act.id))).toBe('NO_INDEPENDENT_ADDRESS')
    await query('update contact_point set email = null')
    await query('alter table contact_point disable trigger contact_point_record_address')
    await query('update contact_point set email = $1, email_entered_by = null, email_entered_at = null', [address])
    await query('alter table contact_point enable trigger contact_point_record_address')
    expect(await codeOf(send(act.id))).toBe('NO_INDEPENDENT_ADDRESS')
    // The own address of the recorder, also if somebody else entered it for the seat.
    await query('update person set email = $1 where id = $2', ['Chief@zone.example', chief.personId])
    await enterAddress(council, null, 'chief@zone.example')
    expect(await codeOf(send(act.id))).toBe('NO_INDEPENDENT_ADDRESS')
    await enterAddress(council, scenario.decider, 'council@zone.example')
    await send(act.id)
    expect(emails.map(({ to }) => to)).toEqual(['council@zone.example'])
  })

  it('is not sent to an address that an account from the recorder entered [law-52]', async () => {
    const { chief, decider, council } = scenario
    await query('update person set access_given_by = array[$1::uuid] where id = $2', [chief.personId, decider.personId])
    await enterAddress(council, decider)
    const { act, abilities } = await findDecision()
    expect(abilities.sendLink).toBe(false)
    expect(await codeOf(send(act.id))).toBe('NO_INDEPENDENT_ADDRESS')
    await query(`update person set access_given_by = '{}' where id = $1`, [decider.personId])
    await send(act.id)
    // The link is of no use either once the person depends on the recorder.
    await query('update role_assignment set granted_by = $1 where person_id = $2', [chief.personId, decider.personId])
    expect(await codeOf(stranger().confirmByLink({ secret: getSecret() }))).toBe('LINK_NOT_VALID')
  })

  it('is not sent if another person has an account for the seat, or without mail', async () => {
    await enterAddress(scenario.council, null)
    const { act } = await findDecision()
    expect(await codeOf(api.as(scenario.chief).confirmations.links.sendConfirmationLink({ id: act.id }))).toBe(
      'MAIL_NOT_SENT',
    )
    await enrol(api.database, people.planner(scenario.council, 'Secretary'))
    expect((await findDecision()).abilities.sendLink).toBe(false)
    expect(await codeOf(send(act.id))).toBe('SEAT_HAS_ACCOUNT')
    expect(emails).toEqual([])
  })

  it('is sent if the accounts of the seat may not confirm: one from the recorder, and one that only reads [law-52]', async () => {
    const { chief, council } = scenario
    await enterAddress(council, null)
    const { act } = await findDecision()
    await enrol(api.database, people.reader(council, 'Reader'))
    const secretary = await enrol(api.database, people.planner(council, 'Secretary'))
    expect(await codeOf(send(act.id))).toBe('SEAT_HAS_ACCOUNT')
    await query('update person set access_given_by = array[$1::uuid] where id = $2', [
      chief.personId,
      secretary.personId,
    ])
    const seen = (await listActs(secretary)).find((entry) => entry.act.id === act.id)
    expect(seen?.abilities.confirm).toBe(false)
    expect((await findDecision()).abilities.sendLink).toBe(true)
    await send(act.id)
    expect(emails.map(({ to }) => to)).toEqual([address])
  })

  it('needs a code for TLP:AMBER, and sign-in for a stricter marking', async () => {
    const { council, planId } = scenario
    await query('update plan set marking = 2, partner_ids = array[$1::uuid] where id = $2', [council, planId])
    const { secret } = await sendToCouncil()
    expect(await codeOf(stranger().getLinkedAct({ secret }))).toBe('LINK_CODE_REQUIRED')
    expect(await codeOf(stranger().confirmByLink({ secret }))).toBe('LINK_CODE_REQUIRED')
    // The database shows and records nothing without the code either.
    const hashes = [hashSecret(secret), null, `${date}T10:00:00Z`]
    expect((await query('select * from linked_act($1, $2, $3)', hashes)).rows).toEqual([])
    const { rows } = await query(`select answer_act_by_link($1, $2, $3, $4, $5, 'confirmed', null) as done`, [
      ...hashes,
      date,
      newId(),
    ])
    expect(rows).toEqual([{ done: false }])
    await as(anyone('en')).links.requestLinkCode({ secret })
    await vi.waitFor(() => expect(emails.length).toBe(2))
    const code = /\b(\d{6})\b/.exec(emails[1]!.text)![1]!
    const { token } = await as(anyone('en')).links.confirmLinkCode({ secret, code })
    expect((await stranger().getLinkedAct({ secret, token })).documents).toHaveLength(1)
    for (const marking of [3, 4]) {
      await query('update plan set marking = $1, person_ids = array[$2::uuid] where id = $3', [
        marking,
        scenario.chief.personId,
        planId,
      ])
      expect(await codeOf(stranger().confirmByLink({ secret, token }))).toBe('LINK_SIGN_IN_REQUIRED')
      const { act } = await findDecision()
      expect(await codeOf(send(act.id))).toBe('LINK_NOT_ALLOWED')
    }
    expect((await findDecision()).act.confirmation).toBe('awaited')
  })

  it('names in the audit log only the links that it revokes, not one that was used [law-54]', async () => {
    const { actId } = await sendToCouncil()
    await query('update signed_link set spent_at = now()')
    await send(actId)
    const { rows } = await query(
      `select payload -> 'revokedIds' as ids from journal where procedure like '%sendConfirmationLink'`,
    )
    expect(rows.map(({ ids }) => ids)).toEqual([null, null])
  })

  it('revokes the earlier links of the act, also when they are sent at the same time [law-54]', async () => {
    const { actId, secret } = await sendToCouncil()
    await query('update contact_point set email = $1', ['new@council.example'])
    await Promise.all([send(actId), send(actId)])
    expect(emails.map(({ to }) => to)).toEqual([address, 'new@council.example', 'new@council.example'])
    const { rows } = await query('select revoked_by from signed_link where revoked_at is not null')
    expect(rows).toEqual([{ revoked_by: scenario.chief.personId }, { revoked_by: scenario.chief.personId }])
    const secrets = emails.map(({ text }) => /#(\S+)/.exec(text)![1]!)
    expect(await codeOf(stranger().getLinkedAct({ secret }))).toBe('LINK_NOT_VALID')
    const codes = await Promise.all(
      secrets.map((entry) => getOutcome(stranger().getLinkedAct({ secret: entry }), 'shown')),
    )
    expect(codes.toSorted()).toEqual(['LINK_NOT_VALID', 'LINK_NOT_VALID', 'shown'])
    const log = await query(
      `select payload -> 'revokedIds' as ids from journal where procedure like '%sendConfirmationLink'`,
    )
    expect(log.rows.filter(({ ids }) => ids !== null)).not.toHaveLength(0)
  })

  it('ends when it is revoked, expires, or the act is withdrawn', async () => {
    const { actId, secret } = await sendToCouncil()
    const first = (await findDecision()).link!
    await as(scenario.chief).confirmations.links.revokeConfirmationLink({ id: first.id })
    expect(await codeOf(stranger().confirmByLink({ secret }))).toBe('LINK_NOT_VALID')
    expect((await findDecision()).link).toMatchObject({ isRevoked: true })
    await send(actId)
    const second = getSecret()
    api.clock.set('2026-12-25T10:00:00Z')
    expect(await codeOf(stranger().confirmByLink({ secret: second }))).toBe('LINK_NOT_VALID')
    api.clock.set('2026-11-24T10:00:00Z')
    await as(scenario.chief).legalPath.withdrawAct({ id: actId, text: 'Wrong letter.' })
    expect(await codeOf(stranger().confirmByLink({ secret: second }))).toBe('LINK_NOT_VALID')
  })

  it('confirms nothing if its address was entered by a person who wrote the plan afterwards', async () => {
    const { council, decider, planId } = scenario
    await enterAddress(council, decider)
    const { act } = await findDecision()
    await send(act.id)
    const secret = getSecret()
    const { plan } = await api.as(decider).plans.getPlan({ id: planId })
    const patch = { legalBasis: 'Art. 37.' }
    await api.as(decider).plans.changePlan({ id: planId, revision: plan.revision, patch })
    expect(await codeOf(stranger().confirmByLink({ secret }))).toBe('LINK_NOT_VALID')
    expect((await findDecision()).act.confirmation).toBe('awaited')
  })
})

describe('the database', () => {
  const runAsChief = (text: string, values: unknown[]) =>
    transactor(
      api.context(scenario.chief),
      { permission: 'path.speak' },
      [],
      null,
    )('touch', async ({ tx }) => {
      const { CompiledQuery } = await import('kysely')
      await tx.executeQuery(CompiledQuery.raw(text, values))
    })
  const insertLink = (actId: Id, email: string) =>
    runAsChief(
      `insert into signed_link (id, purpose, subject_id, plan_id, owner_id, secret_hash, recipient_organisation_id,
          recipient_address, recipient_language, marking_ceiling, is_single_use, created_at, expires_at, access_id)
        values ($1, 'confirmation', $2, $3, $4, 'known hash', $5, $6, 'nl', 2, true, now(), now() + interval '1 day', 1)`,
      [newId(), actId, scenario.planId, scenario.zone, scenario.council, email],
    )

  it('refuses a link that the recorder issues to an own address', async () => {
    const { act } = await findDecision()
    await expect(insertLink(act.id, 'chief@zone.example')).rejects.toThrow('neither recorder nor author entered')
    await enterAddress(scenario.council, scenario.chief, 'chief@zone.example')
    await expect(insertLink(act.id, 'chief@zone.example')).rejects.toThrow('neither recorder nor author entered')
    await enterAddress(scenario.council, null)
    await expect(insertLink(act.id, 'chief@zone.example')).rejects.toThrow('neither recorder nor author entered')
    await insertLink(act.id, address)
  })

  it('makes the secret itself, so that the recorder who stores a link does not know it [law-41]', async () => {
    await enterAddress(scenario.council, null)
    const { act } = await findDecision()
    await insertLink(act.id, address)
    const { rows } = await query('select secret_hash from signed_link where subject_id = $1', [act.id])
    expect(rows[0]!.secret_hash).not.toBe('known hash')
    const hashes = ['known hash', null, `${date}T10:00:00Z`, date, newId()]
    const answer = await query(`select answer_act_by_link($1, $2, $3, $4, $5, 'confirmed', null) as done`, hashes)
    expect(answer.rows).toEqual([{ done: false }])
    await expect(runAsChief('select secret from signed_link_secret', [])).rejects.toThrow('permission denied')
    // The secret is deleted as soon as it is mailed.
    await send(act.id)
    expect((await query('select link_id from signed_link_secret')).rows).toHaveLength(1)
  })

  it('refuses an act through a link without the secret of the link', async () => {
    const { actId } = await sendToCouncil()
    const { link } = await findDecision()
    const forged = runAsChief(
      `insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, on_date, provenance, refers_to, link_id,
          recorded_at, access_id)
        select $1, round_id, plan_id, $2, 'confirmed', step, seat_organisation_id, on_date, 'in_person', id, $3, now(), 1
        from path_act where id = $4`,
      [newId(), scenario.zone, link!.id, actId],
    )
    await expect(forged).rejects.toThrow('only with the secret of the link')
  })

  it('lets the recorder and author bring the plan into force when every seat confirmed through a link', async () => {
    const { chief, planId } = scenario
    const versionId = (await scenario.show()).submittedVersion!.versionId
    // Nobody but the recorder, who also wrote the plan, has an account.
    await query('delete from role_assignment where person_id <> $1', [chief.personId])
    for (const step of ['council_agreement', 'local_approval', 'transmission', 'approval']) {
      if (step === 'transmission') await scenario.path(chief).forwardPlan({ planId, step, date })
      else
        for (const { seat } of scenario.getStep(await scenario.show(), step).seats)
          await scenario
            .path(chief)
            .decide({ planId, step, seat, versionId, verdict: 'approved', date, text: 'Letter.' })
    }
    const enter = () => scenario.barePath(chief).enterIntoForce({ planId, step: 'in_force', date })
    const waiting = (await listActs()).filter(({ act }) => act.confirmation === 'awaited')
    expect(waiting.length).toBeGreaterThan(5)
    const organisationIds = new Set(waiting.map(({ act }) => act.seat!.organisationId))
    for (const id of organisationIds) await enterAddress(id, null, `secretary@${id}.example`)
    for (const { act } of waiting) {
      expect(await codeOf(enter())).toBe('ACTS_UNCONFIRMED')
      await send(act.id)
      expect(emails.at(-1)!.to).toBe(`secretary@${act.seat!.organisationId}.example`)
      await stranger().confirmByLink({ secret: getSecret() })
    }
    expect((await enter()).state).toBe('in_force')
  })
})
