import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#platform/workbook/read.ts'
import { localized } from '#shared/localized-text.ts'
import type { Prose } from '#shared/prose.ts'
import type { EditedBook } from './edited-book.fixture.ts'
import {
  api,
  bring,
  document,
  faultsOf,
  ids,
  key,
  make,
  outOf,
  planId,
  planner,
  preview,
  words,
  workbooks,
  zone,
} from './zonal-plan.fixture.ts'

const change = async (id: string, patch: object) => {
  const { element } = await api.as(planner).plans.outline.getElement({ id })
  await api.as(planner).plans.outline.changeElement({ id, revision: element.revision, patch })
}
const add = async (title: string, afterId: string | null) =>
  (
    await api.as(planner).plans.outline.addElement({
      planId,
      parentId: ids.p1,
      afterId,
      content: { kind: 'strategic_objective', title: words(title) },
    })
  ).id
const titles = async () =>
  [...(await document()).values()].filter((one) => one.parent === ids.p1).map((one) => one.title?.text.nl)
const plan = async () => (await api.as(planner).plans.getPlan({ id: planId })).plan
const lines = async (book: EditedBook) =>
  (await preview(book.save())).lines.map(({ outcome, title, fields }) => [
    outcome,
    title,
    ...fields.map((one) => [one.field, one.before, one.after].join(' | ')),
  ])

describe('the order of elements', () => {
  it('is a number among those under the same key: between two others stands what has a number between theirs', async () => {
    await add('Derde', ids.o2)
    const book = await outOf()
    const row = (title: string) => book.row('Elementen', 'titel (nl)', title)
    expect(
      ['Minder overlast', 'Meer zorg', 'Derde'].map((one) => row(one)[book.column('Elementen', 'volgorde')]),
    ).toEqual([1, 2, 3])
    book.set('Elementen', ['titel (nl)', 'Derde'], { volgorde: '1,5' })
    book.add('Elementen', {
      'staat onder (sleutel)': ids.p1,
      soort: 'strategische doelstelling',
      'titel (nl)': 'Nieuw vooraan',
      volgorde: 1,
    })
    expect(await lines(book)).toEqual([
      ['changed', 'Derde', 'volgorde | 3 | 1.5'],
      ['new', 'Nieuw vooraan', expect.anything(), expect.anything(), expect.anything(), 'volgorde |  | 1'],
    ])
    await bring(book)
    expect(await titles()).toEqual(['Nieuw vooraan', 'Minder overlast', 'Derde', 'Meer zorg'])
    expect(await lines(book)).toEqual([])
  })

  it('says nothing by the order of the rows: a sorted sheet changes nothing', async () => {
    await add('Derde', null)
    const book = await outOf()
    book.sheet('Elementen').rows.splice(1, Number.POSITIVE_INFINITY, ...book.sheet('Elementen').rows.slice(1).reverse())
    expect(await lines(book)).toEqual([])
  })

  it('is not in question because others came or went meanwhile', async () => {
    const third = await add('Derde', ids.o2)
    const book = await outOf()
    await add('Intussen vooraan', null)
    await api.as(planner).plans.outline.removeElement({ id: ids.o2 })
    expect(await lines(book)).toEqual([])
    book.set('Elementen', key(third), { volgorde: 0 })
    expect(await lines(book)).toEqual([['changed', 'Derde', 'volgorde | 3 | 0']])
    await bring(book)
    expect(await titles()).toEqual(['Derde', 'Intussen vooraan', 'Minder overlast'])
  })

  it('is a conflict where both moved the same element, and stays as the plan has it where that was chosen', async () => {
    const third = await add('Derde', ids.o2)
    const fourth = await add('Vierde', third)
    const book = await outOf()
    await api.as(planner).plans.outline.moveElement({ id: fourth, parentId: ids.p1, afterId: null })
    book.set('Elementen', key(fourth), { volgorde: 1.5 })
    expect(await lines(book)).toEqual([['conflict', 'Vierde', 'volgorde | 1 | 1.5']])
    await bring(book, { conflicts: { [fourth]: 'plan' } })
    expect(await titles()).toEqual(['Vierde', 'Minder overlast', 'Meer zorg', 'Derde'])
    await bring(book, { conflicts: { [fourth]: 'workbook' } })
    expect(await titles()).toEqual(['Minder overlast', 'Vierde', 'Meer zorg', 'Derde'])
    expect(await lines(book)).toEqual([])
  })

  it('goes with what it stands under: moved elsewhere in the plan, both are in question', async () => {
    const second = (
      await api.as(planner).plans.outline.addElement({
        planId,
        parentId: (await document()).get(ids.p1)!.parent!,
        content: { kind: 'priority', title: words('Verkeer') },
      })
    ).id
    const book = await outOf()
    await api.as(planner).plans.outline.moveElement({ id: ids.o2, parentId: second, afterId: null })
    book.set('Elementen', key(ids.o2), { volgorde: 0.5 })
    expect(await lines(book)).toEqual([
      ['conflict', 'SD2 Meer zorg', 'staat onder (sleutel) | Verkeer | Drugs', 'volgorde | 2 | 0.5'],
    ])
    await bring(book, { otherConflicts: 'workbook' })
    expect(await titles()).toEqual(['Meer zorg', 'Minder overlast'])
    book.set('Elementen', key(ids.o1), { 'staat onder (sleutel)': second, volgorde: 1 })
    await bring(book)
    expect((await document()).get(ids.o1)!.parent).toBe(second)
  })
})

describe('what is needed from elsewhere', () => {
  it('stands on a sheet of its own, and is added, changed and taken there', async () => {
    const book = await outOf()
    const sheet = 'Nodig van elders'
    expect(book.sheet(sheet).rows.slice(1)).toHaveLength(2)
    book.set(sheet, ['in woorden (nl)', 'Akkoord'], { 'stand van de vraag': 'toegestaan', 'beslist op': '1/12/2026' })
    book.set(sheet, ['in woorden (nl)', 'Twee voertuigen'], { 'in woorden (nl)': 'Drie voertuigen' })
    book.add(sheet, {
      'element (sleutel)': ids.o2,
      'wat nodig is': 'beslissing',
      'in woorden (fr)': 'Une décision',
      'stand van de vraag': 'gevraagd',
    })
    expect(await faultsOf(book)).toEqual([])
    await bring(book)
    const now = await document()
    expect(now.get(ids.o1)!.needs).toEqual([
      {
        kind: 'agreement',
        organisation: zone.code,
        text: words('Akkoord', 'Accord'),
        status: 'agreed',
        onDate: '2026-12-01',
      },
      { kind: 'means', text: words('Drie voertuigen'), status: 'needed' },
    ])
    expect(now.get(ids.o2)!.needs).toEqual([
      { kind: 'decision', text: { source: 'fr', text: { fr: 'Une décision' }, outdated: [] }, status: 'asked' },
    ])
    expect(await lines(book)).toEqual([])
    book.remove(sheet, 'in woorden (nl)', 'Akkoord')
    await bring(await back(book), { removals: [`${ids.o1} needs`] })
    expect((await document()).get(ids.o1)!.needs).toHaveLength(1)
  })

  it('must say what is needed in some language', async () => {
    const book = await outOf()
    const row = book.sheet('Nodig van elders').rows.length + 1
    book.add('Nodig van elders', {
      'element (sleutel)': ids.o2,
      'wat nodig is': 'akkoord',
      'stand van de vraag': 'nodig',
    })
    expect(await faultsOf(book)).toEqual([['Nodig van elders', `F${row}`, 'MISSING']])
  })

  /** The same rows in a workbook that was made now. */
  async function back(book: EditedBook): Promise<EditedBook> {
    const fresh = await outOf()
    fresh.sheet('Nodig van elders').rows.splice(0, Number.POSITIVE_INFINITY, ...book.sheet('Nodig van elders').rows)
    return fresh
  }
})

describe('what the plan says of itself', () => {
  it('stands on a sheet of its own: what may be changed is taken, what others decide is not', async () => {
    const book = await outOf()
    const [, row] = book.sheet('Plan').rows
    const cell = (head: string) => row![book.column('Plan', head)]
    expect([cell('code'), cell('eigenaar (code)'), cell('titel (nl)'), cell('talen'), cell('vanaf')]).toEqual([
      'ZVP-1',
      zone.code,
      'Zonaal plan',
      'nl; fr',
      '2026-01-01',
    ])
    book.set('Plan', ['code', 'ZVP-1'], {
      'titel (nl)': 'Zonaal veiligheidsplan',
      'motto (fr)': 'Ensemble',
      'tot en met': '30/6/2031',
      talen: 'nl; fr; de',
      markering: 'TLP:CLEAR',
      'eigenaar (code)': 'IEMAND-ANDERS',
    })
    const before = await plan()
    expect(await lines(book)).toEqual([
      [
        'changed',
        'ZVP-1 Zonaal plan',
        'titel (nl) | Zonaal plan | Zonaal veiligheidsplan',
        'motto (fr) |  | Ensemble',
        'tot en met | 31 dec 2031 | 30 jun 2031',
        'talen | nl; fr | nl; fr; de',
        'markering | TLP:GREEN | TLP:CLEAR',
      ],
    ])
    expect(await plan()).toEqual(before)
    await bring(book)
    expect(await plan()).toMatchObject({
      title: { source: 'nl', text: { nl: 'Zonaal veiligheidsplan' } },
      motto: { text: { fr: 'Ensemble' } },
      periodTo: '2031-07-01',
      languages: ['nl', 'fr', 'de'],
      marking: 'TLP:CLEAR',
      ownerId: before.ownerId,
    })
    expect(await lines(book)).toEqual([])
  })

  it('is merged like any row, and its faults have their cell', async () => {
    const book = await outOf()
    const { revision } = await plan()
    await api.as(planner).plans.changePlan({ id: planId, revision, patch: { title: localized('nl', 'In het plan') } })
    book.set('Plan', ['code', 'ZVP-1'], { 'titel (nl)': 'In de werkmap', rechtsgrond: 'Wet van 1998' })
    expect((await preview(book.save())).lines).toMatchObject([
      { id: planId, outcome: 'conflict', sheet: 'Plan', row: 2 },
    ])
    await bring(book, { conflicts: { [planId]: 'plan' } })
    expect(await plan()).toMatchObject({ title: { text: { nl: 'In het plan' } }, legalBasis: 'Wet van 1998' })
    book.set('Plan', ['code', 'ZVP-1'], {
      talen: 'nl; klingon',
      'gebied (code)': 'NERGENS',
      'tot en met': '31/12/2020',
    })
    book.add('Plan', { 'titel (nl)': 'Nog een' })
    expect(await faultsOf(book)).toEqual([['Plan', 'A3', 'ONE_ROW']])
    book.sheet('Plan').rows.pop()
    const at = (head: string) => `${String.fromCharCode(65 + book.column('Plan', head))}2`
    expect(await faultsOf(book)).toEqual([['Plan', at('talen'), 'SHAPE']])
    book.set('Plan', ['code', 'ZVP-1'], { talen: 'nl' })
    expect(await faultsOf(book)).toEqual([
      ['Plan', at('gebied (code)'), 'UNKNOWN_CODE'],
      ['Plan', at('tot en met'), 'PERIOD_ENDS_BEFORE_IT_BEGINS'],
    ])
  })
})

describe('everything else of an element', () => {
  it('is in the workbook where an element has it, and comes back as it was', async () => {
    const area = await make.area({ code: 'GEMEENTE-1' })
    const interest = (
      await api.as(planner).plans.outline.addElement({
        planId,
        parentId: (await document()).get(ids.p1)!.parent!,
        content: { kind: 'security_interest', title: words('Leefbaarheid') },
      })
    ).id
    const before = await outOf()
    expect(before.sheet('Elementen').rows[0]).not.toContain('plaatsen')
    await change(ids.o1, {
      interestId: interest,
      confidential: { by: 'De raad', on: '2026-03-01' },
      details: {
        approach: { CHAIN: ['precursors', 'retail'] },
        places: ['Station', 'Markt; zuidkant'],
        motive: localized('nl', 'Een vraag van de straat'),
        municipalityId: area.id,
        extraPayment: 1200.5,
        none: true,
        publishedNumber: '3.1',
      },
    })
    const as = await document()
    const book = await outOf()
    expect(await lines(book)).toEqual([])
    const row = book.row('Elementen', ...key(ids.o1))
    expect(row[book.column('Elementen', 'plaatsen')]).toBe('Station\nMarkt; zuidkant')
    book.set('Elementen', key(ids.o1), {
      plaatsen: 'Station',
      'aanpak (codes)': 'CHAIN: precursors\nACTOR: police, care',
      'motief (nl)': 'Omdat het moet',
      'geen zulke opdrachten': null,
      'vertrouwelijk: genoemd door': null,
      'vertrouwelijk: op': null,
    })
    await bring(book)
    const { confidential: _, details, ...rest } = as.get(ids.o1)!
    const { none: _none, ...kept } = details!
    expect((await document()).get(ids.o1)).toEqual({
      ...rest,
      details: {
        ...kept,
        places: ['Station'],
        approach: { CHAIN: ['precursors'], ACTOR: ['police', 'care'] },
        motive: localized('nl', 'Omdat het moet'),
      },
    })
  })

  it('keeps emphasis, lists and links of a text, and takes them from a cell', async () => {
    const text = async () => ((await document()).get(ids.t1)!.body!.text as { nl: Prose }).nl.content
    const book = await outOf()
    expect(book.row('Elementen', ...key(ids.t1))[book.column('Elementen', 'tekst (nl)')]).toBe('**Vet**')
    book.set('Elementen', key(ids.t1), {
      'tekst (nl)': '**Vet**\n- een\n- [twee](https://voorbeeld.be)\nen *schuin*',
    })
    await bring(book)
    expect(await text()).toMatchObject([
      { attrs: { id: 'b1' }, content: [{ text: 'Vet', marks: [{ type: 'strong' }] }] },
      { type: 'bullet_list', content: [{}, { content: [{ content: [{ marks: [{ type: 'link' }] }] }] }] },
      { type: 'paragraph', content: [{ text: 'en ' }, { text: 'schuin', marks: [{ type: 'em' }] }] },
    ])
    const as = await document()
    await bring(await outOf())
    expect(await document()).toEqual(as)
  })
})

describe('names instead of codes', () => {
  it('are taken where only one thing has the name, in any language, whatever its capitals and accents', async () => {
    const partner = await make.organisation({ names: { nl: 'Parket Halle-Vilvoorde', fr: 'Parquet de Hal-Vilvorde' } })
    const chief = await make.function(partner.id, { names: { nl: 'Procureur des Konings' } })
    const area = await make.area({ names: { nl: 'Vilvoorde' } })
    const book = await outOf()
    book.set('Elementen', key(ids.o2), {
      'werken mee (codes)': `${zone.code}; parquet de hal vilvorde`,
      'gebieden (codes)': 'VILVOORDE',
      'verantwoordelijke functie': 'Parket Halle-Vilvoorde / procureur des konings',
    })
    book.add('Partners', {
      'element (sleutel)': ids.o2,
      'organisatie (code)': 'Parket Halle-Vilvoorde',
      'stand van het engagement': 'gevraagd',
    })
    expect(await faultsOf(book)).toEqual([])
    await bring(book)
    expect((await document()).get(ids.o2)).toMatchObject({
      contributors: [zone.code, partner.code],
      details: { areas: [area.code] },
      accountable: { organisation: partner.code, function: chief.code },
      partners: [{ organisation: partner.code, status: 'asked' }],
    })
    expect(await lines(book)).toEqual([])
  })

  it('of several things are refused with the codes of all of them; nearly a name proposes whose it is', async () => {
    const [one, two] = [
      await make.area({ code: 'PROVINCIE', names: { nl: 'Antwerpen' } }),
      await make.area({ code: 'STAD', names: { nl: 'Antwerpen', fr: 'Anvers' } }),
    ]
    await make.area({ code: 'VROEGER', names: { nl: 'Borgerhout' }, to: '1983-01-01' })
    const book = await outOf()
    book.set('Elementen', key(ids.o1), { 'gebieden (codes)': 'Antwerpen' })
    book.set('Elementen', key(ids.o2), { 'gebieden (codes)': 'Anverss; Borgerhout' })
    const { faults, accepted } = await preview(book.save())
    expect(accepted).toBe(false)
    expect(faults.map(({ code, data }) => [code, data.nearest])).toEqual([
      ['NAME_OF_SEVERAL', [one.code, two.code]],
      ['UNKNOWN_CODE', ['STAD (Anvers)']],
    ])
    book.set('Elementen', key(ids.o1), { 'gebieden (codes)': 'Anvers' })
    book.set('Elementen', key(ids.o2), { 'gebieden (codes)': 'Borgerhout' })
    expect((await preview(book.save())).faults.map(({ code, data }) => [code, data.nearest])).toEqual([
      ['UNKNOWN_CODE', []],
    ])
  })
})

it('a sheet in every language is known by its heads, and no two columns of it are called the same', async () => {
  for (const language of ['en', 'nl', 'fr', 'de', 'da'] as const) {
    const file = await workbooks().makeEmptyWorkbook({ kind: 'zonal_security_plan', language })
    const { sheets } = await readWorkbook(await file.bytes())
    for (const sheet of sheets!.filter((one) => !one.hidden).slice(1)) {
      const heads = sheet.rows[0]!.cells.map((cell) => cell.value)
      expect(new Set(heads).size).toBe(heads.length)
    }
  }
})
