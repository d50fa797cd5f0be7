import { fileKinds } from './model.ts'

const encodeText = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** Returns an archive whose entries are stored uncompressed, which is sufficient for recognition. */
export function archive(entries: Record<string, string>): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(entries)) {
    const [nameBytes, content] = [Buffer.from(name), Buffer.from(text)]
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt32LE(content.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(nameBytes.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(nameBytes.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, nameBytes, content)
    directory.push(entry, nameBytes)
    at += 30 + nameBytes.length + content.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(entries).length, 8)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}

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
