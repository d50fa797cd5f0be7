import { readFileSync } from 'node:fs'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntryInput, makeArchive } from '../../archive/archive.fixture.ts'
import { hostileArchives, hostileEntries } from '../../archive/hostile-archives.fixture.ts'
import { DocumentReadError } from './document-issue.ts'
import { parseDocx } from './read-docx.ts'
import { makePart, makeRun, makeWordFile, paragraph, wordParts } from './word.fixture.ts'

const parseTexts = (bytes: Uint8Array) => parseDocx(bytes).paragraphs.map(({ text }) => text)
const getIssueCode = (bytes: Uint8Array): string => {
  try {
    parseDocx(bytes)
  } catch (error) {
    if (error instanceof DocumentReadError) return error.issue.code
    throw error
  }
  return 'none'
}

describe('document text', () => {
  it('is read from files of Word and similar programs: headings, bold lines, lists and tables', async () => {
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
    const { paragraphs } = parseDocx(await Packer.toBuffer(document))
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
    'has the heading %s recognised by id, name or base style',
    (id) => {
      const styles = makePart(
        'styles',
        `<w:style w:styleId="${id}"/>
       <w:style w:styleId="Eigen"><w:name w:val="Eigen"/><w:basedOn w:val="${id}"/></w:style>
       <w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>`,
      )
      const styled = (style: string) => paragraph(makeRun('x'), `<w:pStyle w:val="${style}"/>`)
      const body = styled(id) + styled('Eigen') + styled('Loop') + paragraph(makeRun('x'), '<w:outlineLvl w:val="3"/>')
      const { paragraphs } = parseDocx(makeWordFile(body, { 'word/styles.xml': styles }))
      expect(paragraphs.map(({ heading }) => heading)).toEqual([2, 2, null, 4])
    },
  )

  it('is numbered in the same way as by the word processor', () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = makePart(
      'numbering',
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'SD %1')}${level(1, 'decimal', 'OD %1.%2')}${level(2, 'upperRoman', '%3)')}</w:abstractNum>
       <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
       <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`,
    )
    const makeListItem = (list: number, depth: number) =>
      paragraph(makeRun('x'), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body = [
      makeListItem(1, 0),
      makeListItem(1, 1),
      makeListItem(1, 1),
      makeListItem(1, 2),
      makeListItem(1, 0),
      makeListItem(1, 1),
      makeListItem(2, 0),
      makeListItem(9, 0),
    ].join('')
    const { paragraphs } = parseDocx(makeWordFile(body, { 'word/numbering.xml': numbering }))
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

  it('includes tracked changes as accepted, omits hidden text, and reports how much', () => {
    const body =
      paragraph(
        makeRun('Wij ') +
          `<w:ins w:id="1">${makeRun('controleren ')}${makeRun('vaak')}</w:ins>` +
          `<w:del w:id="2"><w:r><w:delText>niet</w:delText></w:r></w:del>` +
          makeRun(' geheim', '<w:vanish/>') +
          makeRun(' zichtbaar', '<w:vanish w:val="0"/>'),
      ) +
      paragraph(makeRun('Een '), '<w:rPr><w:del w:id="3"/></w:rPr>') +
      paragraph(makeRun('zin'), '<w:pPrChange w:id="4"><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange>')
    const { paragraphs, omittedContent } = parseDocx(makeWordFile(body))
    expect(paragraphs.map(({ text }) => text)).toEqual(['Wij controleren vaak zichtbaar', 'Een zin'])
    expect(paragraphs[1]!.heading).toBeNull()
    expect(omittedContent).toEqual({ insertions: 1, deletions: 1, hidden: 1, comments: 0 })
  })

  it('has footnotes after the paragraph that refers to them, text boxes once, and headers last', () => {
    const box = `<w:txbxContent>${paragraph(makeRun('In een kader'))}</w:txbxContent>`
    const body =
      paragraph(`${makeRun('Eerste')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
      paragraph(
        `${makeRun('Tweede')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
      )
    const { paragraphs } = parseDocx(
      makeWordFile(body, {
        'word/footnotes.xml': makePart('footnotes', `<w:footnote w:id="2">${paragraph(makeRun('Bron'))}</w:footnote>`),
        'word/header1.xml': makePart('hdr', paragraph(makeRun('Zone'))),
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

  it('is plain text: fields and links as text, markup as written, right-to-left text included', () => {
    const body =
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText></w:r>
         <w:r><w:fldChar w:fldCharType="separate"/></w:r>${makeRun('zie onder')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ) +
      paragraph(`<w:hyperlink>${makeRun('http://voorbeeld.be')}</w:hyperlink>`) +
      paragraph(makeRun('&lt;script&gt;alert(1)&lt;/script&gt;')) +
      paragraph(makeRun('مرحبا بالعالم', '<w:rtl/>'))
    expect(parseTexts(makeWordFile(body))).toEqual([
      'zie onder',
      'http://voorbeeld.be',
      '<script>alert(1)</script>',
      'مرحبا بالعالم',
    ])
  })

  it('has moved text at the new position, and omits comments, deleted rows and embedded content', () => {
    const deleted = (text: string) => `<w:del w:id="5"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
    const body =
      paragraph(`<w:moveFrom w:id="1">${makeRun('Van hier.')}</w:moveFrom>${makeRun('Blijft.')}`) +
      paragraph(`<w:moveTo w:id="2">${makeRun('Naar hier.')}</w:moveTo>`) +
      paragraph(
        `<w:commentRangeStart w:id="3"/>${makeRun('Besproken.')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`,
      ) +
      `<w:tbl><w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc>${paragraph(deleted('Weg'))}</w:tc></w:tr>
        <w:tr><w:tc>${paragraph(makeRun('Actie 1'))}</w:tc></w:tr></w:tbl>` +
      '<w:altChunk r:id="chunk" xmlns:r="r"/>'
    const { paragraphs, omittedContent } = parseDocx(
      makeWordFile(body, {
        'word/comments.xml': makePart('comments', `<w:comment w:id="3">${paragraph(makeRun('Nakijken!'))}</w:comment>`),
        'word/afchunk.htm': '<p>Verstopt</p>',
      }),
    )
    expect(paragraphs.map(({ text }) => text)).toEqual(['Blijft.', 'Naar hier.', 'Besproken.', 'Actie 1'])
    expect(omittedContent).toMatchObject({ insertions: 1, deletions: 1, comments: 1 })
  })

  it('has nested tables, boxes in cells and lists in cells once each, in the outer cell', () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const inner = `<w:tbl>${row(paragraph(makeRun('Binnen 1')), paragraph(makeRun('Binnen 2')))}</w:tbl>`
    const box = paragraph(`<w:r><w:pict><w:txbxContent>${paragraph(makeRun('Kader'))}</w:txbxContent></w:pict></w:r>`)
    const { paragraphs } = parseDocx(
      makeWordFile(
        `<w:tbl>${row(paragraph(makeRun('Links')), paragraph(makeRun('Voor')) + inner + box + paragraph(makeRun('Na')))}</w:tbl>`,
      ),
    )
    expect(paragraphs.map(({ text, place, cell: at }) => [text, place, at?.column])).toEqual([
      ['Links', 'table', 0],
      ['Voor', 'table', 1],
      ['Binnen 1', 'table', 1],
      ['Binnen 2', 'table', 1],
      ['Kader', 'text_box', undefined],
      ['Na', 'table', 1],
    ])
  })

  it('is found through the package relations, and never outside the archive', () => {
    const relation = (type: string, target: string, more = '') =>
      `<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" ${more}/>`
    const relations = (...all: string[]) => `<Relationships xmlns="x">${all.join('')}</Relationships>`
    const document = makePart('document', `<w:body>${paragraph(makeRun('Kop'), '<w:pStyle w:val="K"/>')}</w:body>`)
    const styles = makePart('styles', '<w:style w:styleId="K"><w:name w:val="heading 1"/></w:style>')
    const { paragraphs } = parseDocx(
      makeArchive({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': relations(relation('officeDocument', '/word/document2.xml')),
        'word/document2.xml': document,
        'word/_rels/document2.xml.rels': relations(
          relation('styles', 'styles2.xml'),
          relation('header', 'https://example.org/header.xml', 'TargetMode="External"'),
          relation('footer', '../../etc/passwd'),
        ),
        'word/styles2.xml': styles,
      }),
    )
    expect(paragraphs).toMatchObject([{ text: 'Kop', heading: 1 }])
    expect(paragraphs).toHaveLength(1)
  })

  it('is read from LibreOffice in the same way as from Word', () => {
    const { paragraphs, omittedContent } = parseDocx(readFileSync(new URL('libreoffice.sample.docx', import.meta.url)))
    expect(omittedContent).toEqual({ insertions: 1, deletions: 1, hidden: 1, comments: 1 })
    expect(paragraphs.map(({ text, place, heading, label, role }) => [text, place, heading, label, role])).toEqual([
      ['1. Inleiding 1', 'body', null, null, 'contents'],
      ['SD 1: Minder inbraken 2', 'body', null, null, 'contents'],
      ['1. Inleiding', 'body', 1, null, null],
      ['Wij werken altijd samen.', 'body', null, null, null],
      ['Bron: politie.', 'footnote', null, null, null],
      ['SD 1: Minder inbraken', 'body', 1, null, null],
      ['Acties:', 'body', null, null, null],
      ['Controles', 'body', null, '', null],
      ['Bezoeken', 'body', null, '', null],
      ['Naast het kader.', 'body', null, null, null],
      ['In een kader', 'text_box', null, null, null],
      ['Eerst', 'body', null, '1.', null],
      ['Daarna', 'body', null, '2.', null],
      ['Actie 3: Nazorg', 'table', null, null, null],
      ['Buiten', 'table', null, null, null],
      ['Binnen', 'table', null, null, null],
      ['مرحبا بالعالم', 'body', null, null, null],
    ])
  })

  it('is found with any namespace prefix', () => {
    const document = makePart('document', '<x:body><x:p><x:r><x:t>Woorden</x:t></x:r></x:p></x:body>', 'x')
    expect(parseTexts(makeArchive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document }))).toEqual([
      'Woorden',
    ])
  })
})

describe('invalid document', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const document = makeWordFile(paragraph(makeRun('x')))
  const zeros = (size: number): EntryInput => ({ content: new Uint8Array(size) })
  const cases: [string, string, Uint8Array][] = [
    ['nothing', 'EMPTY', bytes('')],
    ['a PDF', 'PDF', bytes('%PDF-1.7')],
    ['a text', 'NOT_WORD', bytes('Plan')],
    ['a document of Word 97', 'OLD_WORD_FORMAT', bytes('\xd0\xcf\x11\xe0 WordDocument')],
    ['one with a password', 'ENCRYPTED', bytes('\xd0\xcf\x11\xe0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0')],
    ['an encrypted archive', 'ENCRYPTED', makeArchive({ 'word/document.xml': { content: bytes('x'), flags: 1 } })],
    [
      'an OpenDocument',
      'OPEN_DOCUMENT',
      makeArchive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    ],
    ['a workbook', 'NOT_WORD', makeArchive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' })],
    ['one of 200 MB', 'TOO_LARGE', new Uint8Array(200_000_000)],
    [
      'a binary document that is called .docx',
      'OLD_WORD_FORMAT',
      bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(500)}`),
    ],
    ['a template of relations without a document', 'NOT_WORD', makeArchive({ '_rels/.rels': '<Relationships/>' })],
    [
      'one that names something else its document',
      'NOT_WORD',
      makeArchive({
        '_rels/.rels': '<Relationships><Relationship Type="x/officeDocument" Target="word/vba.bin"/></Relationships>',
        'word/vba.bin': 'x',
      }),
    ],
    ['one with macros', 'MACROS', makeWordFile('', { 'word/vbaProject.bin': 'x' })],
    ['one that says it has macros', 'MACROS', makeWordFile('', { '[Content_Types].xml': '<a b="macroEnabled"/>' })],
    ['one that is cut off', 'DAMAGED', document.subarray(0, document.byteLength - 30)],
    ['one that unpacks without end', 'UNPACKS_TOO_LARGE', makeWordFile('', { 'word/media/a.bmp': zeros(30_000_000) })],
    [
      'one of too much',
      'UNPACKS_TOO_LARGE',
      makeWordFile('', { a: { content: bytes('x'), declaredSize: 210_000_000 } }),
    ],
    [
      'one that lies about its size',
      'DAMAGED',
      makeWordFile('', { 'word/styles.xml': { content: Buffer.alloc(5000), declaredSize: 20 } }),
    ],
    ['one without words', 'NO_TEXT', makeWordFile(paragraph(''))],
    ['broken XML', 'DAMAGED', makeWordFile('<w:p>')],
    [
      'XML that expands',
      'DAMAGED',
      makeWordFile('', { 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>` }),
    ],
    ['XML too deep', 'TOO_DEEP', makeWordFile('<w:tbl>'.repeat(400) + '</w:tbl>'.repeat(400))],
  ]
  it.each(cases)('%s is refused: %s', (_, code, given) => {
    expect(getIssueCode(given)).toBe(code)
  })

  it.each(hostileArchives)('is refused as every archive that no reader accepts: $name', ({ code, make }) => {
    const codes: Partial<Record<typeof code, string>> = {
      NOT_AN_ARCHIVE: 'NOT_WORD',
      TOO_LARGE: 'UNPACKS_TOO_LARGE',
      COMPRESSION_TOO_HIGH: 'UNPACKS_TOO_LARGE',
    }
    expect(getIssueCode(make(wordParts))).toBe(codes[code] ?? code)
  })

  it.each(hostileEntries)('is refused when a part does not match the directory: $name', ({ entry }) => {
    expect(getIssueCode(makeArchive({ ...wordParts, 'word/styles.xml': entry }))).toBe('DAMAGED')
  })

  it('is refused wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.nat(document.byteLength - 1), (size) => {
        expect(['EMPTY', 'NOT_WORD', 'DAMAGED']).toContain(getIssueCode(document.subarray(0, size)))
      }),
      { seed: 20261128, numRuns: 300 },
    )
  })

  it('is always either read or refused, after any change of bytes', () => {
    const change = fc.tuple(fc.nat(document.byteLength - 1), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const broken = Uint8Array.from(document)
        for (const [at, value] of changes) broken[at] = value
        expect(typeof getIssueCode(broken)).toBe('string')
      }),
      { seed: 20261128, numRuns: 300 },
    )
  })
})
