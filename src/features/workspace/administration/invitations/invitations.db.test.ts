import { beforeEach, describe, expect, it } from 'vitest'
import { peopleRoutes, sessionRoutes } from '#platform/auth/index.ts'
import { type Cells, loadWorkbookFile, saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import { languages } from '#shared/language.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, makePerson, people } from '../../../../../testing/people.ts'
import type { InvitationPreview } from './contract.ts'
import { invitationMessages } from './messages/index.ts'
import { invitationRoutes } from './routes.ts'

const api = useApi({ invitations: invitationRoutes, people: peopleRoutes, session: sessionRoutes })
const make = factories(api.database)
let zone: { id: string }
let administrator: Actor

beforeEach(async () => {
  zone = await make.organisation({ code: 'BE-PZ-NOORD', names: { nl: 'Politiezone Noord', fr: 'Zone de police Nord' } })
  await make.organisation({ code: 'BE-PZ-ZUID', names: { nl: 'Politiezone Zuid' } })
  administrator = await enrol(api.database, people.organisation_administrator(zone.id))
})

const invitations = (actor = administrator) => api.as(actor).invitations
const person = (name: string, rest: Cells = {}): Cells => ({
  Name: name,
  'Email address': `${name.toLowerCase()}@example.org`,
  Organisation: 'BE-PZ-NOORD',
  Role: 'Strategic planner',
  ...rest,
})
const makeListFile = async (...rows: Cells[]): Promise<File> => {
  const { heads, otherSheets } = await loadWorkbookFile(await invitations().getInvitationWorkbook({}))
  return saveWorkbook({ heads, rows, otherSheets })
}
const toIssueLines = ({ issues }: InvitationPreview) =>
  issues.map(({ cell, code, value, proposals }) => [cell, code, value, ...proposals])
const everybody = async () => (await api.as(administrator).people.listPeople({})).rows.map((row) => row.name).sort()

describe('workbook of people', () => {
  it('invites all people with role and start date, and shows the links once to an administrator of the instance when no mail is sent', async () => {
    const file = await makeListFile(
      person('Ann', { Language: 'Nederlands' }),
      person('Bo', { Organisation: 'zone de police nord', Role: 'evaluator', From: '2027-01-01' }),
    )
    const before = await everybody()
    const { rows } = await invitations().previewInvitationImport({ file })
    expect(rows).toMatchObject([
      { name: 'Ann', outcome: 'invited', role: 'planner', from: '2026-11-24' },
      { name: 'Bo', outcome: 'invited', role: 'evaluator', from: '2027-01-01' },
    ])
    expect(await everybody()).toEqual(before)
    const sent = await invitations(people.instance_administrator(zone.id)).importInvitations({ file })
    expect(sent).toMatchObject({ invited: 2, mailedCount: 0 })
    const links = (await loadWorkbookFile(sent.links!)).rows
    expect(links.map((row) => row.Name)).toEqual(['Ann', 'Bo'])
    const secret = String(links[0]!['Single-use link']).split('#')[1]!
    expect(await api.as(makePerson([])).session.getSignInLink({ secret })).toMatchObject({
      kind: 'invitation',
      email: 'ann@example.org',
      language: 'nl',
    })
    const [ann] = (await api.as(administrator).people.listPeople({ query: 'ann@' })).rows
    expect(ann?.roles).toMatchObject([{ organisationId: zone.id, role: 'planner', validFrom: '2026-11-24' }])
    const lines = await api.database.kysely.selectFrom('journal').select(['procedure', 'payload']).execute()
    expect(lines[0]).toMatchObject({ procedure: 'invitations.importInvitations', payload: { file: 'book.xlsx' } })
    expect(lines.slice(1).map(({ procedure }) => procedure)).toEqual(['session.showLink', 'session.showLink'])
    expect(await invitations().importInvitations({ file: await makeListFile(person('Cy')) })).toEqual({
      invited: 1,
      mailedCount: 0,
      links: null,
    })
    expect(JSON.stringify(lines)).not.toContain(secret)
  })

  it('assigns the named function from that day, after the current holder, or explains why not', async () => {
    const chief = await make.function(zone.id, { code: 'chief', names: { en: 'Chief of corps', nl: 'Korpschef' } })
    const cy = await enrol(api.database, people.planner(zone.id, 'Cy'))
    await api.database.pool.query(
      `insert into function_holding (id, function_id, person_id, capacity, valid_from) values (gen_random_uuid(), $1, $2, 'holder', '2020-01-01')`,
      [chief.id, cy.personId],
    )
    const wrong = await makeListFile(
      person('Ann', { Function: 'korpschef', From: '2027-01-01' }),
      person('Bo', { Function: 'chief', From: '2028-01-01' }),
      person('Di', { Function: 'chieff' }),
    )
    expect(toIssueLines(await invitations().previewInvitationImport({ file: wrong }))).toEqual([
      ['F3', 'DUPLICATE_ROW', '2'],
      ['F4', 'FUNCTION_UNKNOWN', 'chieff', 'chief'],
    ])
    const file = await makeListFile(person('Ann', { Function: 'korpschef', From: '2027-01-01' }))
    const { rows } = await invitations().previewInvitationImport({ file })
    expect(rows).toMatchObject([
      { function: { names: { en: 'Chief of corps' }, leavingPerson: 'Cy' }, from: '2027-01-01' },
    ])
    await invitations().importInvitations({ file })
    const queryResult = await api.database.pool.query(
      `select p.name, h.valid_from::text, h.valid_to::text from function_holding h join person p on p.id = h.person_id order by h.valid_from`,
    )
    expect(queryResult.rows).toEqual([
      { name: 'Cy', valid_from: '2020-01-01', valid_to: '2027-01-01' },
      { name: 'Ann', valid_from: '2027-01-01', valid_to: null },
    ])
    const early = await makeListFile(person('Ed', { Function: 'chief' }))
    expect(toIssueLines(await invitations().previewInvitationImport({ file: early }))).toEqual([
      ['F2', 'FUNCTION_OCCUPIED', 'Cy'],
    ])
  })

  it('shows people who are already known and creates no duplicates, also on a second import', async () => {
    const file = await makeListFile(person('Ann'), person('Bo', { 'Email address': 'BO@example.org' }))
    await invitations().importInvitations({ file: await makeListFile(person('Ann')) })
    const { rows } = await invitations().previewInvitationImport({ file })
    expect(rows.map((row) => row.outcome)).toEqual(['known', 'invited'])
    expect(await invitations().importInvitations({ file })).toMatchObject({ invited: 1 })
    const after = await everybody()
    expect(await invitations().importInvitations({ file })).toEqual({ invited: 0, mailedCount: 0, links: null })
    expect(await everybody()).toEqual(after)
  })

  it('lists every error with the cell and a suggestion, and invites no people', async () => {
    // Two organisations have the same name. A role must not be given in either by chance.
    for (const code of ['BE-PZ-OOST', 'BE-FIRE-OOST']) await make.organisation({ code, names: { nl: 'Oost' } })
    const before = await everybody()
    const file = await makeListFile(
      person('Ann'),
      person('Bo', { Organisation: 'BE-PZ-NORD', Role: 'Strategic planer' }),
      person('Cy', { Organisation: 'BE-PZ-ZUID', From: '2026-11-01' }),
      person('Di', { 'Email address': 'di at home' }),
      person('Ed', { 'Email address': 'ann@example.org', Role: null }),
      person('Fa', { 'Email address': 'ANN@example.org' }),
      person('Gi', { Organisation: 'Oost' }),
      person('Ha', { Role: 'instance_administrator' }),
    )
    const issues = [
      ['D3', 'ORGANISATION_UNKNOWN', 'BE-PZ-NORD', 'BE-PZ-NOORD'],
      ['E3', 'NOT_IN_LIST', 'Strategic planer', 'Strategic planner'],
      ['D4', 'NOT_YOUR_ORGANISATION', 'BE-PZ-ZUID'],
      ['G4', 'FROM_IN_THE_PAST', '2026-11-01'],
      ['B5', 'EMAIL_MALFORMED', 'di at home'],
      ['E6', 'VALUE_MISSING', ''],
      ['B7', 'DUPLICATE_ROW', '2'],
      ['D8', 'ORGANISATION_UNKNOWN', 'Oost'],
      ['E9', 'ROLE_NOT_ALLOWED', 'instance_administrator'],
    ]
    expect(toIssueLines(await invitations().previewInvitationImport({ file }))).toEqual(issues)
    const error = await catchError(invitations().importInvitations({ file }))
    expect(error.code).toBe('WORKBOOK_REJECTED')
    expect(toIssueLines(error.data as InvitationPreview)).toEqual(issues)
    expect(await everybody()).toEqual(before)
  })

  it('lists the organisations that the user manages, in every language, and is refused to a user who manages none', async () => {
    for (const language of languages) {
      const { heads, otherSheets } = await loadWorkbookFile(await invitations().getInvitationWorkbook({ language }))
      expect(heads).toEqual(Object.values(invitationMessages[language].columns))
      expect(JSON.stringify(otherSheets)).toContain('BE-PZ-NOORD')
      expect(JSON.stringify(otherSheets)).not.toContain('BE-PZ-ZUID')
    }
    const all = await loadWorkbookFile(
      await invitations(await enrol(api.database, people.instance_administrator(zone.id))).getInvitationWorkbook({}),
    )
    expect(JSON.stringify(all.otherSheets)).toContain('BE-PZ-ZUID')
    const planner = invitations(await enrol(api.database, people.planner(zone.id)))
    expect((await catchError(planner.getInvitationWorkbook({}))).code).toBe('FORBIDDEN')
    expect((await catchError(planner.importInvitations({ file: new File([], 'x.xlsx') }))).code).toBe('FORBIDDEN')
  })
})
