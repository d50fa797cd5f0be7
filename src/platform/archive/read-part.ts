import { Readable } from 'node:stream'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { damaged, FileReadError } from '../file-read-error.ts'
import type { Archive, ArchivePart } from './open-archive.ts'

/**
 * Returns the content of a part as a whole. It has the size and the checksum of the directory.
 * @throws FileReadError
 */
export function unpackPart({ name, packed, isDeflated, size, checksum }: ArchivePart): Uint8Array {
  let content = packed
  try {
    if (isDeflated) content = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    // The part is longer than declared, or not a valid stream.
    throw damaged(name)
  }
  if (content.byteLength !== size || crc32(content) !== checksum) throw damaged(name)
  return content
}

/** Returns the content of a part by its name, or undefined when the archive does not contain it. */
export function unpackByName(archive: Archive, name: string): Uint8Array | undefined {
  const part = archive.get(name)
  return part && unpackPart(part)
}

/**
 * Returns the content of a part in chunks, so that a long part is never in memory as a whole. Size and checksum are
 * checked as in `unpackPart`.
 * @throws FileReadError
 */
export async function* streamPart({
  name,
  packed,
  isDeflated,
  size,
  checksum,
}: ArchivePart): AsyncGenerator<Uint8Array> {
  let length = 0
  let computed = 0
  try {
    const source: AsyncIterable<Uint8Array> = isDeflated
      ? Readable.from([packed]).pipe(createInflateRaw({ chunkSize: 64 * 1024 }))
      : Readable.from([packed])
    for await (const chunk of source) {
      length += chunk.byteLength
      if (length > size) throw damaged(name)
      computed = crc32(chunk, computed)
      yield chunk
    }
  } catch (error) {
    throw error instanceof FileReadError ? error : damaged(name)
  }
  if (length !== size || computed !== checksum) throw damaged(name)
}

/** Maximum size in bytes of the part that names the type of an OpenDocument file. */
const maxTypeBytes = 200

/** Returns the type that an OpenDocument file names in the first part, which the standard requires to be uncompressed. */
export function findDocumentType(archive: Archive): string | undefined {
  const [part] = archive.values()
  if (part?.name !== 'mimetype' || part.isDeflated || part.size > maxTypeBytes) return undefined
  return new TextDecoder().decode(unpackPart(part))
}
