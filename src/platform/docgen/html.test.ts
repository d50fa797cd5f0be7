import { expect, it } from 'vitest'
import { renderHtml } from './html.ts'
import type { PrintedDocument } from './model.ts'

const page = (more: Partial<PrintedDocument>): string =>
  renderHtml({ title: 'A plan', language: 'de', marking: 'TLP:AMBER', cover: { title: 'A plan' }, blocks: [], ...more })

it('escapes every text and runs no script of a text or a figure', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='x'>\u0000`
  const html = page({
    title: hostile,
    issuer: hostile,
    subject: hostile,
    keywords: [hostile],
    illustrative: hostile,
    cover: { title: hostile, eyebrow: hostile, motto: hostile, facts: [{ label: hostile, text: hostile }] },
    contents: { heading: hostile },
    blocks: [
      { kind: 'heading', level: 1, number: hostile, text: [{ text: hostile, href: 'javascript:alert(1)' }] },
      { kind: 'table', caption: hostile, columns: [{ title: hostile }], rows: [[hostile]] },
      { kind: 'figure', svg: `<svg>${hostile}</svg>`, alt: hostile, caption: hostile },
      { kind: 'callout', tone: 'bad', title: hostile, paragraphs: [hostile] },
    ],
  })
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<img src=x')
  expect(html).not.toContain('javascript:')
  expect(html).not.toContain('\u0000')
})

it('is one page that loads no other resource', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  const html = page({ blocks: [{ kind: 'figure', svg, alt: 'Falls', caption: 'Burglary' }] })
  expect(html.match(/(?:src|href)="(?!data:|#)[^"]*"/g)).toBeNull()
  expect(html).not.toMatch(/@import|url\(|<link/)
})

it('gives a screen reader the language, one main heading, a linked contents list and named columns', () => {
  const html = page({
    contents: { heading: 'Inhalt' },
    blocks: [
      { kind: 'heading', level: 2, number: '1', text: 'Häfen' },
      { kind: 'heading', level: 6, text: 'Tief' },
      { kind: 'paragraph', text: [{ text: 'niet vertaald', language: 'nl' }] },
      { kind: 'table', caption: 'Aktionen', columns: [{ title: 'Wert', align: 'end' }], rows: [['3']] },
    ],
  })
  expect(html).toContain('<html lang="de">')
  expect(html.match(/<h1>/g)).toHaveLength(1)
  expect(html).toMatch(/<a href="#h1"><span class="number">1<\/span> Häfen<\/a>/)
  expect(html).toMatch(/<h2 id="h1">.*Häfen<\/h2>/)
  expect(html).toContain('<h3 id="h2">Tief</h3>')
  expect(html).toContain('<span lang="nl">niet vertaald</span>')
  expect(html).toContain('<th scope="col" class="end">Wert</th>')
})

it('shows marking, gap and the illustrative banner', () => {
  const html = page({
    illustrative: 'Nur zur Anschauung',
    blocks: [{ kind: 'marked', marking: 'TLP:RED', blocks: [{ kind: 'gap', reason: 'vertraulich' }] }],
  })
  expect(html.match(/>TLP:AMBER</g)).toHaveLength(2)
  expect(html).toContain('>TLP:RED<')
  expect(html).toContain('Dieser Teil wird nicht ausgewiesen')
  expect(html).toContain('<p class="illustrative">Nur zur Anschauung</p>')
})
