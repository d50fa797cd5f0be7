import { describe, expect, it } from 'vitest'
import {
  document,
  ids,
  importWorkbook,
  key,
  lines,
  make,
  openExport,
  preview,
  previewIssues,
  zone,
} from './zonal-plan.fixture.ts'

describe('Names instead of codes', () => {
  it('are accepted when unique, in any language, ignoring capitals and accents', async () => {
    const partner = await make.organisation({ names: { nl: 'Parket Halle-Vilvoorde', fr: 'Parquet de Hal-Vilvorde' } })
    const chief = await make.function(partner.id, { names: { nl: 'Procureur des Konings' } })
    const area = await make.area({ names: { nl: 'Vilvoorde' } })
    const book = await openExport()
    book.set('Elementen', key(ids.o2), {
      'meewerkende organisaties (codes)': `${zone.code}; parquet de hal vilvorde`,
      'gebieden (codes)': 'VILVOORDE',
      'eindverantwoordelijke functie': 'Parket Halle-Vilvoorde / procureur des konings',
    })
    book.add('Partners', {
      'element (sleutel)': ids.o2,
      'organisatie (code)': 'Parket Halle-Vilvoorde',
      'status van het engagement': 'gevraagd',
    })
    expect(await previewIssues(book)).toEqual([])
    await importWorkbook(book)
    expect((await document()).get(ids.o2)).toMatchObject({
      contributors: [zone.code, partner.code],
      details: { areas: [area.code] },
      accountable: { organisation: partner.code, function: chief.code },
      partners: [{ organisation: partner.code, status: 'asked' }],
    })
    expect(await lines(book)).toEqual([])
  })

  it('are rejected with all matching codes when ambiguous; an approximate name suggests the match', async () => {
    const [entry, two] = [
      await make.area({ code: 'PROVINCIE', names: { nl: 'Antwerpen' } }),
      await make.area({ code: 'STAD', names: { nl: 'Antwerpen', fr: 'Anvers' } }),
    ]
    await make.area({ code: 'VROEGER', names: { nl: 'Borgerhout' }, to: '1983-01-01' })
    const book = await openExport()
    book.set('Elementen', key(ids.o1), { 'gebieden (codes)': 'Antwerpen' })
    book.set('Elementen', key(ids.o2), { 'gebieden (codes)': 'Anverss; Borgerhout' })
    const { issues, accepted } = await preview(book.save())
    expect(accepted).toBe(false)
    expect(issues.map(({ code, data }) => [code, data.suggestions])).toEqual([
      ['NAME_AMBIGUOUS', [entry.code, two.code]],
      ['UNKNOWN_CODE', ['STAD (Anvers)']],
    ])
    book.set('Elementen', key(ids.o1), { 'gebieden (codes)': 'Anvers' })
    book.set('Elementen', key(ids.o2), { 'gebieden (codes)': 'Borgerhout' })
    expect((await preview(book.save())).issues.map(({ code, data }) => [code, data.suggestions])).toEqual([
      ['UNKNOWN_CODE', []],
    ])
  })
})
