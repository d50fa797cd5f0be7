import { describe, expect, it } from 'vitest'
import { loadWorkbook } from '#platform/workbook/read.ts'
import { languages } from '#shared/language.ts'
import { catchError } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { EditedWorkbook } from './edited-workbook.fixture.ts'
import {
  api,
  chief,
  countChanges,
  document,
  ids,
  importWorkbook,
  key,
  openExport,
  planId,
  planner,
  preview,
  previewIssues,
  workbooks,
  zone,
} from './zonal-plan.fixture.ts'

describe('Plan as a workbook', () => {
  it('has sheets for the plan, elements, resources, partners, links and needs, and starts with an explanation of editable fields', async () => {
    for (const language of languages) {
      const { sheets } = await loadWorkbook(await (await workbooks().exportWorkbook({ planId, language })).bytes())
      expect(sheets!.filter((sheet) => !sheet.hidden)).toHaveLength(7)
      expect(sheets![0]!.rows.length).toBeGreaterThan(10)
    }
    const book = await openExport()
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([
      'Lees dit eerst',
      'Plan',
      'Elementen',
      'Middelen',
      'Partners',
      'Verbanden',
      'Behoeften',
      '_integral',
      '_lists',
    ])
    const row = book.row('Elementen', ...key(ids.o1))
    const cell = (head: string) => row[book.column('Elementen', head)]
    expect([
      cell('titel (nl)'),
      cell('soort'),
      cell('vanaf'),
      cell('tot en met'),
      cell('eindverantwoordelijke functie'),
    ]).toEqual([
      'Minder overlast',
      'strategische doelstelling',
      '2026-01-01',
      '2026-12-31',
      `${zone.code} / ${chief.code}`,
    ])
  })

  it('states on its first sheets the version, whether it is a draft and the day of entry into force [law-56]', async () => {
    const read = async () => {
      const book = await openExport()
      const cell = (head: string) => book.row('Plan', 'code', plan.code)[book.column('Plan', head)]
      const text = book.sheets[0]!.rows.slice(0, 3).flat().join(' ')
      return [cell('versie van de tekst'), cell('ontwerp'), cell('van kracht sinds'), text] as const
    }
    const { plan } = await api.as(planner).plans.getPlan({ id: planId })
    const draft = await read()
    expect(draft.slice(0, 2)).toEqual([undefined, 'ja'])
    expect(draft[3]).toContain('Ontwerp van 24 nov 2026')
    const decider = people.chief_of_corps(zone.id)
    const version = await api.as(decider).plans.versions.freezeVersion({ planId, reason: 'Beslist' })
    await api.database.pool.query(`update plan_version set in_force_on = '2026-01-01' where id = $1`, [version.id])
    await api.database.pool.query(`update plan set state = 'in_force', in_force_on = '2026-01-01' where id = $1`, [
      planId,
    ])
    const inForce = await read()
    expect(inForce.slice(0, 3)).toEqual(['1', 'nee', '2026-01-01'])
    expect(inForce[3]).toContain(`Versie 1 · ${version.hash.slice(0, 24)}`)
  })

  it('changes no data when imported unchanged, whichever application saved it', async () => {
    const before = await document()
    const changes = await countChanges()
    const file = await workbooks().exportWorkbook({ planId, language: 'fr' })
    expect(await preview(file)).toMatchObject({ accepted: true, lines: [], issues: [], notices: [] })
    const { counts } = await importWorkbook(await EditedWorkbook.open(file))
    expect(counts).toMatchObject({ changed: 0, new: 0, conflict: 0, removed: 0, unknown: 0 })
    expect(await document()).toEqual(before)
    expect(await countChanges()).toBe(changes)
  })

  it('previews the changes without storing them, and then applies exactly these changes; a second import changes no data', async () => {
    const book = await openExport()
    book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast', status: 'lopend', 'tot en met': '31/12/2027' })
    book.add('Elementen', {
      'bovenliggend element (sleutel)': ids.p1,
      soort: 'strategische doelstelling',
      'titel (nl)': 'Nieuw doel',
    })
    const before = await document()
    const workbookPreview = await preview(book.save())
    expect(await document()).toEqual(before)
    expect(
      workbookPreview.lines.map(({ outcome, title, fields }) => [
        outcome,
        title,
        fields.map((field) => [field.field, field.before, field.after]),
      ]),
    ).toEqual([
      [
        'changed',
        'SD1 Minder overlast',
        [
          ['titel (nl)', 'Minder overlast', 'Geen overlast'],
          ['status', '', 'lopend'],
          ['tot en met', '31/12/2026', '31/12/2027'],
        ].map((entry) => expect.arrayContaining([entry[0]])),
      ],
      ['new', 'Nieuw doel', expect.anything()],
    ])
    await importWorkbook(book)
    const now = await document()
    expect(now.get(ids.o1)).toMatchObject({
      title: { text: { nl: 'Geen overlast' } },
      state: 'running',
      periodTo: '2028-01-01',
    })
    expect([...now.values()].filter((entry) => entry.parent === ids.p1).map((entry) => entry.title?.text.nl)).toEqual([
      'Geen overlast',
      'Meer zorg',
      'Nieuw doel',
    ])
    const changes = await countChanges()
    const { counts } = await importWorkbook(book)
    expect(counts).toMatchObject({ changed: 0, new: 0, conflict: 0 })
    expect(await countChanges()).toBe(changes)
  })

  it('records the workbook and the reason of each change in the history', async () => {
    const book = await openExport()
    book.set('Elementen', key(ids.o2), { 'titel (nl)': 'Betere zorg' })
    await importWorkbook(book)
    const { rows } = await api.as(planner).plans.history.listChanges({ planId, elementId: ids.o2 })
    expect(rows[0]).toMatchObject({ procedure: 'importWorkbook', reason: 'Uit werkmap plan.xlsx: Overleg' })
    expect(Object.keys(rows[0]!.fields)).toEqual(['title'])
    const [line] = await api.database.kysely
      .selectFrom('journal')
      .select(['procedure', 'reason', 'payload'])
      .orderBy('seq', 'desc')
      .limit(1)
      .execute()
    expect(line).toMatchObject({ procedure: 'plans.workbook.importWorkbook', payload: { file: 'plan.xlsx' } })
  })

  it('marks translations as outdated when the source text changes', async () => {
    const book = await openExport()
    book.set('Elementen', key(ids.p1), { 'titel (nl)': 'Verdovende middelen' })
    await importWorkbook(book)
    expect((await document()).get(ids.p1)!.title).toMatchObject({
      text: { nl: 'Verdovende middelen', fr: 'Drogues' },
      outdated: ['fr'],
    })
  })

  it('adds, changes and deletes rows of resources, partners and links', async () => {
    const book = await openExport()
    book.set('Middelen', ['soort middelen', 'voltijdsequivalenten'], { hoeveelheid: 3, jaar: 2027 })
    book.add('Middelen', {
      'element (sleutel)': ids.o2,
      'soort middelen': 'budget in euro',
      dienst: 'politie',
      jaar: '2028',
      hoeveelheid: '1234,5',
    })
    book.set('Partners', ['element (sleutel)', ids.o1], { 'status van het engagement': 'bevestigd' })
    book.add('Verbanden', {
      'element (sleutel)': ids.o2,
      verband: 'verwijst naar',
      'plan (code)': 'ZVP-1',
      'verbonden element (sleutel)': ids.o1,
    })
    expect((await preview(book.save())).issues).toEqual([])
    await importWorkbook(book)
    const now = await document()
    expect(now.get(ids.o1)!.resources).toEqual([
      { kind: 'fte', service: 'police', year: 2027, amount: 3, team: 'Recherche' },
      { kind: 'budget', service: 'care', notAvailable: true },
    ])
    expect(now.get(ids.o1)!.partners).toMatchObject([
      { status: 'confirmed', commitment: { text: { nl: 'Helpt mee' } } },
    ])
    expect(now.get(ids.o2)!.resources).toEqual([{ kind: 'budget', service: 'police', year: 2028, amount: 1234.5 }])
    expect(now.get(ids.o2)!.links).toEqual([{ to: { plan: 'ZVP-1', key: ids.o1 }, relation: 'refers_to' }])
  })

  it('links rows of other sheets to a new element by a key of the author', async () => {
    const book = await openExport()
    book.add('Elementen', {
      sleutel: 'N1',
      'bovenliggend element (sleutel)': ids.p1,
      soort: 'strategische doelstelling',
      'titel (nl)': 'Eerst',
    })
    book.add('Elementen', { 'bovenliggend element (sleutel)': 'N1', soort: 'programma', 'titel (nl)': 'Daaronder' })
    book.add('Middelen', {
      'element (sleutel)': 'N1',
      'soort middelen': 'uren per jaar',
      dienst: 'politie',
      hoeveelheid: 40,
    })
    expect((await preview(book.save())).issues).toEqual([])
    await importWorkbook(book)
    const now = [...(await document()).values()]
    const first = now.find((entry) => entry.title?.text.nl === 'Eerst')!
    expect(first.resources).toEqual([{ kind: 'hours', service: 'police', amount: 40 }])
    expect(now.find((entry) => entry.title?.text.nl === 'Daaronder')!.parent).toBe(first.key)
    expect((await importWorkbook(book)).counts).toMatchObject({ new: 0, changed: 0, conflict: 0, unknown: 0 })
  })
})

describe('Empty workbook', () => {
  it('has the sections of the plan kind with guidance for each, and fills a plan of that kind', async () => {
    const book = await EditedWorkbook.open(
      await workbooks().createEmptyWorkbook({ kind: 'zonal_security_plan', language: 'nl' }),
    )
    expect(book.sheets[0]!.rows.flat().join(' ')).toContain('strategic_objectives')
    book.add('Elementen', {
      'bovenliggend element (sleutel)': 'strategic_objectives',
      soort: 'prioriteit',
      'titel (nl)': 'Verkeer',
    })
    const { issues, lines } = await preview(book.save())
    expect([issues, lines.map((line) => [line.outcome, line.title])]).toEqual([[], [['new', 'Verkeer']]])
    await importWorkbook(book)
    expect([...(await document()).values()].map((entry) => entry.title?.text.nl)).toContain('Verkeer')
  })

  it('is rejected for a plan of another kind, and without a specified plan', async () => {
    const book = await EditedWorkbook.open(
      await workbooks().createEmptyWorkbook({ kind: 'national_security_plan', language: 'nl' }),
    )
    expect(await previewIssues(book)).toEqual([[null, null, 'OTHER_KIND']])
    const { issues } = await workbooks().previewWorkbookImport({ file: book.save() })
    expect(issues).toMatchObject([{ code: 'NO_PLAN_NAMED' }])
    expect((await catchError(workbooks().createEmptyWorkbook({ kind: 'none', language: 'nl' }))).code).toBe(
      'KIND_UNKNOWN',
    )
  })

  it('finds the plan automatically when it was created from a plan', async () => {
    const file = (await openExport()).save()
    expect(await workbooks().previewWorkbookImport({ file })).toMatchObject({ planId, accepted: true })
  })
})
