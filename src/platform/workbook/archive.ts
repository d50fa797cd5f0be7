import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { maxBytes, maxInflatedBytes, maxParts } from './model.ts'
import { damaged, tooLarge, WorkbookError } from './workbook-error.ts'

const megabyte = 1024 * 1024
const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
const maxCommentLength = 0xffff
/** Value of a 32-bit field when the true size is in another field, for archives of more than 4 GB. */
const elsewhere = 0xffffffff

interface Part {
  name: string
  packed: Uint8Array
  isDeflated: boolean
  /** Size according to the directory. Longer content is refused during decompression. */
  size: number
  checksum: number
}

/** Returns the parts of an archive by name. All limits are checked in the directory before decompression. */
export function openArchive(bytes: Uint8Array): ReadonlyMap<string, Part> {
  if (bytes.byteLength > maxBytes) throw tooLarge('megabytes', maxBytes / megabyte)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength > 8 && view.getUint32(0) === 0xd0cf11e0) throw new WorkbookError({ code: 'OLD_OR_LOCKED' })
  if (view.byteLength < 30 || view.getUint32(0, true) !== localEntry)
    throw new WorkbookError({ code: 'NOT_A_WORKBOOK' })
  const end = findEnd(view)
  if (end === undefined) throw damaged('')
  const parts = new Map<string, Part>()
  const count = view.getUint16(end + 10, true)
  if (count > maxParts) throw tooLarge('parts', maxParts)
  let at = view.getUint32(end + 16, true)
  let inflated = 0
  let packed = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) throw damaged('')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const part = readEntry(view, bytes, at, name)
    inflated += part.size
    packed += part.packed.byteLength
    if (inflated > maxInflatedBytes) throw tooLarge('megabytes', maxInflatedBytes / megabyte)
    // Entries with the same name or with shared bytes are crafted so that different programs read different content.
    if (parts.has(name) || packed > bytes.byteLength) throw damaged(name)
    parts.set(name, part)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - maxCommentLength)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endOfDirectory) return at
  return undefined
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, name: string): Part {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0
  const method = view.getUint16(at + 10, true)
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const local = view.getUint32(at + 42, true)
  if (isEncrypted) throw new WorkbookError({ code: 'OLD_OR_LOCKED' })
  if (packedSize === elsewhere || size === elsewhere) throw tooLarge('megabytes', maxInflatedBytes / megabyte)
  if ((method !== 0 && method !== 8) || local + 30 > view.byteLength || view.getUint32(local, true) !== localEntry)
    throw damaged(name)
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (begin + packedSize > view.byteLength) throw damaged(name)
  const packed = bytes.subarray(begin, begin + packedSize)
  return { name, packed, size, isDeflated: method === 8, checksum: view.getUint32(at + 16, true) }
}

/** Returns the text of a part in chunks, so that a long part is never in memory as a whole. */
export async function* readPart(part: Part): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let length = 0
  let checksum = 0
  try {
    const source: AsyncIterable<Uint8Array> = part.isDeflated
      ? Readable.from([part.packed]).pipe(createInflateRaw({ chunkSize: 64 * 1024 }))
      : Readable.from([part.packed])
    for await (const uint8Array of source) {
      length += uint8Array.byteLength
      if (length > part.size) throw damaged(part.name)
      checksum = crc32(uint8Array, checksum)
      yield decoder.decode(uint8Array, { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    throw error instanceof WorkbookError ? error : damaged(part.name)
  }
  if (length !== part.size || checksum !== part.checksum) throw damaged(part.name)
}
