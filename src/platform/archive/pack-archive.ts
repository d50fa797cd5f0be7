import { crc32, deflateRawSync } from 'node:zlib'

/** Creates an archive (ZIP, deflated) of the parts. Names are plain. The archive must stay far below 4 GB. */
export function packArchive(parts: ReadonlyMap<string, Iterable<string>>, at: Date): Uint8Array<ArrayBuffer> {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  const [time, date] = dosMoment(at)
  for (const [name, pieces] of parts) {
    const content = Buffer.from([...pieces].join(''))
    const packed = deflateRawSync(content)
    const named = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(time, 6)
    common.writeUInt16LE(date, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.byteLength, 14)
    common.writeUInt32LE(content.byteLength, 18)
    common.writeUInt16LE(named.byteLength, 22)
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    files.push(signature(0x04034b50), common, named, packed)
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, entry, named)
    offset += 30 + named.byteLength + packed.byteLength
  }
  const size = directory.reduce((sum, buffer) => sum + buffer.byteLength, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...files, ...directory, signature(0x06054b50), end]))
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}

/** Returns time and date in the MS-DOS format, in steps of two seconds, from 1980. */
const dosMoment = (at: Date): [number, number] => [
  (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
]
