import { traverseContractProcedures } from '@orpc/server'
import { afterAll, expect, it } from 'vitest'
import { answer, listActors, makeProvinces } from '#features/alignment/coverage/grouped/provinces.fixture.ts'
import { stopPrinter } from '#platform/docgen/render.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { useApi } from '../../testing/api.ts'
import { prepareOnce } from '../../testing/database.ts'
import { enrol, people } from '../../testing/people.ts'
import { contract } from './contract.ts'
import { router } from './router.ts'

const api = useApi(router)
afterAll(stopPrinter)
/** Words that occur only in the answers of the zone. */
const secretWords = ['Sluiswachter', 'Havenraad']
const hiddenZone = 2
let country: Awaited<ReturnType<typeof makeProvinces>>
/** Ids and words that show an answer of the zone or the item that it answers. */
let secrets: string[]
let known: Record<string, string[]>

prepareOnce(api.database, async () => {
  country = await makeProvinces(api as unknown as Parameters<typeof makeProvinces>[0])
  const zone = country.zones[hiddenZone]!
  const plan = await country.make.plan({ ownerId: zone.id, areaId: zone.areaId, state: 'in_force' })
  const objective = await country.make.element({ planId: plan.id, kind: 'strategic_objective', title: 'Calm streets' })
  const client = api.as(people.planner(zone.id)).alignment
  const { rows } = await client.items.listItems({ addresseeId: zone.id })
  for (const item of rows)
    await client.answers.answerItem({
      itemId: item.id,
      kind: 'partly',
      reasons: localized('en', `${secretWords[0]} has no capacity`),
      decidingBody: secretWords[1]!,
      elementIds: [objective.id],
      planId: plan.id,
    })
  const stored = await api.database.pool.query('select id, item_id from answer where owner_id = $1', [zone.id])
  secrets = [...secretWords, ...stored.rows.flatMap((row) => [row.id, row.item_id])]
  const area = [zone.areaId, zone.provinceId]
  const organisation = [zone.id]
  known = {
    planId: [country.national.id, plan.id],
    versionId: [country.versionId],
    elementId: [country.priorities[0]!, objective.id],
    itemId: [stored.rows[0].item_id],
    organisationId: organisation,
    ownerId: organisation,
    addresseeId: organisation,
    areaId: area,
    withinAreaId: area,
    id: [
      plan.id,
      country.national.id,
      zone.id,
      country.versionId,
      objective.id,
      stored.rows[0].item_id,
      stored.rows[0].id,
    ],
    text: secretWords,
    query: secretWords,
    search: secretWords,
    rendition: ['full', 'page'],
    form: ['html'],
    language: ['en'],
    groupBy: ['province'],
    from: ['2026-01-01'],
    to: ['2027-01-01'],
    status: ['all'],
  }
})

/** Returns inputs made of the known ids: with the required fields alone, and with every known field. */
function listInputs(schema: unknown): Record<string, string>[] {
  const shape = (schema as { shape?: Record<string, { safeParse: (value: unknown) => { success: boolean } }> })?.shape
  if (!shape) return [{}]
  const combine = (keys: string[]) =>
    keys.reduce<Record<string, string>[]>(
      (inputs, key) => inputs.flatMap((input) => known[key]!.map((value) => ({ ...input, [key]: value }))),
      [{}],
    )
  const fields = Object.keys(shape).filter((key) => known[key])
  const required = fields.filter((key) => !shape[key]!.safeParse(undefined).success)
  return [...combine(required), ...combine(fields).slice(0, 4)]
}

const readings: { path: string[]; inputs: () => Record<string, string>[] }[] = []
traverseContractProcedures({ path: [], router: contract }, ({ contract: { '~orpc': procedure }, path }) => {
  if (procedure.route.method === 'GET')
    readings.push({ path: [...path], inputs: () => listInputs(procedure.inputSchema) })
})

/** Calls every procedure that reads, and returns the names of those whose response contains a secret. */
async function findDisclosures(actor: Actor): Promise<{ disclosing: Set<string>; responses: number }> {
  const disclosing = new Set<string>()
  let responses = 0
  for (const { path, inputs } of readings) {
    const call = path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], api.as(actor)) as (
      input: unknown,
    ) => Promise<unknown>
    for (const input of inputs()) {
      const response = await call(input).catch((error: unknown) => error)
      if (!(response instanceof Error)) responses += 1
      const text = response instanceof Blob ? await response.text() : JSON.stringify(response)
      // The response may repeat the words and the id that the request contains.
      const asked = JSON.stringify(input)
      if (secrets.some((secret) => !asked.includes(secret) && text?.includes(secret))) disclosing.add(path.join('.'))
    }
  }
  return { disclosing, responses }
}

const scanned = [
  'ministry of the interior',
  'coordinator 1',
  'prosecutor 1',
  'governor',
  'mayor of a zone',
  'planner of a zone',
  'federal police',
  'partner',
]

it('no procedure shows the answers of a zone to those whom the law does not name: lists, documents, exports, search, history [align-10]', async () => {
  const readers: Id[] = []
  for (const { name, actor, zones } of listActors(country).filter((entry) => scanned.includes(entry.name))) {
    const { disclosing, responses } = await findDisclosures(actor)
    expect(responses).toBeGreaterThan(30)
    if (zones.includes(hiddenZone)) {
      readers.push(name)
      for (const path of [
        'alignment.items.getItem',
        'alignment.answers.getAnswerHistory',
        'alignment.coverage.listReasons',
      ])
        expect([name, path, disclosing.has(path)]).toEqual([name, path, true])
    } else expect([name, [...disclosing]]).toEqual([name, []])
  }
  expect(readers).toEqual(['ministry of the interior'])
}, 300_000)

it('the sheet of a plan to hand out counts per area for readers whom the law does not name, and no number below three', async () => {
  const order = { planId: country.national.id, rendition: 'page', form: 'html', language: 'en' } as const
  const print = async (actor: Actor) => (await api.as(actor).documents.createDocument(order)).text()
  const whole = await print(country.planner)
  expect(whole).toMatch(/Included by 1 of 10/)
  // The answer of a single zone is in no line, and neither are answers that are all the same.
  const outsider = people.planner(country.police.id)
  expect(await print(outsider)).not.toMatch(/Included by/)
  const provinces = api as unknown as Parameters<typeof makeProvinces>[0]
  for (const zone of [0, 1, 3]) await answer(provinces, country, zone, 0, 'partly')
  expect(await print(outsider)).not.toMatch(/Included by/)
  for (const zone of [0, 1, 3]) await answer(provinces, country, zone, 1, 'no_capacity')
  const partial = await print(outsider)
  expect(partial).toMatch(/Included by 1 of 4, areas with few organisations not counted/)
  expect(partial).not.toMatch(/of (7|10)/)
  await api.database.pool.query(
    `update item set withdrawn_at = now() where element_id = $1 and addressee_id <> all ($2)`,
    [country.priorities[3], country.zones.slice(0, 2).map(({ id }) => id)],
  )
  expect(await print(country.planner)).not.toMatch(/of 2[^0-9]/)
})

it('a public edition of the plan of the zone prints its answers only after their release', async () => {
  const zone = country.zones[hiddenZone]!
  const planner = people.planner(zone.id)
  const { rows } = await api.database.pool.query(`select id from plan where owner_id = $1`, [zone.id])
  await api.database.pool.query(`update plan set marking = 0 where id = $1`, [rows[0].id])
  const print = async (rendition: 'public' | 'full') =>
    (
      await api.as(planner).documents.createDocument({ planId: rows[0].id, rendition, form: 'html', language: 'en' })
    ).text()
  expect(await print('full')).toContain(secretWords[0])
  const before = await print('public')
  expect(before).not.toContain(secretWords[0])
  expect(before).toContain('has not released')
  const mayor = await enrol(api.database, people.mayor(zone.id))
  const second = await enrol(api.database, people.mayor(zone.id))
  await api.as(mayor).alignment.answerReaders.releaseAnswers({
    planId: country.national.id,
    organisationId: zone.id,
    decidingBody: 'Council',
    decidedOn: '2026-11-24',
    file: makeFile('minutes.pdf', samples.pdf),
  })
  expect(await print('public')).not.toContain(secretWords[0])
  const target = { planId: country.national.id, organisationId: zone.id }
  await api.as(second).alignment.answerReaders.confirmAnswerRelease(target)
  expect(await print('public')).toContain(secretWords[0])
})
