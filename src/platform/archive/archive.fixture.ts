import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive. A test may set values that do not match the content. */
export interface EntryInput {
  content: Uint8Array | string
  /** Whether the content is not compressed. */
  isStored?: boolean
  method?: number
  flags?: number
  declaredSize?: number
  declaredPackedSize?: number
  checksum?: number
  /** Name in the local header, if another than in the directory. */
  localName?: string | Uint8Array
  /** Position of the entry according to the directory. */
  position?: number
}

export type Entries =
  | Readonly<Record<string, string | EntryInput>>
  | readonly (readonly [string, string | EntryInput])[]

/** Values of the end record that do not match the archive, and bytes after it. */
interface EndInput {
  count?: number
  countInThisFile?: number
  fileNumber?: number
  comment?: string
  after?: string
}

/** Returns an archive, as office programs write it unless the test sets other values. */
export function makeArchive(given: Entries, end: EndInput = {}): Uint8Array<ArrayBuffer> {
  const entries = Array.isArray(given) ? (given as [string, string | EntryInput][]) : Object.entries(given)
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, entry] of entries) {
    const input: EntryInput = typeof entry === 'string' ? { content: entry } : entry
    const content = Buffer.from(input.content as Uint8Array)
    const isStored = input.isStored ?? name === 'mimetype'
    const packed = isStored ? content : deflateRawSync(content)
    const [nameBytes, localName] = [Buffer.from(name), Buffer.from((input.localName ?? name) as Uint8Array)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(input.flags ?? 0, 2)
    common.writeUInt16LE(input.method ?? (isStored ? 0 : 8), 4)
    common.writeUInt32LE(input.checksum ?? crc32(content), 10)
    common.writeUInt32LE(input.declaredPackedSize ?? packed.byteLength, 14)
    common.writeUInt32LE(input.declaredSize ?? content.byteLength, 18)
    const local = Buffer.from(common)
    local.writeUInt16LE(localName.byteLength, 22)
    common.writeUInt16LE(nameBytes.byteLength, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(input.position ?? offset, 10)
    files.push(toBytes(0x04034b50), local, localName, packed)
    directory.push(toBytes(0x02014b50), Buffer.from([20, 0]), common, rest, nameBytes)
    offset += 30 + localName.byteLength + packed.byteLength
  }
  const record = Buffer.alloc(18)
  const comment = Buffer.from(end.comment ?? '')
  record.writeUInt16LE(end.fileNumber ?? 0, 0)
  record.writeUInt16LE(end.countInThisFile ?? end.count ?? entries.length, 4)
  record.writeUInt16LE(end.count ?? entries.length, 6)
  record.writeUInt32LE(Buffer.concat(directory).byteLength, 8)
  record.writeUInt32LE(offset, 12)
  record.writeUInt16LE(comment.byteLength, 16)
  const after = Buffer.from(end.after ?? '')
  return new Uint8Array(Buffer.concat([...files, ...directory, toBytes(0x06054b50), record, comment, after]))
}

function toBytes(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}
