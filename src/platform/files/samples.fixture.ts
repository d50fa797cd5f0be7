import { makeArchive } from '../archive/archive.fixture.ts'
import { fileKinds } from './model.ts'

const encodeText = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

export const archive = (entries: Record<string, string>): Uint8Array<ArrayBuffer> => makeArchive(entries)

const office = (main: string) => archive({ '[Content_Types].xml': '<Types/>', [main]: '<x/>' })

/** A small file of each accepted kind. */
export const samples = {
  pdf: encodeText('%PDF-1.7\n%%EOF'),
  png: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  jpeg: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
  docx: office('word/document.xml'),
  xlsx: office('xl/workbook.xml'),
  odt: archive({ mimetype: fileKinds.odt.mediaType, 'content.xml': '<x/>' }),
  ods: archive({ mimetype: fileKinds.ods.mediaType, 'content.xml': '<x/>' }),
  csv: encodeText('zone;hours\nA;12\n'),
  txt: encodeText('Notes of the meeting: é, ü, ø\n'),
  json: encodeText('{"zone": "A"}'),
  eml: encodeText(
    'From: Clerk <clerk@example.org>\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\nSubject: Decision\r\n\r\nApproved.\r\n',
  ),
}

export const makeFile = (name: string, content: Uint8Array<ArrayBuffer> | string): File => new File([content], name)
