import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import { catchError, useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { people } from '../../../testing/people.ts'
import { searchRoutes } from './routes.ts'

const api = useApi({ search: searchRoutes })
const make = factories(api.database)

let zone: Id
let planId: Id
const find = async (terms: string, language: Language = 'nl', limit = 20) =>
  (await api.as(people.reader(zone)).search.suggestTerms({ query: terms, language, limit })).map((hit) => hit.title)

/** Creates an element of the plan with a title in a single language and optional prose. */
async function element(language: Language, title: string, given: { prose?: string; code?: string } = {}): Promise<Id> {
  const { id } = await make.element({ planId, kind: 'priority', ...(given.code && { code: given.code }) })
  const content = [{ type: 'paragraph', attrs: { id: 'b1' }, content: [{ type: 'text', text: given.prose ?? '' }] }]
  const body = given.prose ? { source: language, text: { [language]: { type: 'doc', content } }, outdated: [] } : null
  await api.database.pool.query('update element set title = $2, body = $3 where id = $1', [
    id,
    { source: language, text: { [language]: title }, outdated: [] },
    body,
  ])
  return id
}

beforeEach(async () => {
  zone = (await make.organisation({ names: { en: 'North' } })).id
  planId = (await make.plan({ ownerId: zone, title: 'Base' })).id
})

describe('search for inflected forms', () => {
  const forms: [Language, string, string[]][] = [
    ['nl', 'Aanpak van woninginbraken', ['woninginbraak aanpak', 'woninginbraken', 'WONINGINBRAAK']],
    ['nl', 'Meer controles op drugs en wapens', ['controle', 'wapen', 'controle drug', 'wapens controles']],
    ['nl', 'Actie aan de grens volgens plan', ['acties', 'grenzen', 'plannen acties', 'actie grens']],
    [
      'fr',
      'Contrôles de sécurité aux frontières',
      ['contrôle', 'sécurité', 'frontière', 'securite', 'CONTROLES', 'controle frontiere'],
    ],
    ['de', 'Maßnahmen gegen Einbrüche', ['Maßnahme', 'einbruch', 'Einbrüchen', 'massnahmen']],
    ['da', 'Indbrud og færdselsulykker', ['færdselsulykke', 'indbruddene', 'færdselsulykkerne indbrud']],
    ['en', 'Burglaries at the borders', ['burglary', 'border', 'borders burglaries']],
  ]
  for (const [language, title, queries] of forms)
    it(`finds in ${language} by ${queries.join(', ')}: “${title}”`, async () => {
      await element(language, title)
      for (const query of queries) expect([query, await find(query, language)]).toEqual([query, [title]])
    })

  it('finds prose too, with and without accents', async () => {
    await element('fr', 'Titre', { prose: 'La police de proximité rencontre les écoles.' })
    await element('nl', 'Titel', { prose: 'De wijkinspecteurs bezoeken de scholen.' })
    expect(await find('proximite école', 'fr')).toEqual(['Titre'])
    expect(await find('wijkinspecteur', 'nl')).toEqual(['Titel'])
  })
})

describe('search while typing', () => {
  it('accepts an unfinished last word, but not an unfinished earlier word', async () => {
    await element('nl', 'Drugshandel in de grensregio')
    expect(await find('drugsh')).toEqual(['Drugshandel in de grensregio'])
    expect(await find('drugshandel grensr')).toEqual(['Drugshandel in de grensregio'])
    expect(await find('drugsh grensregio')).toEqual([])
    expect(await find('securite')).toEqual([])
  })

  it('finds a code as it is written, also unfinished', async () => {
    await element('nl', 'Woninginbraak', { code: 'OD-3.1' })
    expect(await find('OD-3.1')).toEqual(['Woninginbraak'])
    expect(await find('od-3')).toEqual(['Woninginbraak'])
  })

  it('finds a compound by the first part, and does not split it', async () => {
    await element('de', 'Drogenhandel an der Grenze')
    expect(await find('Drogen', 'de')).toEqual(['Drogenhandel an der Grenze'])
    expect(await find('Handel', 'de')).toEqual([])
  })

  it('accepts search operators, and no sign causes an error', async () => {
    await element('nl', 'Drugs en wapens')
    await element('nl', 'Drugs en verkeer')
    expect(await find('drugs -wapens')).toContain('Drugs en verkeer')
    for (const signs of ["'", '"', '&|!', ':*', 'a:b', '\\', '%', '( )', '<->', 'drugs & ', '💊'])
      expect(Array.isArray(await find(signs))).toBe(true)
  })
})

describe('search result', () => {
  it('is shown in the language of the match; an item with several matches is shown once, in the language of the reader first', async () => {
    const { id } = await make.element({ planId, kind: 'priority' })
    await api.database.pool.query('update element set title = $2 where id = $1', [
      id,
      {
        source: 'nl',
        text: { nl: 'Drugs aan de grens', fr: 'Drogues à la frontière', en: 'Drugs at the border' },
        outdated: [],
      },
    ])
    const search = api.as(people.reader(zone)).search
    expect(await search.suggestTerms({ query: 'drugs', language: 'en' })).toMatchObject([
      { kind: 'element', id, planId, title: 'Drugs at the border', language: 'en', planTitle: { en: 'Base' } },
    ])
    expect(await search.suggestTerms({ query: 'frontière', language: 'nl' })).toMatchObject([
      { title: 'Drogues à la frontière', language: 'fr' },
    ])
  })

  it('lists titles before prose, up to the requested limit', async () => {
    await element('nl', 'Iets anders', { prose: 'Over fietsdiefstal aan het station.' })
    await element('nl', 'Fietsdiefstal')
    expect(await find('fietsdiefstal')).toEqual(['Fietsdiefstal', 'Iets anders'])
    expect(await find('fietsdiefstal', 'nl', 1)).toEqual(['Fietsdiefstal'])
    expect(await catchError(find('x', 'nl', 51))).toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('follows a change immediately, and disappears with a removed item', async () => {
    const id = await element('nl', 'Vuurwerk')
    await api.database.pool.query('update element set title = $2 where id = $1', [
      id,
      { source: 'nl', text: { nl: 'Zwerfvuil' }, outdated: [] },
    ])
    expect([await find('vuurwerk'), await find('zwerfvuil')]).toEqual([[], ['Zwerfvuil']])
    await api.database.pool.query('delete from element where id = $1', [id])
    expect(await find('zwerfvuil')).toEqual([])
  })

  it('includes organisations and areas by name, in every language', async () => {
    const area = await make.area({ names: { nl: 'Oost-Vlaanderen', fr: 'Flandre orientale' } })
    for (const language of languages)
      expect(await api.as(people.reader(zone)).search.suggestTerms({ query: 'flandre', language })).toMatchObject([
        { kind: 'area', id: area.id, planId: null },
      ])
  })
})

describe('content that the reader may not read', () => {
  /** Creates the same text in a public and in a restricted element. */
  async function makeTwoElements() {
    const other = await make.organisation()
    const closed = await make.plan({ ownerId: other.id, title: 'Operation lantern', marking: 'TLP:AMBER+STRICT' })
    const restrictedElement = await make.element({ planId: closed.id, kind: 'priority', title: 'Lantern evenings' })
    const open = await make.element({ planId, kind: 'priority', title: 'Lantern parade' })
    return { other, closed, restrictedElement, open }
  }

  it('is neither found nor counted: the limit is filled with readable content', async () => {
    const { other } = await makeTwoElements()
    expect(await find('lantern', 'en')).toEqual(['Lantern parade'])
    expect(await find('lantern', 'en', 1)).toEqual(['Lantern parade'])
    const theirs = await api.as(people.reader(other.id)).search.suggestTerms({ query: 'lantern', language: 'en' })
    expect(theirs.map((hit) => hit.title).sort()).toEqual(['Lantern evenings', 'Lantern parade', 'Operation lantern'])
  })

  it('is not found after it is closed, and is found again after it is opened', async () => {
    const { open } = await makeTwoElements()
    const mark = (marking: number | null) =>
      api.database.pool.query('update element set marking = $2, person_ids = $3 where id = $1', [open.id, marking, []])
    await mark(4)
    expect(await find('lantern', 'en')).toEqual([])
    await mark(null)
    expect(await find('lantern', 'en')).toEqual(['Lantern parade'])
  })

  it('cannot be read from the index table, only through the search function', async () => {
    await makeTwoElements()
    const { rows } = await api.database.pool.query(
      `select has_table_privilege('${api.database.applicationRole}', 'search_entry', 'select') as allowed`,
    )
    expect(rows).toEqual([{ allowed: false }])
  })
})
