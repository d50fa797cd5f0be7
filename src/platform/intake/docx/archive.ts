import { inflateRawSync } from 'node:zlib'
import { DocumentReadError } from './document-issue.ts'

const megabyte = 1024 * 1024
/**
 * Maximum unpacked size of all entries together, according to the directory. Each entry is checked against the
 * directory when it is unpacked.
 */
const maxUnpackedBytes = 200 * megabyte
/** Maximum compression ratio. No document compresses better, but small entries may. */
const maxCompressionRatio = 250
const smallEntry = megabyte
const maxEntries = 5000

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
const maxCommentLength = 0xffff
const encryptedFlag = 1
const methods = { stored: 0, deflated: 8 }

interface Entry {
  name: string
  method: number
  packed: number
  unpacked: number
  offset: number
}

/** Names and contents of an archive whose directory was checked before unpacking. */
export interface Archive {
  names: readonly string[]
  /**
   * Returns the content of an entry.
   * @throws DocumentReadError when the entry does not match the directory
   */
  read: (name: string) => Uint8Array | undefined
}

/**
 * Opens an archive.
 * @throws DocumentReadError when the directory is damaged or exceeds the limits
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  if (entries.reduce((sum, entry) => sum + entry.unpacked, 0) > maxUnpackedBytes)
    throw new DocumentReadError('UNPACKS_TOO_LARGE')
  if (entries.some((entry) => entry.unpacked > smallEntry && entry.unpacked > entry.packed * maxCompressionRatio))
    throw new DocumentReadError('UNPACKS_TOO_LARGE')
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  // Different programs read entries with the same name, or with shared bytes, in different ways.
  if (byName.size !== entries.length || overlap(entries)) throw new DocumentReadError('DAMAGED')
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name)
      return entry && unpack(bytes, view, entry)
    },
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view)
  if (end === undefined) throw new DocumentReadError('DAMAGED')
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) throw new DocumentReadError('UNPACKS_TOO_LARGE')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) throw new DocumentReadError('DAMAGED')
    if (view.getUint16(at + 8, true) & encryptedFlag) throw new DocumentReadError('ENCRYPTED')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - maxCommentLength)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endOfDirectory) return at
  return undefined
}

function overlap(entries: readonly Entry[]): boolean {
  const ordered = entries.toSorted((left, other) => left.offset - other.offset)
  return ordered.some(
    (entry, index) => index > 0 && ordered[index - 1]!.offset + ordered[index - 1]!.packed > entry.offset,
  )
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  if (entry.offset + 30 > bytes.byteLength || view.getUint32(entry.offset, true) !== localEntry)
    throw new DocumentReadError('DAMAGED')
  const begin = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (begin + entry.packed > bytes.byteLength) throw new DocumentReadError('DAMAGED')
  const packed = bytes.subarray(begin, begin + entry.packed)
  if (entry.method === methods.stored && entry.packed === entry.unpacked) return packed
  if (entry.method !== methods.deflated) throw new DocumentReadError('DAMAGED')
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) })
    if (unpacked.byteLength === entry.unpacked) return unpacked
  } catch {
    // The entry is larger than declared or not a valid stream. Neither occurs in a document of a word processor.
  }
  throw new DocumentReadError('DAMAGED')
}
