import { beforeEach, describe, expect, it } from 'vitest'
import { json } from '#platform/db/column-values.ts'
import type { Id } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { people } from '../../../../../testing/people.ts'
import { definition } from '../figures.fixture.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
const year = { startsOn: '2025-01-01', endsOn: '2026-01-01' }
let [police, stranger, zone, entry, other]: Id[] = []

const analyst = () => api.as(people.ministry_planner(police!)).indicators
const outsider = () => api.as(people.reader(stranger!)).indicators
const define = (code: string, given: object = {}, marking: Marking = 'TLP:GREEN') =>
  analyst().definitions.createIndicator({ code, ownerId: police!, marking, definition: definition(given) })
const recordFigure = (
  areaId: Id | undefined,
  value: string,
  { code = 'burglary', marking = 'TLP:GREEN' as Marking } = {},
) =>
  analyst().observations.recordFigures({
    ownerId: police!,
    marking,
    figures: [{ indicator: code, areaId: areaId!, startsOn: year.startsOn, value }],
  })
/** Returns the code on a document that is created now. */
const printed = async (indicator = 'burglary', areaId = zone!) =>
  (await analyst().figureCodes.createFigureCode({ indicator, areaId, ...year })).code
const opened = (code: string, reader = analyst()) => reader.figureCodes.getFigureByCode({ code })

beforeEach(async () => {
  police = (await make.organisation({ level: 'federal' })).id
  stranger = (await make.organisation({ level: 'federal' })).id
  zone = (await make.area({ kind: 'police_zone' })).id
  entry = (await make.area({ kind: 'municipality', parentId: zone })).id
  other = (await make.area({ kind: 'municipality', parentId: zone })).id
  await api.database.kysely
    .updateTable('area')
    .set({ population: json({ 2025: 10_000 }) })
    .execute()
  await define('burglary')
  await recordFigure(entry, '30')
  await recordFigure(other, '12')
})

describe('Figure code on a printed document', () => {
  it('shows the printed value, the current value and the changes in between', async () => {
    const code = await printed()
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
    const still = {
      changed: false,
      changes: [],
      onPaper: { value: '42', derivation: 'summed' },
      currentFigure: { value: '42' },
    }
    expect(await opened(code.toLowerCase().replace('-', ''))).toMatchObject({
      ...still,
      code,
      indicator: 'burglary',
      areaId: zone,
      ...year,
      createdOn: '2026-11-24',
    })
    api.clock.set('2026-12-01T08:00:00Z')
    await recordFigure(entry, '35')
    expect(await opened(code)).toMatchObject({
      changed: true,
      onPaper: { value: '42', known: 2 },
      currentFigure: { value: '47' },
      changes: [
        { areaId: entry, before: { value: '30' }, after: { value: '35' }, recordedAt: '2026-12-01T08:00:00.000Z' },
      ],
    })
    // A figure that was reported after the document, where there was none before, was not in the document.
    const third = (await make.area({ kind: 'municipality', parentId: zone })).id
    api.clock.set('2026-12-02T08:00:00Z')
    await recordFigure(third, '3')
    const again = await opened(code)
    expect(again).toMatchObject({ onPaper: { value: '42', known: 2 }, currentFigure: { value: '50' } })
    expect(again.changes[0]).toMatchObject({ areaId: third, before: { value: null, missing: null } })
  })

  it('is identical for the same query, and differs after a new figure or on another day', async () => {
    const code = await printed()
    expect(await printed()).toBe(code)
    expect(await printed('burglary', entry)).not.toBe(code)
    api.clock.set('2026-11-24T15:00:00Z')
    expect(await printed()).toBe(code)
    await recordFigure(entry, '31')
    api.clock.set('2026-11-24T16:00:00Z')
    const later = await printed()
    expect(later).not.toBe(code)
    expect((await opened(code)).onPaper?.value).toBe('42')
    expect((await opened(later)).onPaper?.value).toBe('43')
    api.clock.set('2026-11-25T08:00:00Z')
    expect(await printed()).not.toBe(later)
  })

  it('is computed with the formula of that day', async () => {
    const formula = { numerator: 'burglary', denominator: 'population', per: 1_000 }
    await define('rate', { formula })
    const code = await printed('rate')
    expect(await opened(code)).toMatchObject({ changed: false, onPaper: { value: '4.2' } })
    api.clock.set('2026-12-01T08:00:00Z')
    const otherwise = { formula: { ...formula, per: 100 } }
    const change = { revision: 1, definition: definition(otherwise), validFrom: null, breaks: false, reason: 'Percent' }
    await analyst().definitions.changeIndicator({ code: 'rate', ...change })
    expect(await opened(code)).toMatchObject({
      changed: true,
      changes: [],
      onPaper: { value: '4.2' },
      currentFigure: { value: '0.42' },
      printedVersion: 1,
      currentVersion: 2,
    })
  })
})

describe('Reader of a figure code', () => {
  it('receives only readable sums, and the same error for an unreadable figure as for an unknown code', async () => {
    await define('inner', {}, 'TLP:AMBER+STRICT')
    await recordFigure(entry, '7', { code: 'inner' })
    const inner = await printed('inner')
    await define('closed')
    await recordFigure(entry, '5', { code: 'closed', marking: 'TLP:AMBER+STRICT' })
    const closed = await printed('closed')
    const unknown = await catchError(opened('2222-2222', outsider()))
    expect(unknown.code).toBe('NOT_FOUND')
    for (const code of [inner, closed, 'K7M4', `${inner.slice(0, -1)}${inner.endsWith('2') ? '3' : '2'}`])
      expect(await catchError(opened(code, outsider()))).toEqual(unknown)
    expect((await opened(inner)).currentFigure?.value).toBe('7')
    await recordFigure(other, '90', { marking: 'TLP:AMBER+STRICT' })
    const code = await printed()
    expect((await opened(code)).onPaper?.value).toBe('120')
    expect(await opened(code, outsider())).toMatchObject({ onPaper: { value: '30', withheld: true } })
  })

  it('cannot create a code without signing in or for a figure that does not exist', async () => {
    const input = { indicator: 'burglary', areaId: zone!, ...year }
    const outsiderEntry = api.as({
      kind: 'anyone',
      personId: null,
      name: '',
      language: 'en',
      assignments: [],
    }).indicators
    expect((await catchError(outsiderEntry.figureCodes.createFigureCode(input))).code).toBe('UNAUTHORIZED')
    const none = { ...input, startsOn: '2031-01-01', endsOn: '2032-01-01' }
    expect((await catchError(analyst().figureCodes.createFigureCode(none))).code).toBe('NOT_FOUND')
  })

  it('cannot derive a small number from an earlier sum', async () => {
    await define('assault', { suppressionThreshold: 5 })
    const third = (await make.area({ kind: 'municipality', parentId: zone })).id
    for (const [areaId, value] of [
      [entry, '3'],
      [other, '20'],
      [third, '30'],
    ] as const)
      await recordFigure(areaId, value, { code: 'assault' })
    const code = await printed('assault')
    api.clock.set('2026-12-01T08:00:00Z')
    await recordFigure(entry, '9', { code: 'assault' })
    // The current figures are not small, but 20 and the former sum would reveal the previous figure, and 9 reveals 20.
    const seen = await opened(code, outsider())
    expect(seen).toMatchObject({
      changed: true,
      currentFigure: { value: '59' },
      onPaper: { value: null, missing: 'small_numbers' },
    })
    const suppressed = { value: null, missing: 'small_numbers' }
    expect(seen.changes).toMatchObject([{ before: suppressed, after: suppressed }])
    expect((await opened(code)).onPaper?.value).toBe('53')
  })
})
