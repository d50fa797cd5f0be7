import { CompiledQuery } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import { catchError, useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { enrol, makePerson, people } from '../../../testing/people.ts'
import { actAs } from '../db/act-as.ts'
import { openTransaction } from '../db/db.ts'
import { chunkBytes, findHead, loadChunk, sweepChunks } from './chunks.ts'
import { maxBytes } from './model.ts'
import { fileRoutes } from './routes.ts'
import { makeFile, samples } from './samples.fixture.ts'

const api = useApi({ files: fileRoutes })
const files = (actor: Actor) => api.as(actor).files

let make: ReturnType<typeof factories>
let zone: { id: string }
let otherOrganisation: { id: string }
let planner: Actor
let elsewhere: Actor
let planId: string
beforeEach(async () => {
  make = factories(api.database)
  zone = await make.organisation()
  otherOrganisation = await make.organisation()
  planner = await enrol(api.database, people.planner(zone.id, 'Robin Example'))
  elsewhere = people.planner(otherOrganisation.id)
  planId = (await make.plan({ ownerId: zone.id, marking: 'TLP:GREEN' })).id
})

const pdf = () => makeFile('note.pdf', samples.pdf)
const contents = async (sql = 'select sha256, number from file_chunk') => (await api.database.pool.query(sql)).rows
const read = async (actor: Actor, id: string): Promise<Buffer | undefined> => {
  const place = { database: api.database, actor }
  const head = await findHead(place, id)
  if (!head) return undefined
  const pieces: Uint8Array[] = []
  for (let number = 0; number * chunkBytes < head.size; number += 1) pieces.push(await loadChunk(place, head, number))
  return Buffer.concat(pieces)
}

describe('file attached to a plan', () => {
  it('is attached, listed with person and time, returned unchanged, and removed [data-1]', async () => {
    const file = await files(planner).attachFile({ planId, file: pdf() })
    expect(file).toMatchObject({
      name: 'note.pdf',
      mediaType: 'application/pdf',
      size: samples.pdf.byteLength,
      marking: 'TLP:GREEN',
      uploadedBy: { name: 'Robin Example' },
      abilities: { remove: true },
    })
    expect(await files(planner).listFiles({ planId })).toEqual({ files: [file], abilities: { attach: true } })
    expect(await read(planner, file.id)).toEqual(Buffer.from(samples.pdf))
    await files(planner).removeFile({ id: file.id })
    expect((await files(planner).listFiles({ planId })).files).toEqual([])
    expect(await read(planner, file.id)).toBeUndefined()
  })

  it('of many chunks is returned complete, byte for byte', async () => {
    const large = new Uint8Array(2.5 * chunkBytes).map((_, index) => (index * 7919) >> 5)
    large.set(samples.pdf)
    const { id, size } = await files(planner).attachFile({ planId, file: makeFile('large.pdf', large) })
    expect(size).toBe(large.byteLength)
    expect(await contents()).toHaveLength(3)
    expect((await read(planner, id))!.equals(Buffer.from(large))).toBe(true)
  })

  it('is recorded in the audit log with name and hash, never with content, also when it is removed', async () => {
    const file = await files(planner).attachFile({ planId, file: pdf() })
    await files(planner).removeFile({ id: file.id })
    const lines = await contents(`select procedure, subject_id, payload from journal order by seq`)
    expect(lines).toEqual([
      {
        procedure: 'files.attachFile',
        subject_id: planId,
        payload: expect.objectContaining({ name: 'note.pdf', sha256: file.sha256 }),
      },
      {
        procedure: 'files.removeFile',
        subject_id: planId,
        payload: { id: file.id, name: 'note.pdf', sha256: file.sha256 },
      },
    ])
    expect(api.publishedChanges).toContainEqual({ kind: 'plan', id: planId, planId, accessId: null })
  })

  it.each([
    ['TLP:CLEAR', 'TLP:GREEN'],
    ['TLP:AMBER', 'TLP:AMBER'],
    ['TLP:AMBER+STRICT', 'TLP:AMBER+STRICT'],
  ] as const)('marked %s in a plan of TLP:GREEN is treated as %s', async (given, shown) => {
    const file = await files(planner).attachFile({ planId, file: pdf(), marking: given })
    expect(file.marking).toBe(shown)
    const mayRead = shown === 'TLP:GREEN'
    expect((await files(elsewhere).listFiles({ planId })).files.map((entry) => entry.id)).toEqual(
      mayRead ? [file.id] : [],
    )
    expect((await read(elsewhere, file.id)) !== undefined).toBe(mayRead)
  })

  it('is never more open than the plan, also when the plan is closed later', async () => {
    const file = await files(planner).attachFile({ planId, file: pdf(), marking: 'TLP:CLEAR' })
    expect(await read(elsewhere, file.id)).toBeDefined()
    await api.database.pool.query('update plan set marking = 3 where id = $1', [planId])
    expect(await read(elsewhere, file.id)).toBeUndefined()
    expect((await files(planner).listFiles({ planId })).files[0]).toMatchObject({ marking: 'TLP:AMBER+STRICT' })
  })

  it('marked TLP:AMBER is readable for the partners that the plan names, and for partners named later', async () => {
    const amber = await make.plan({ ownerId: zone.id, marking: 'TLP:AMBER' })
    const file = await files(planner).attachFile({ planId: amber.id, file: pdf() })
    expect(await read(elsewhere, file.id)).toBeUndefined()
    await api.database.pool.query('update plan set partner_ids = $2 where id = $1', [amber.id, [otherOrganisation.id]])
    expect(await read(elsewhere, file.id)).toBeDefined()
  })

  it('is refused and not stored when the marking would hide it from the user who attaches it', async () => {
    const call = files(planner).attachFile({ planId, file: pdf(), marking: 'TLP:RED' })
    expect(await catchError(call)).toMatchObject({ code: 'WOULD_LOSE_ACCESS' })
    expect(await contents('select id from file')).toEqual([])
  })
})

describe('user who attaches and removes files', () => {
  it('writes for the own organisation only, also enforced by the database', async () => {
    const file = await files(planner).attachFile({ planId, file: pdf() })
    expect(await catchError(files(elsewhere).attachFile({ planId, file: pdf() }))).toMatchObject({ code: 'FORBIDDEN' })
    expect(await catchError(files(elsewhere).removeFile({ id: file.id }))).toMatchObject({ code: 'FORBIDDEN' })
    expect(await catchError(files(people.reader(zone.id)).removeFile({ id: file.id }))).toMatchObject({
      code: 'FORBIDDEN',
    })
    expect((await files(elsewhere).listFiles({ planId })).abilities).toEqual({ attach: false })
    const steal = `insert into file (id, owner_id, plan_id, name, media_type, size, sha256, marking, access_id)
      values (gen_random_uuid(), '${otherOrganisation.id}', '${planId}', 'x.pdf', 'application/pdf', ${file.size}, '${file.sha256}', 0, 1)`
    await expect(as(elsewhere, steal)).rejects.toThrow('row-level security')
    expect(await as(elsewhere, 'delete from file returning id')).toEqual([])
  })

  it('gets the same response for a plan without access as for a missing plan', async () => {
    const hidden = await make.plan({ ownerId: otherOrganisation.id, marking: 'TLP:AMBER+STRICT' })
    for (const id of [hidden.id, '01a20f00-0000-7000-8000-000000000000']) {
      expect(await catchError(files(planner).attachFile({ planId: id, file: pdf() }))).toMatchObject({
        code: 'NOT_FOUND',
      })
      expect(await catchError(files(planner).listFiles({ planId: id }))).toMatchObject({ code: 'NOT_FOUND' })
    }
  })

  it('gets an error for a kind that is not accepted, and no data is stored', async () => {
    const attach = (file: File) => catchError(files(planner).attachFile({ planId, file }))
    expect(await attach(makeFile('a.exe', 'MZ\u0090'))).toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED' })
    expect(await attach(makeFile('a.txt', samples.pdf))).toMatchObject({ code: 'FILE_NAME_MISLEADS' })
    expect(await attach(makeFile('a.txt', ''))).toMatchObject({ code: 'FILE_EMPTY' })
    expect(await attach(makeFile('a.pdf', new Uint8Array(maxBytes + 1)))).toMatchObject({ code: 'FILE_TOO_LARGE' })
    expect(await attach(makeFile('a.txt', '85.07.30-033.28'))).toMatchObject({ code: 'SENSITIVE_TEXT' })
    expect(await attach(makeFile('85.07.30-033.28.pdf', samples.pdf))).toMatchObject({ code: 'SENSITIVE_TEXT' })
    expect(await contents()).toEqual([])
    expect(await contents('select id from file')).toEqual([])
  })
})

describe('equal contents', () => {
  it('are stored once for separate files: when a file is removed, the other stays', async () => {
    const theirs = await make.plan({ ownerId: otherOrganisation.id, marking: 'TLP:AMBER+STRICT' })
    const first = await files(elsewhere).attachFile({ planId: theirs.id, file: pdf() })
    const second = await files(planner).attachFile({ planId, file: makeFile('other name.pdf', samples.pdf) })
    expect(second.sha256).toBe(first.sha256)
    expect(await contents()).toHaveLength(1)
    await files(planner).removeFile({ id: second.id })
    expect(await read(elsewhere, first.id)).toBeDefined()
  })

  it('do not reveal that another user has them, and a known hash gives no access to the content', async () => {
    const theirs = await make.plan({ ownerId: otherOrganisation.id, marking: 'TLP:AMBER+STRICT' })
    const { id, sha256 } = await files(elsewhere).attachFile({ planId: theirs.id, file: pdf() })
    expect(await read(planner, id)).toBeUndefined()
    expect(await as(planner, `select number from file_chunk where sha256 = '${sha256}'`)).toEqual([])
    await expect(
      as(planner, `insert into file_chunk (sha256, number, bytes) values ('${sha256}', 9, '')`),
    ).rejects.toThrow('permission denied')
    expect((await files(planner).listFiles({ planId })).files).toEqual([])
  })

  it('without a file are deleted a day later, not before, while contents of a file stay', async () => {
    await files(planner).attachFile({ planId, file: makeFile('kept.png', samples.png) })
    const { id } = await files(planner).attachFile({ planId, file: pdf() })
    await files(planner).removeFile({ id })
    expect(await sweepChunks(api.database)).toBe(0)
    await api.database.pool.query(`update file_chunk set stored_at = now() - interval '25 hours'`)
    expect(await sweepChunks(api.database)).toBe(1)
    expect(await contents()).toHaveLength(1)
  })

  it('must be complete before a file refers to them', async () => {
    const broken = `insert into file (id, owner_id, plan_id, name, media_type, size, sha256, marking, access_id)
      values (gen_random_uuid(), '${zone.id}', '${planId}', 'x.pdf', 'application/pdf', 10, 'none', 0, 1)`
    await expect(as(planner, broken)).rejects.toThrow('are incomplete')
  })
})

it('a user with roles in two organisations attaches files only to the plans where a role permits it', async () => {
  const both = makePerson([
    { organisationId: zone.id, role: 'reader' },
    { organisationId: otherOrganisation.id, role: 'planner' },
  ])
  const theirs = await make.plan({ ownerId: otherOrganisation.id })
  await expect(files(both).attachFile({ planId: theirs.id, file: pdf() })).resolves.toMatchObject({ name: 'note.pdf' })
  expect(await catchError(files(both).attachFile({ planId, file: pdf() }))).toMatchObject({ code: 'FORBIDDEN' })
})

/** Runs a statement that no procedure would run, as the application role for that actor. */
const as = (actor: Actor, statement: string): Promise<unknown[]> =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, actor, 'file.write')
    return (await tx.executeQuery(CompiledQuery.raw(statement))).rows
  })
