import { pipeline, Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import { damaged, FileReadError, tooLarge } from '../file-read-error.ts'
import type { Encoding } from './model.ts'

const megabyte = 1024 * 1024

/** Returns the first bytes of a file. */
export const firstBytes = async (file: Blob, count: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, count).arrayBuffer())

const isPacked = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/** Returns the bytes of a file, decompressed if it is gzip. Stops with an error when the size limit is exceeded. */
async function* streamBytes(file: Blob, maxBytes: number): AsyncGenerator<Uint8Array> {
  if (file.size > maxBytes) throw tooLarge('megabytes', maxBytes / megabyte)
  const packed = isPacked(await firstBytes(file, 2))
  const plain = Readable.fromWeb(file.stream() as ReadableStream<Uint8Array>)
  // An error of the decompression is thrown where the chunks are read.
  const source = packed ? pipeline(plain, createGunzip({ chunkSize: 64 * 1024 }), () => {}) : plain
  let length = 0
  try {
    for await (const uint8Array of source as AsyncIterable<Uint8Array>) {
      length += uint8Array.byteLength
      if (length > maxBytes) throw tooLarge('megabytes', maxBytes / megabyte)
      yield uint8Array
    }
  } catch (error) {
    throw error instanceof FileReadError ? error : damaged('')
  } finally {
    plain.destroy()
    source.destroy()
  }
}

/** Number of bytes examined to detect UTF-16 of Western text, where every second byte is empty. */
const sampleSize = 4_096

/**
 * Detects the encoding of a text by the byte order mark or by empty bytes. Otherwise it is UTF-8 if the whole text is
 * valid UTF-8, else Windows-1252.
 * @throws FileReadError when the file is not text
 */
export async function findEncoding(file: Blob, maxBytes: number): Promise<Encoding> {
  let first: Encoding | undefined
  let began = false
  let isUtf8 = true
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const valid = (decode: () => unknown) => {
    try {
      decode()
      return true
    } catch {
      return false
    }
  }
  for await (const streamByte of streamBytes(file, maxBytes)) {
    if (!began) first = detectByFirstBytes(streamByte)
    began = true
    if (first?.startsWith('utf-16')) return first
    if (hasControls(streamByte)) throw new FileReadError({ code: 'NOT_A_TABLE' })
    if (isUtf8) isUtf8 = valid(() => decoder.decode(streamByte, { stream: true }))
  }
  if (!began) throw new FileReadError({ code: 'EMPTY' })
  if (isUtf8) isUtf8 = valid(() => decoder.decode())
  // The byte order mark indicates UTF-8, but the content is not valid UTF-8.
  if (!isUtf8 && first === 'utf-8') throw new FileReadError({ code: 'NOT_A_TABLE' })
  return isUtf8 ? 'utf-8' : 'windows-1252'
}

function detectByFirstBytes(bytes: Uint8Array): Encoding | undefined {
  const [value, two, three] = bytes
  if (value === 0xef && two === 0xbb && three === 0xbf) return 'utf-8'
  if (value === 0xff && two === 0xfe) return 'utf-16le'
  if (value === 0xfe && two === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, sampleSize)
  const empty = [0, 0]
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) empty[at % 2]! += 1
  const half = sample.length / 2
  if (empty[1]! > half * 0.6 && empty[0]! < half * 0.05) return 'utf-16le'
  return empty[0]! > half * 0.6 && empty[1]! < half * 0.05 ? 'utf-16be' : undefined
}

/** Checks for bytes that do not occur in the text of a table, neither in UTF-8 nor in Windows-1252. */
function hasControls(bytes: Uint8Array): boolean {
  for (const byte of bytes)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1a) return true
  return false
}

/** Returns the text of a file in chunks, without the byte order mark. */
export async function* decodeText(file: Blob, encoding: Encoding, maxBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const streamByte of streamBytes(file, maxBytes)) yield decoder.decode(streamByte, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw error instanceof FileReadError ? error : new FileReadError({ code: 'NOT_A_TABLE' })
  }
}
