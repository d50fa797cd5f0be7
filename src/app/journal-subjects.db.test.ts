import { describe, expect, it } from 'vitest'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { listSubjects } from '#platform/journal/subjects.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { type NamedSubjectKind, namedSubjectKinds } from '#shared/subject-kind.ts'
import { prepareOnce, useDatabase } from '../../testing/database.ts'
import { factories } from '../../testing/factories/index.ts'
import { people } from '../../testing/people.ts'
import './registration.ts'

const database = useDatabase()
const make = factories(database)

const north = { en: 'North' }
const planTitle = localized('en', 'Plan of the north')
const elementTitle = localized('en', 'Fewer burglaries')
const roundName = localized('en', 'First round')
const now = '2026-11-28T10:00:00Z'
const later = '2027-01-01'

/** The subject of each kind: the id of the row, and the name and places that the audit log shows. */
interface ExpectedSubject {
  id: Id
  subject: object
}
/** Kinds whose subjects every signed-in person may read: the registry and the names of persons. */
const publicKinds: readonly NamedSubjectKind[] = [
  'area',
  'area_boundary',
  'competence',
  'foreign_area_source',
  'function',
  'organisation',
  'person',
  'phenomenon',
  'phenomenon_list',
  'resources',
  'rule',
]
let expected: Record<NamedSubjectKind, ExpectedSubject>

/** Inserts a row without triggers and foreign keys, so that it needs no rows of other tables. Returns the id. */
async function insert(table: string, row: Record<string, unknown>, idColumn = 'id'): Promise<Id> {
  const id = newId()
  const entries = Object.entries({ [idColumn]: id, ...row })
  const columns = entries.map(([name]) => name).join(', ')
  const values = entries.map((_, index) => `$${index + 1}`).join(', ')
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    await client.query(
      `insert into ${table} (${columns}) values (${values})`,
      entries.map(([, value]) => value),
    )
    await client.query('commit')
  } finally {
    client.release()
  }
  return id
}

prepareOnce(database, async () => {
  const organisationId = (await make.organisation({ names: north })).id
  const planId = (await make.plan({ ownerId: organisationId, title: 'Plan of the north' })).id
  const elementId = (await make.element({ planId, kind: 'strategic_objective', title: 'Fewer burglaries' })).id
  const areaId = (await make.area({ names: { en: 'North area' } })).id
  const functionId = (await make.function(organisationId, { names: { en: 'Chief of corps' } })).id
  const { id: phenomenonId, listId } = await make.phenomenon({ names: { en: 'Burglary' } })
  const [owned, sent] = [{ owner_id: organisationId, access_id: 1 }, { addressee_id: organisationId }]
  const ofPlan = { ...owned, plan_id: planId }
  const secret = { secret_hash: 'hash', created_at: now, expires_at: later, marking_ceiling: 1 }
  const text = localized('en', 'Text')

  const versionId = await insert('plan_version', {
    ...ofPlan,
    ...{ number: 1, format: '1', pack_version: 'test', hash: 'hash', reason: 'First', frozen_at: now },
  })
  const roundId = await insert('comment_round', {
    ...ofPlan,
    name: roundName,
    question: text,
    due_on: later,
    opened_at: now,
  })
  const inviteeId = await insert('comment_invitee', { ...ofPlan, round_id: roundId, person_name: 'P', invited_at: now })
  const ofRound = { id: roundId, subject: { title: roundName, planId } }
  const inPlan = { title: planTitle, planId, elementId: null }
  const inElement = { title: elementTitle, planId, elementId }
  const inArea = { names: { en: 'North area' }, areaId }
  const inOrganisation = { names: north, organisationId }

  expected = {
    agreement: {
      id: await insert('agreement', {
        ...owned,
        ...sent,
        from_element_id: elementId,
        to_plan_id: planId,
        text,
        asked_at: now,
      }),
      subject: inElement,
    },
    answer_link: {
      id: await insert('signed_link', { ...ofPlan, ...secret, purpose: 'answers', subject_id: versionId }),
      subject: inPlan,
    },
    area: { id: areaId, subject: inArea },
    area_boundary: {
      id: await insert('area_boundary', { area_id: areaId, geometry: {}, source: 'test' }),
      subject: inArea,
    },
    comment: {
      id: await insert('comment', {
        plan_id: planId,
        element_id: elementId,
        language: 'en',
        text,
        created_at: now,
        access_id: 1,
      }),
      subject: inElement,
    },
    comment_link: {
      id: await insert('signed_link', {
        ...{ ...ofPlan, ...secret, secret_hash: 'other hash' },
        ...{ purpose: 'comments', subject_id: inviteeId },
      }),
      subject: ofRound.subject,
    },
    confirmation_link: {
      id: await insert('signed_link', {
        ...{ ...ofPlan, ...secret, secret_hash: 'third hash' },
        // The subject does not depend on the purpose, whose rows need a recorded act.
        ...{ purpose: 'other', subject_id: inviteeId },
      }),
      subject: inPlan,
    },
    comment_round: ofRound,
    competence: {
      id: await insert('competence', {
        ...{ topic: 'drugs', names: { en: 'Drug policy' }, level: 'zone', exclusivity: 'shared' },
        ...{ basis: 'Act', pack_version: 'test' },
      }),
      subject: { names: { en: 'Drug policy' } },
    },
    consultation: {
      id: await insert('consultation', {
        ...ofPlan,
        ...{ step: 'consult', subject: localized('en', 'Expectations'), text, due_on: later },
        ...{ audience: [organisationId], sent_on: later, sent_at: now },
      }),
      subject: { title: localized('en', 'Expectations'), planId },
    },
    element: { id: elementId, subject: inElement },
    foreign_area_source: {
      id: await insert('foreign_area_source', {
        ...{ organisation_id: organisationId, country: 'NL', source: 'Statistics office', licence: 'CC BY 4.0' },
        declared_at: now,
      }),
      subject: { ...inOrganisation, name: 'Statistics office' },
    },
    figure_approval: {
      id: await insert(
        'figure_approval',
        {
          ...{
            id: newId(),
            body_id: organisationId,
            indicator_id: newId(),
            starts_on: now,
            ends_on: later,
            access_id: 1,
          },
          ...{
            step: 'own',
            approver_id: organisationId,
            approved_at: now,
            upto: 1,
            known: 1,
            missing: 0,
            provisional: 0,
          },
        },
        'act_id',
      ),
      subject: inOrganisation,
    },
    figures: {
      id: await insert(
        'observation_batch',
        { ...owned, channel: 'import', file_name: 'figures.xlsx', recorded_at: now, marking: 1 },
        'public_id',
      ),
      subject: { ...inOrganisation, name: 'figures.xlsx' },
    },
    function: { id: functionId, subject: { names: { en: 'Chief of corps' }, organisationId } },
    import_profile: {
      id: await insert('import_profile', { ...owned, name: 'Crimes', form: 'form', profile: {}, saved_at: now }),
      subject: { name: 'Crimes', organisationId },
    },
    indicator: {
      id: await insert('indicator', {
        ...{ ...owned, code: 'burglaries', names: { en: 'Burglaries' }, sort_name: 'burglaries', definition: {} },
        ...{
          adds_over_area: 'sum',
          adds_over_time: 'sum',
          period_type: 'year',
          level: 'zone',
          marking: 1,
          saved_at: now,
        },
      }),
      subject: { names: { en: 'Burglaries' } },
    },
    item: {
      id: await insert('item', {
        ...{ ...owned, ...sent, version_id: versionId, upper_plan_id: planId, element_id: elementId, sent_at: now },
      }),
      subject: inElement,
    },
    job: {
      id: await insert('job', { kind: 'test', person_id: newId(), title: 'plan.pdf', input: {}, access_id: 1 }),
      subject: { name: 'plan.pdf' },
    },
    justified_exception: {
      id: await insert('justified_exception', {
        ...{ ...ofPlan, element_id: elementId, rule: 'rule', reason: 'A long reason', given_by: 'A. Chief' },
        ...{ given_at: now, ends_on: later },
      }),
      subject: inElement,
    },
    mandate: {
      id: await insert('mandate', {
        ...{ ...owned, function: 'chief', to_organisation_id: organisationId, to_function: 'deputy' },
        ...{ valid_from: now, valid_to: later, reference: 'Decision', recorded_at: now },
      }),
      subject: inOrganisation,
    },
    meeting: {
      id: await insert('meeting', {
        ...{ ...owned, body_id: organisationId, on_date: later, method: 'meeting', member_ids: [], created_at: now },
      }),
      subject: { names: north, organisationId: null },
    },
    organisation: { id: organisationId, subject: inOrganisation },
    path_act: {
      id: await insert('path_act', { ...ofPlan, round_id: newId(), kind: 'done', on_date: later, recorded_at: now }),
      subject: inPlan,
    },
    person: { id: await insert('person', { name: 'A. Chief' }), subject: { name: 'A. Chief' } },
    phenomenon: { id: phenomenonId, subject: { names: { en: 'Burglary' } } },
    phenomenon_list: { id: listId, subject: { names: { en: 'List' } } },
    plan: { id: planId, subject: inPlan },
    question: {
      id: await insert('member_question', {
        ...{ ...ofPlan, ...sent, sent_id: newId(), element_id: elementId, text, public: true, asked_at: now },
      }),
      subject: inElement,
    },
    resources: { id: organisationId, subject: inOrganisation },
    rule: { id: areaId, subject: inArea },
    saved_view: {
      id: await insert('saved_view', {
        ...{ person_id: newId(), place: 'search', name: 'My plans', query: 'q', updated_at: now, access_id: 1 },
      }),
      subject: { name: 'My plans' },
    },
    signal: {
      id: await insert('signal', { ...owned, ...sent, title: text, text, sent_at: now, marking: 1 }),
      subject: { title: text },
    },
    task: {
      id: await insert('task', {
        ...{ ...ofPlan, kind: 'test', subject_kind: 'plan', subject_id: planId, organisation_id: organisationId },
      }),
      subject: { title: planTitle, names: north, planId, organisationId },
    },
    version: { id: versionId, subject: inPlan },
  }
})

const findSubject = (kind: NamedSubjectKind, id: Id) =>
  openTransaction(database.kysely, async (tx) => (await listSubjects(tx, new Map([[kind, [id]]]))).find(kind, id))

describe('subjects of the audit log', () => {
  it.each(namedSubjectKinds)('shows the name and the place of a subject of the kind %s', async (kind) => {
    const { id, subject } = expected[kind]
    expect(await findSubject(kind, id)).toMatchObject(subject)
  })

  it('finds only subjects that the person may read, for every kind', async () => {
    const { rows } = await database.pool.query<{ table: string }>(
      `select table_name as table from information_schema.columns where column_name = 'access_id' and table_schema = 'public'`,
    )
    const client = await database.pool.connect()
    try {
      await client.query('set session_replication_role = replica')
      const closed = await client.query(
        `insert into access (marking, signed_in, person_ids) values (4, true, array[gen_random_uuid()]) returning id`,
      )
      for (const { table } of rows)
        await client.query(`update ${client.escapeIdentifier(table)} set access_id = $1`, [closed.rows[0].id])
    } finally {
      await client.query('reset session_replication_role')
      client.release()
    }
    const person = people.reader(newId())
    const found: NamedSubjectKind[] = []
    for (const kind of namedSubjectKinds) {
      const { id } = expected[kind]
      const subject = await openTransaction(database.kysely, async (tx) => {
        await actAs(tx, database, person, 'plan.read')
        return (await listSubjects(tx, new Map([[kind, [id]]]))).find(kind, id)
      })
      if (subject) found.push(kind)
    }
    expect(found).toEqual(publicKinds)
  })

  it('finds a subject only by the kind of the entry', async () => {
    expect(await findSubject('plan', expected.element.id)).toBeUndefined()
  })
})
