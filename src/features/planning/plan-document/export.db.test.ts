import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeEdition, loadVersionDocument } from '#features/planning/versions/index.ts'
import type { Language } from '#shared/language.ts'
import { localized } from '#shared/localized-text.ts'
import { people } from '../../../../testing/people.ts'
import { rename } from '../../../../testing/rename.ts'
import { documentHooks } from './hooks.ts'
import { api, chief, documents, file, load, make, objective, planner, priority, zone } from './plan-file.fixture.ts'
import { type DocumentElement, documentSchema } from './schema.ts'

documentHooks.versionDocument.register(loadVersionDocument)
documentHooks.edition.register(describeEdition)

describe('Export of a plan document', () => {
  it('contains exactly the content that the reader may read', async () => {
    const { effects } = await load(
      file([priority, { ...objective, marking: 'TLP:AMBER+STRICT' }], { sentAt: '2026-01-01T00:00:00Z' }),
    )
    const reader = people.reader((await make.organisation()).id)
    const exported = await documents(reader).exportDocument({ planId: effects[0]!.planId })
    expect(JSON.stringify(exported)).toContain('Drugs')
    expect(JSON.stringify(exported)).not.toContain('Minder')
  })

  it('exports a version as frozen', async () => {
    const { effects } = await load(file())
    const { planId } = effects[0]!
    const decider = people.chief_of_corps(zone.id)
    const version = await api.as(decider).plans.versions.freezeVersion({ planId, reason: 'Beslist' })
    await load(file([{ ...priority, title: localized('nl', 'Later') }, objective]))
    const exported = await documents().exportDocument({ planId, versionId: version.id })
    expect(JSON.stringify(exported)).toContain('Drugs')
    expect(JSON.stringify(exported)).not.toContain('Later')
  })

  it('states which text it is, with the names of the time of that text, and is imported with both [law-56]', async () => {
    const accountable = { organisation: zone.code, function: chief.code }
    const { effects } = await load(file([{ ...priority, accountable }, objective]))
    const { planId } = effects[0]!
    const name = (names: string, at: string) =>
      rename(api.database, 'organisation', zone.id, { names: { nl: names }, at })
    const read = async (versionId?: string) => {
      const { edition, names } = (await documents().exportDocument({ planId, versionId })) as {
        edition: Record<string, unknown> & { version: { number: number; inForceOn: string | null } | null }
        names: Record<string, object>
      }
      return [edition.isDraft, edition.version?.number, edition.unapprovedChanges, names[zone.code]]
    }
    await name('Zone', '2026-11-20T10:00:00Z')
    expect(await read()).toEqual([true, undefined, 0, { nl: 'Zone' }])
    const decider = people.chief_of_corps(zone.id)
    const version = await api.as(decider).plans.versions.freezeVersion({ planId, reason: 'Beslist' })
    expect(await read()).toEqual([true, 1, 0, { nl: 'Zone' }])
    await api.database.pool.query(`update plan_version set in_force_on = '2026-01-01' where id = $1`, [version.id])
    await api.database.pool.query(`update plan set state = 'in_force', in_force_on = '2026-01-01' where id = $1`, [
      planId,
    ])
    await name('Grotere zone', '2026-11-25T10:00:00Z')
    api.clock.set('2026-11-26T10:00:00Z')
    expect(await read()).toEqual([false, 1, 0, { nl: 'Zone' }])
    const exported = await documents().exportDocument({ planId })
    const { accepted } = await documents().previewImport({ document: exported })
    expect(accepted).toBe(true)
    const { rows } = await api.as(planner).plans.outline.getOutline({ planId })
    const element = rows.find((row) => row.kind === 'priority')!
    const patch = { title: localized('nl', 'Later') }
    await api.as(planner).plans.outline.changeElement({ id: element.id, revision: element.revision, patch })
    expect(await read()).toEqual([true, undefined, 1, { nl: 'Grotere zone' }])
    expect(await read(version.id)).toEqual([false, 1, 0, { nl: 'Zone' }])
  })

  it('changes no data when imported again, for any plan', async () => {
    const phenomenon = await make.phenomenon()
    const area = await make.area()
    const text = fc
      .string({ minLength: 1, maxLength: 30 })
      .filter((value) => !value.includes('\0') && value.trim() !== '')
    const always = <Value>(value: Value): fc.Arbitrary<Value> => fc.constant(value)
    const arbitrary = fc.record({
      source: always('nl' as const),
      text: fc.record({ nl: text, fr: text }, { requiredKeys: ['nl'] }),
      outdated: always<Language[]>([]),
    })
    const organisation = always(zone.code)
    const accountable = always({ organisation: zone.code, function: chief.code })
    const anything = fc.record(
      {
        code: text,
        title: arbitrary,
        gain: arbitrary,
        rationale: arbitrary,
        state: fc.constantFrom('proposed' as const, 'running' as const, 'done' as const),
        phenomenon: always(phenomenon.code),
        chainLinks: fc.uniqueArray(fc.constantFrom('prevention' as const, 'reaction' as const, 'aftercare' as const)),
        accountable,
        deputy: accountable,
        accountTo: organisation,
        contributors: fc.uniqueArray(organisation),
        periodFrom: always('2026-05-01'),
        marking: fc.constantFrom(
          'TLP:CLEAR' as const,
          'TLP:GREEN' as const,
          'TLP:AMBER' as const,
          'TLP:AMBER+STRICT' as const,
        ),
        readers: fc.uniqueArray(organisation),
        confidential: always({ reason: 'Council' }),
        details: fc.record(
          { areas: always([area.code]), lever: arbitrary, extraPayment: fc.nat() },
          { requiredKeys: [] },
        ),
        partners: always([{ organisation: zone.code, status: 'asked' as const }]),
        resources: fc.array(
          fc.oneof(
            fc.record({
              kind: fc.constantFrom('hours' as const, 'fte' as const),
              service: always('police' as const),
              year: fc.option(fc.integer({ min: 1900, max: 2200 }), { nil: undefined }),
              amount: fc.double({ min: 0, max: 1e9, noNaN: true }),
            }),
            always({ kind: 'budget' as const, service: 'care' as const, notAvailable: true }),
          ),
          { maxLength: 3 },
        ),
        needs: fc.array(
          fc.record({
            kind: always('decision' as const),
            organisation,
            text: arbitrary,
            status: always('asked' as const),
          }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    )
    // Each element is in a section or under an earlier element.
    const tree = fc.array(fc.tuple(anything, fc.nat()), { minLength: 1, maxLength: 12 })
    let run = 0
    await fc.assert(
      fc.asyncProperty(tree, async (drawn) => {
        run += 1
        const kinds: DocumentElement['kind'][] = []
        const elements = drawn.map(([input, pick], index): DocumentElement => {
          const parent = pick % (index + 1)
          // Programmes in a section or under an objective, objectives under a programme.
          kinds.push(kinds[parent - 1] === 'programme' ? 'strategic_objective' : 'programme')
          const current = parent === 0 ? { place: 'strategic_objectives' } : { parent: `e${parent - 1}` }
          const to = { plan: `RUN-${run}`, key: 'e0' }
          const links = [{ to, relation: 'refers_to' as const, main: pick % 2 === 0 }]
          return { key: `e${index}`, kind: kinds[index]!, ...input, ...current, ...(index > 1 && { links }) }
        })
        const { effects } = await load(file(elements, { code: `RUN-${run}` }))
        const { planId } = effects[0]!
        const exported = await documents().exportDocument({ planId })
        const again = await load(exported)
        expect(again.effects[0]).toMatchObject({ added: 0, changed: 0, removed: 0 })
        expect(await documents().exportDocument({ planId })).toEqual(exported)
      }),
      { seed: 20261128, numRuns: 15 },
    )
  }, 120_000)
})

describe('Published schema', () => {
  it('describes every field of the format and rejects others', () => {
    const schema = JSON.stringify(documentSchema())
    expect(schema).toContain('"integral.plan/1"')
    expect(schema).toContain('"accountable"')
    expect(schema).toContain('"additionalProperties":false')
  })
})
