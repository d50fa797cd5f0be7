import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentFault } from './document-fault.ts'
import { readDocx } from './read-docx.ts'
import { type Packed, paragraph, partOf, run, wordOf, zipOf } from './word.fixture.ts'

const textsOf = (bytes: Uint8Array) => readDocx(bytes).paragraphs.map(({ text }) => text)
const faultOf = (bytes: Uint8Array): string => {
  try {
    readDocx(bytes)
  } catch (error) {
    if (error instanceof DocumentFault) return error.code
    throw error
  }
  return 'none'
}

describe('what a document says', () => {
  it('is read as Word and its like write it: headings, bold lines, lists and tables', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Plan', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'SD 1: Inbraken', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [new TextRun({ text: 'Acties', bold: true })] }),
            new Paragraph({ text: 'Controles', bullet: { level: 1 } }),
            new Table({ rows: [new TableRow({ children: [cell('Actie'), cell('Termijn')] })] }),
          ],
        },
      ],
    })
    const { paragraphs } = readDocx(await Packer.toBuffer(document))
    expect(paragraphs).toMatchObject([
      { number: 1, text: 'Plan', heading: 0 },
      { number: 2, text: 'SD 1: Inbraken', heading: 1 },
      { text: 'Acties', heading: null, bold: true },
      { text: 'Controles', listLevel: 1, label: '' },
      { text: 'Actie', cell: { table: 0, row: 0, column: 0 }, place: 'table' },
      { text: 'Termijn', cell: { table: 0, row: 0, column: 1 } },
    ])
  })

  it.each(['Heading2', 'Kop2', 'Titre2', 'berschrift2'])(
    'knows the heading %s by its id, its name, or what it is based on',
    (id) => {
      const styles = partOf(
        'styles',
        `<w:style w:styleId="${id}"/>
       <w:style w:styleId="Eigen"><w:name w:val="Eigen"/><w:basedOn w:val="${id}"/></w:style>
       <w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>`,
      )
      const styled = (style: string) => paragraph(run('x'), `<w:pStyle w:val="${style}"/>`)
      const body = styled(id) + styled('Eigen') + styled('Loop') + paragraph(run('x'), '<w:outlineLvl w:val="3"/>')
      const { paragraphs } = readDocx(wordOf(body, { 'word/styles.xml': styles }))
      expect(paragraphs.map(({ heading }) => heading)).toEqual([2, 2, null, 4])
    },
  )

  it('counts as the word processor does', () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = partOf(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'SD %1')}${level(1, 'decimal', 'OD %1.%2')}${level(2, 'upperRoman', '%3)')}</w:abstractNum>
       <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
       <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`,
    )
    const at = (list: number, depth: number) =>
      paragraph(run('x'), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body = [at(1, 0), at(1, 1), at(1, 1), at(1, 2), at(1, 0), at(1, 1), at(2, 0), at(9, 0)].join('')
    const { paragraphs } = readDocx(wordOf(body, { 'word/numbering.xml': numbering }))
    expect(paragraphs.map(({ label }) => label)).toEqual([
      'SD 1',
      'OD 1.1',
      'OD 1.2',
      'I)',
      'SD 2',
      'OD 2.1',
      'SD 7',
      null,
    ])
  })

  it('takes tracked changes as accepted, leaves hidden text out, and says how much', () => {
    const body =
      paragraph(
        run('Wij ') +
          `<w:ins w:id="1">${run('controleren ')}${run('vaak')}</w:ins>` +
          `<w:del w:id="2"><w:r><w:delText>niet</w:delText></w:r></w:del>` +
          run(' geheim', '<w:vanish/>') +
          run(' zichtbaar', '<w:vanish w:val="0"/>'),
      ) +
      paragraph(run('Een '), '<w:rPr><w:del w:id="3"/></w:rPr>') +
      paragraph(run('zin'), '<w:pPrChange w:id="4"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>')
    const { paragraphs, leftOut } = readDocx(wordOf(body))
    expect(paragraphs.map(({ text }) => text)).toEqual(['Wij controleren vaak zichtbaar', 'Een zin'])
    expect(paragraphs[1]!.heading).toBeNull()
    expect(leftOut).toEqual({ insertions: 1, deletions: 1, hidden: 1, comments: 0 })
  })

  it('has footnotes behind the paragraph that names them, boxes once, and what stands on each page last', () => {
    const box = `<w:txbxContent>${paragraph(run('In een kader'))}</w:txbxContent>`
    const body =
      paragraph(`${run('Eerste')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
      paragraph(
        `${run('Tweede')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
      )
    const { paragraphs } = readDocx(
      wordOf(body, {
        'word/footnotes.xml': partOf('footnotes', `<w:footnote w:id="2">${paragraph(run('Bron'))}</w:footnote>`),
        'word/header1.xml': partOf('hdr', paragraph(run('Zone'))),
      }),
    )
    expect(paragraphs.map(({ text, place }) => [text, place])).toEqual([
      ['Eerste', 'body'],
      ['Bron', 'footnote'],
      ['Tweede', 'body'],
      ['In een kader', 'text_box'],
      ['Zone', 'page_edge'],
    ])
  })

  it('is text alone: of fields and links the words, markup as it is written, from right to left too', () => {
    const body =
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r>
         <w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('zie onder')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ) +
      paragraph(`<w:hyperlink>${run('http://voorbeeld.be')}</w:hyperlink>`) +
      paragraph(run('&lt;script&gt;alert(1)&lt;/script&gt;')) +
      paragraph(run('مرحبا بالعالم', '<w:rtl/>'))
    expect(textsOf(wordOf(body))).toEqual([
      'zie onder',
      'http://voorbeeld.be',
      '<script>alert(1)</script>',
      'مرحبا بالعالم',
    ])
  })

  it('is found whatever prefix its writer chose', () => {
    const document = partOf('document', '<x:body><x:p><x:r><x:t>Woorden</x:t></x:r></x:p></x:body>', 'x')
    expect(textsOf(zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document }))).toEqual(['Woorden'])
  })
})

describe('what is no such document', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const document = wordOf(paragraph(run('x')))
  const zeros = (size: number): Packed => ({ content: new Uint8Array(size) })
  const cases: [string, string, Uint8Array][] = [
    ['nothing', 'EMPTY', bytes('')],
    ['a PDF', 'PDF', bytes('%PDF-1.7')],
    ['a text', 'NOT_WORD', bytes('Plan')],
    ['a document of Word 97', 'OLD_WORD', bytes('\xd0\xcf\x11\xe0 WordDocument')],
    ['one with a password', 'ENCRYPTED', bytes('\xd0\xcf\x11\xe0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')],
    ['an encrypted archive', 'ENCRYPTED', zipOf({ 'word/document.xml': { content: bytes('x'), flags: 1 } })],
    [
      'an OpenDocument',
      'OPEN_DOCUMENT',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    ],
    ['a workbook', 'NOT_WORD', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' })],
    ['one with macros', 'MACROS', wordOf('', { 'word/vbaProject.bin': 'x' })],
    ['one that says it has macros', 'MACROS', wordOf('', { '[Content_Types].xml': '<a b="macroEnabled"/>' })],
    ['one that is cut off', 'DAMAGED', document.subarray(0, document.byteLength - 30)],
    ['one that unpacks without end', 'UNPACKS_TOO_LARGE', wordOf('', { 'word/media/a.bmp': zeros(30_000_000) })],
    ['one of too much', 'UNPACKS_TOO_LARGE', wordOf('', { a: { content: bytes('x'), says: 210_000_000 } })],
    [
      'one that lies about its size',
      'DAMAGED',
      wordOf('', { 'word/styles.xml': { content: Buffer.alloc(5000), says: 20 } }),
    ],
    ['one without words', 'NO_TEXT', wordOf(paragraph(''))],
    ['broken XML', 'DAMAGED', wordOf('<w:p>')],
    ['XML that expands', 'DAMAGED', wordOf('', { 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>` })],
    ['XML too deep', 'TOO_DEEP', wordOf('<w:tbl>'.repeat(400) + '</w:tbl>'.repeat(400))],
  ]
  it.each(cases)('%s is refused: %s', (_, code, given) => {
    expect(faultOf(given)).toBe(code)
  })

  it('is never anything but a document or a refusal, whatever bytes are changed in one', () => {
    const change = fc.tuple(fc.nat(document.byteLength - 1), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const broken = Uint8Array.from(document)
        for (const [at, value] of changes) broken[at] = value
        expect(typeof faultOf(broken)).toBe('string')
      }),
      { numRuns: 300 },
    )
  })
})
