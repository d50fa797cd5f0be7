import { damaged, FileReadError, tooLarge } from '../file-read-error.ts'
import type { ArchiveLimits } from './model.ts'

const megabyte = 1024 * 1024
const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
const endLength = 22
const maxCommentLength = 0xffff
const encryptedFlag = 1
const methods = { stored: 0, deflated: 8 }
/** Value of a 32-bit field when the true value is in another field, for archives of more than 4 GB (ZIP64). */
const elsewhere = 0xffffffff
/** Size in bytes below which the compression ratio is not limited, because small parts may compress well. */
const smallPart = megabyte

export interface ArchivePart {
  name: string
  packed: Uint8Array
  isDeflated: boolean
  /** Size according to the directory. Longer content is refused during decompression. */
  size: number
  checksum: number
}

/** The parts by name, in the order of the directory. */
export type Archive = ReadonlyMap<string, ArchivePart>

/**
 * Opens an archive (ZIP) without decompressing it. All limits are checked in the directory. Archives that different
 * programs read in different ways are refused as damaged.
 * @throws FileReadError
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Archive {
  if (bytes.byteLength > limits.maxBytes) throw tooLarge('megabytes', limits.maxBytes / megabyte)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength >= 8 && view.getUint32(0) === 0xd0cf11e0) throw new FileReadError({ code: 'COMPOUND_FILE' })
  if (view.byteLength < 30 || view.getUint32(0, true) !== localEntry)
    throw new FileReadError({ code: 'NOT_AN_ARCHIVE' })
  const end = findEnd(view)
  if (end === undefined) throw damaged('')
  const count = view.getUint16(end + 10, true)
  if (count > limits.maxParts) throw tooLarge('parts', limits.maxParts)
  // An archive in several files has numbers of files here, and fewer entries in this file.
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw damaged('')
  const directory = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  let at = directory
  for (let index = 0; index < count; index += 1) {
    const entry = getEntry(view, bytes, { at, end, directory }, limits)
    entries.push(entry)
    at = entry.next
  }
  checkSizes(entries, limits)
  refuseOverlap(entries)
  return toParts(entries)
}

interface Entry extends ArchivePart {
  /** Where the entry begins and ends in the archive, and where the next entry of the directory begins. */
  begin: number
  end: number
  next: number
}

/** Finds the end record, which ends with the file. A record inside its own comment is not accepted. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - maxCommentLength)
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endOfDirectory)
      return at + endLength + view.getUint16(at + 20, true) === view.byteLength ? at : undefined
  return undefined
}

function getEntry(
  view: DataView,
  bytes: Uint8Array,
  { at, end, directory }: { at: number; end: number; directory: number },
  limits: ArchiveLimits,
): Entry {
  if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) throw damaged('')
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))
  const name = decodeName(nameBytes)
  if (isUnsafeName(name)) throw damaged(name)
  if ((view.getUint16(at + 8, true) & encryptedFlag) !== 0) throw new FileReadError({ code: 'ENCRYPTED' })
  const method = view.getUint16(at + 10, true)
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const local = view.getUint32(at + 42, true)
  if ([packedSize, size, local].includes(elsewhere))
    throw tooLarge('megabytes', Math.min(limits.maxUnpackedBytes, elsewhere + 1) / megabyte)
  if (method !== methods.stored && method !== methods.deflated) throw damaged(name)
  if (method === methods.stored && packedSize !== size) throw damaged(name)
  if (local + 30 > directory || view.getUint32(local, true) !== localEntry) throw damaged(name)
  const localName = bytes.subarray(local + 30, local + 30 + view.getUint16(local + 26, true))
  // Some programs read the name here, others in the directory.
  if (Buffer.compare(localName, nameBytes) !== 0) throw damaged(name)
  const begin = local + 30 + localName.byteLength + view.getUint16(local + 28, true)
  if (begin + packedSize > directory) throw damaged(name)
  return {
    name,
    packed: bytes.subarray(begin, begin + packedSize),
    isDeflated: method === methods.deflated,
    size,
    checksum: view.getUint32(at + 16, true),
    begin: local,
    end: begin + packedSize,
    next: at + 46 + nameBytes.byteLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  }
}

/** Decodes a name as UTF-8, or byte by byte when old programs wrote it, so that different names stay different. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}

/** Checks for names that point outside the archive or that hide characters. No office program writes them. */
const isUnsafeName = (name: string): boolean =>
  name === '' ||
  /^\/|^[a-z]:|\\/i.test(name) ||
  [...name].some((character) => character < ' ') ||
  name.split('/').some((step) => step === '..' || step === '.')

function checkSizes(entries: readonly Entry[], { maxUnpackedBytes, maxRatio }: ArchiveLimits): void {
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > maxUnpackedBytes)
    throw tooLarge('megabytes', maxUnpackedBytes / megabyte)
  for (const { name, size, packed } of entries)
    if (size > smallPart && size > packed.byteLength * maxRatio)
      throw new FileReadError({ code: 'COMPRESSION_TOO_HIGH', data: { part: name } })
}

/** Refuses entries that share bytes: a small archive could contain the same content many times. */
function refuseOverlap(entries: readonly Entry[]): void {
  let last = 0
  for (const entry of entries.toSorted((left, other) => left.begin - other.begin)) {
    if (entry.begin < last) throw damaged(entry.name)
    last = entry.end
  }
}

/** Returns the parts by name. Names that differ only in case are the same name for some programs. */
function toParts(entries: readonly Entry[]): Archive {
  const parts = new Map<string, ArchivePart>()
  const names = new Set<string>()
  for (const { name, packed, isDeflated, size, checksum } of entries) {
    if (names.has(name.toLowerCase())) throw damaged(name)
    names.add(name.toLowerCase())
    parts.set(name, { name, packed, isDeflated, size, checksum })
  }
  return parts
}
