import { describe, expect, it } from 'vitest'
import { hostileArchives } from '../archive/hostile-archives.fixture.ts'
import { inspectFile } from './inspect.ts'
import { fileKinds, maxBytes } from './model.ts'
import { archive, samples } from './samples.fixture.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const makeLetter = (disposition: string) =>
  bytes(
    `From: a@example.org\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\n\r\n--x\r\nContent-Disposition: ${disposition}\r\n\r\nTVqQ\r\n--x--\r\n`,
  )
const getIssueCode = async (name: string, content: Uint8Array) => (await inspectFile(name, content)).issue

describe('uploaded file', () => {
  it.each(Object.entries(samples))('is recognised by the content: %s', async (kind, content) => {
    const { mediaType, extensions } = fileKinds[kind as keyof typeof fileKinds]
    for (const extension of extensions)
      expect(await inspectFile(`plan${extension.toUpperCase()}`, content)).toEqual({
        name: `plan${extension.toUpperCase()}`,
        mediaType,
      })
  })

  it.each([
    ['a program', 'tool.exe', bytes('MZ\x90\x00')],
    ['a page with a script', 'page.html', bytes('<script>alert(1)</script>')],
    ['a drawing that may hold scripts', 'map.svg', bytes('<svg onload="alert(1)"/>')],
    ['an archive', 'all.zip', archive({ 'a.txt': 'a' })],
    [
      'a text with macros',
      'letter.docx',
      archive({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' }),
    ],
    [
      'a sheet with a control',
      'sheet.xlsx',
      archive({ '[Content_Types].xml': '', 'xl/workbook.xml': '', 'xl/activeX/activeX1.bin': '' }),
    ],
    [
      'an OpenDocument with macros',
      'text.odt',
      archive({ mimetype: fileKinds.odt.mediaType, 'Basic/Standard/Module1.xml': '' }),
    ],
    ['a damaged archive', 'letter.docx', samples.docx.slice(0, 40)],
    ['a text in another encoding', 'notes.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9])],
    ['JSON that is none', 'data.json', bytes('{"a":')],
    ['JSON nested deeper than data is', 'data.json', bytes(`${'['.repeat(501)}${']'.repeat(501)}`)],
    ['a letter without a sender', 'letter.eml', bytes('Subject: Hello\r\n\r\nText')],
    ['a letter with a program in it', 'letter.eml', makeLetter('attachment; filename="tool.exe"')],
    [
      'a letter with a program under a folded name',
      'letter.eml',
      makeLetter("attachment;\r\n filename*0*=utf-8''to;\r\n filename*1=ol.js"),
    ],
    ['a name of nothing', '..', samples.pdf],
  ])('is not accepted when it is %s', async (_what, name, content) => {
    expect(await getIssueCode(name, content)).toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED' })
  })

  const document = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<x/>' }
  it.each(hostileArchives.filter(({ whenUnpacked }) => !whenUnpacked))(
    'is not accepted as an archive that no reader accepts: $name',
    async ({ make }) => {
      expect(await getIssueCode('letter.docx', make(document))).toMatchObject({ code: 'FILE_TYPE_NOT_ALLOWED' })
    },
  )

  it.each(hostileArchives.filter(({ whenUnpacked }) => whenUnpacked))(
    'is accepted with any size after decompression, because it is only stored: $name',
    async ({ make }) => {
      expect(await getIssueCode('letter.docx', make(document))).toBeUndefined()
    },
  )

  it('is accepted as an email with a signed PDF and with any generator name', async () => {
    const page = '<meta name="Generator" content="Mail">'
    const letter = new TextDecoder().decode(makeLetter('attachment; filename="decision.pdf"'))
    expect(await getIssueCode('letter.eml', bytes(letter + page))).toBeUndefined()
  })

  it('is accepted as JSON with any text content', async () => {
    const text = JSON.stringify({ text: '['.repeat(600), quoted: `\\" ${'{'.repeat(600)}` })
    expect(await getIssueCode('data.json', bytes(text))).toBeUndefined()
  })

  it('is accepted with printer settings, as in spreadsheets', async () => {
    const sheet = archive({
      '[Content_Types].xml': '',
      'xl/workbook.xml': '',
      'xl/printerSettings/printerSettings1.bin': '',
    })
    expect(await getIssueCode('sheet.xlsx', sheet)).toBeUndefined()
  })

  it('is not accepted under an extension that does not match the content', async () => {
    expect(await getIssueCode('report.exe', samples.pdf)).toEqual({
      code: 'FILE_NAME_MISLEADS',
      data: { expected: ['.pdf'] },
    })
    expect(await getIssueCode('photo.png', samples.jpeg)).toMatchObject({ code: 'FILE_NAME_MISLEADS' })
    expect(await getIssueCode('without extension', samples.pdf)).toMatchObject({ code: 'FILE_NAME_MISLEADS' })
  })

  it('is neither empty nor larger than 50 MB', async () => {
    expect(await getIssueCode('a.txt', new Uint8Array())).toEqual({ code: 'FILE_EMPTY' })
    expect(await getIssueCode('a.pdf', new Uint8Array(maxBytes + 1))).toEqual({
      code: 'FILE_TOO_LARGE',
      data: { megabytes: 50 },
    })
  })

  const number = '85.07.30-033.28'
  it('is refused as text with prohibited data, with the line number and the value masked', async () => {
    const issue = await getIssueCode('people.csv', bytes(`name;number\nA;1\nRobin;${number}\n`))
    expect(issue).toMatchObject({
      code: 'SENSITIVE_TEXT',
      data: { matches: [{ kind: 'national_number', path: ['line', 3] }] },
    })
    expect(JSON.stringify(issue)).not.toContain(number)
  })

  it('is inspected outside the server thread when the text is long, with the same result', async () => {
    const long = 'nothing to see here;1\n'.repeat(40_000)
    expect(await getIssueCode('long.csv', bytes(long))).toBeUndefined()
    expect(await getIssueCode('long.csv', bytes(`${long}${number}`))).toMatchObject({
      code: 'SENSITIVE_TEXT',
      data: { matches: [{ path: ['line', 40_001] }] },
    })
  })
})
