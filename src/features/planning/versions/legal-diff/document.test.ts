import { describe, expect, it } from 'vitest'
import { renderHtml } from '#platform/docgen/html.ts'
import { renderPdf } from '#platform/docgen/render.ts'
import { localized } from '#shared/localized-text.ts'
import type { DocumentRow } from '../binding/bound-sections.ts'
import { computeLegalDiff } from './compare.ts'
import type { LegalDiff } from './contract.ts'
import { legalDiffBlocks } from './document.ts'
import { omitForReader } from './omitted-changes.ts'

const row = (key: string, parent: string | undefined, kind: string, content: object = {}): DocumentRow => ({
  section: 'elements',
  subjectId: key,
  content: { key, ...(parent && { parent }), kind, title: localized('nl', `Titel van ${key}`), ...content },
})
const hoursOf2027 = { kind: 'hours', service: 'care', year: 2027, amount: 40 }
const before = [
  row('part', undefined, 'part', { place: 'doing' }),
  row('chapter', 'part', 'section', { place: 'goals' }),
  row('goal', 'chapter', 'strategic_objective', { title: localized('nl', 'Minder drugs'), code: 'S-1' }),
  row('share', 'chapter', 'text', { resources: [{ kind: 'fte', service: 'police', amount: 10 }] }),
  row('secret', 'chapter', 'text', { title: localized('nl', 'Geheime hinderlaag') }),
  row('under', 'secret', 'text', { title: localized('nl', 'Onder het geheim') }),
]
const after = [
  ...before.slice(0, 2),
  row('goal', 'chapter', 'strategic_objective', { title: localized('nl', 'Minder harddrugs'), code: 'S-2' }),
  row('share', 'chapter', 'text', {
    resources: [{ kind: 'fte', service: 'police', amount: 12.5 }, hoursOf2027],
  }),
  row('secret', 'chapter', 'text', {
    title: localized('nl', 'Geheime controle'),
    confidential: { reason: 'Raad' },
  }),
  row('marked', 'chapter', 'text', { title: localized('nl', 'Alleen voor partners'), marking: 'TLP:AMBER' }),
]
const makeDiff = (reader: Parameters<typeof omitForReader>[1]): LegalDiff => ({
  planId: 'plan',
  from: { id: 'one', number: 1 },
  to: null,
  language: 'nl',
  names: {},
  ...computeLegalDiff(undefined, ...omitForReader([before, after], reader), 'nl'),
})
const document = (reader: Parameters<typeof omitForReader>[1]) => ({
  title: 'Plan',
  language: 'nl' as const,
  marking: 'TLP:CLEAR' as const,
  cover: { title: 'Plan' },
  blocks: legalDiffBlocks(makeDiff(reader)),
})

describe('legal diff on paper', () => {
  it('strikes through removed text and underlines added text, each with a label', () => {
    const page = renderHtml(document('full'))
    expect(page).toContain('Minder <del>[<span class="change">verwijderd: </span>drugs]</del>')
    expect(page).toContain('<ins>[<span class="change">toegevoegd: </span>harddrugs]</ins>')
    expect(page).toContain('goedkeuring vereist')
    // Resources before, after and the difference, and the changed number.
    for (const text of ['>10<', '>12,5<', '>+2,5<', 'Nummer']) expect(page).toContain(text)
    expect(page).toContain('uren per jaar, zorg, 2027')
    // The counts per place: 1 added, 1 removed, 3 changed.
    expect(page).toMatch(/Titel van chapter<\/td><td class="end">1<\/td><td class="end">1<\/td><td class="end">3<\/td>/)
  })

  it('shows the accountable function, the partners and the end date in full and by name, and never shows who may read', () => {
    const [was, is] = [
      { accountable: { organisation: 'zone', function: 'head' }, periodTo: '2028-01-01', partners: [] },
      {
        accountable: { organisation: 'zone', function: 'chief' },
        periodTo: '2029-01-01',
        partners: [{ organisation: 'customs', status: 'agreed' }],
        readers: ['customs'],
        persons: ['Jan Peeters'],
      },
    ].map((content) => [row('goal', undefined, 'strategic_objective', content)])
    const names = { 'zone head': { nl: 'Hoofd' }, 'zone chief': { nl: 'Korpschef' }, customs: { nl: 'Douane' } }
    const diff = { ...makeDiff('full'), names, ...computeLegalDiff(undefined, was!, is!, 'nl') }
    const page = renderHtml({ ...document('full'), blocks: legalDiffBlocks(diff) })
    const text = page.replace(/<[^>]+>/g, '')
    expect(text).toContain('eindverantwoordelijke functie: [verwijderd: Hoofd] [toegevoegd: Korpschef]')
    expect(text).toContain('tot en met: [verwijderd: 31 dec 2027] [toegevoegd: 31 dec 2028]')
    expect(text).toContain('partners: [toegevoegd: Douane; ')
    expect(text).not.toContain('Jan Peeters')
    expect(text).not.toMatch(/customs|leesrecht/)
  })

  it('shows council and public editions no content that was confidential at either time, and does not count it', () => {
    const council = renderHtml(document('council'))
    for (const text of ['Geheime', 'hinderlaag', 'Onder het geheim']) expect(council).not.toContain(text)
    expect(council).toContain('Alleen voor partners')
    const open = renderHtml(document('public'))
    expect(open).not.toContain('Alleen voor partners')
    expect(makeDiff('public').places).toMatchObject([{ added: 0, removed: 0, changed: 2 }])
  })

  it('is an accessible PDF', async () => {
    const { pages, pdf } = await renderPdf(document('full'), { createdAt: new Date(0), timeoutMs: 60_000 })
    expect(pages).toBeGreaterThan(0)
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part')
  })

  it('states when there is no difference', () => {
    const same = { ...makeDiff('full'), changes: [], places: [] }
    expect(JSON.stringify(legalDiffBlocks(same))).toContain('Geen wijzigingen.')
  })
})
