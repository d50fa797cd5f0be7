const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
/** Maximum number of entries, more than any document has. */
const maxEntries = 20_000
const maxCommentLength = 0xffff

/**
 * Returns the names in the directory of an archive without unpacking it. Returns undefined when the archive is damaged
 * or too large.
 */
export function listZipNames(bytes: Uint8Array): string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > maxEntries) return undefined
  const names: string[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return undefined
    const nameLength = view.getUint16(at + 28, true)
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - maxCommentLength)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === endOfDirectory) return at
  return undefined
}

/**
 * Returns the text of the first entry if it has that name and is stored uncompressed, as OpenDocument requires for
 * `mimetype`.
 */
export function readStoredEntry(bytes: Uint8Array, name: string): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 30 || view.getUint32(0, true) !== localEntry || view.getUint16(8, true) !== 0) return undefined
  const size = view.getUint32(18, true)
  const nameEnd = 30 + view.getUint16(26, true)
  if (new TextDecoder().decode(bytes.subarray(30, nameEnd)) !== name || size > 200) return undefined
  const begin = nameEnd + view.getUint16(28, true)
  return new TextDecoder().decode(bytes.subarray(begin, begin + size))
}
