import type { FileReadIssue } from '../file-read-error.ts'
import { type EntryInput, makeArchive } from './archive.fixture.ts'

/** Returns an archive of valid parts that a hostile change makes unacceptable. */
type Make = (parts: Readonly<Record<string, string>>) => Uint8Array<ArrayBuffer>

interface HostileArchive {
  name: string
  code: FileReadIssue['code']
  /** Whether only a reader that decompresses the parts refuses it. */
  whenUnpacked?: boolean
  make: Make
}

const addEntry =
  (name: string, entry: string | EntryInput): Make =>
  (parts) =>
    makeArchive([...Object.entries(parts), [name, entry]])
const named = (name: string): HostileArchive => ({
  name: `an entry named ${JSON.stringify(name)}`,
  code: 'DAMAGED',
  make: addEntry(name, 'x'),
})
const concat = (...pieces: (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(pieces.map((bytes) => Buffer.from(bytes as Uint8Array))))
const content = 'x'.repeat(500)

/** Archives that no reader accepts. They are refused before any part is decompressed. */
export const hostileArchives: readonly HostileArchive[] = [
  { name: 'an archive that is cut off', code: 'DAMAGED', make: (parts) => makeArchive(parts).slice(0, -1) },
  { name: 'bytes after the archive', code: 'DAMAGED', make: (parts) => makeArchive(parts, { after: 'MZ' }) },
  { name: 'bytes before the archive', code: 'NOT_AN_ARCHIVE', make: (parts) => concat('MZ', makeArchive(parts)) },
  {
    name: 'an end record in the comment that does not fit',
    code: 'DAMAGED',
    make: (parts) => makeArchive(parts, { comment: `PK\x05\x06${'\0'.repeat(40)}` }),
  },
  { name: 'fewer entries than counted', code: 'DAMAGED', make: (parts) => makeArchive(parts, { count: 100 }) },
  { name: 'a part of a split archive', code: 'DAMAGED', make: (parts) => makeArchive(parts, { fileNumber: 1 }) },
  {
    name: 'entries in other files of a split archive',
    code: 'DAMAGED',
    make: (parts) => makeArchive(parts, { countInThisFile: 1 }),
  },
  {
    name: 'more entries than any document has',
    code: 'TOO_LARGE',
    make: (parts) => makeArchive(parts, { count: 60_000 }),
  },
  {
    name: 'the same name twice',
    code: 'DAMAGED',
    make: (parts) => makeArchive([...Object.entries(parts), ...Object.entries(parts)]),
  },
  {
    name: 'the same name in capitals',
    code: 'DAMAGED',
    make: (parts) => addEntry(Object.keys(parts)[0]!.toUpperCase(), 'x')(parts),
  },
  {
    name: 'another name before the content',
    code: 'DAMAGED',
    make: addEntry('a.xml', { content, localName: 'b.xml' }),
  },
  {
    name: 'an entry inside the content of another entry',
    code: 'DAMAGED',
    make: (parts) => {
      const before = makeArchive([]).byteLength
      const begin = makeArchive(parts).byteLength - makeDirectoryLength(parts) - before
      const inner = makeArchive({ 'inner.xml': content })
      return makeArchive([
        ...Object.entries(parts),
        ['outer.xml', { content: inner, isStored: true }],
        ['inner.xml', { content, position: begin + 30 + 'outer.xml'.length }],
      ])
    },
  },
  ...['../../etc/passwd', '/etc/passwd', 'word/../../x', './x', 'C:/x.xml', 'word\\x.xml', 'a\0.xml', ''].map(named),
  { name: 'an encrypted entry', code: 'ENCRYPTED', make: addEntry('a.xml', { content, flags: 1 }) },
  { name: 'an unknown compression', code: 'DAMAGED', make: addEntry('a.xml', { content, method: 9 }) },
  {
    name: 'an uncompressed entry of another size',
    code: 'DAMAGED',
    make: addEntry('a.xml', { content, isStored: true, declaredSize: 400 }),
  },
  {
    name: 'an entry that ends after the archive',
    code: 'DAMAGED',
    make: addEntry('a.xml', { content, declaredPackedSize: 100_000 }),
  },
  {
    name: 'an entry that begins after the archive',
    code: 'DAMAGED',
    make: addEntry('a.xml', { content, position: 2 ** 31 }),
  },
  {
    name: 'sizes of more than 4 GB',
    code: 'TOO_LARGE',
    make: addEntry('a.xml', { content, declaredPackedSize: 2 ** 32 - 1, declaredSize: 2 ** 32 - 1 }),
  },
  {
    name: 'too much content according to the directory',
    code: 'TOO_LARGE',
    whenUnpacked: true,
    make: addEntry('a.xml', { content, declaredSize: 2 ** 31 }),
  },
  {
    name: 'thirty megabytes of zeros',
    code: 'COMPRESSION_TOO_HIGH',
    whenUnpacked: true,
    make: addEntry('a.bmp', { content: new Uint8Array(30_000_000) }),
  },
]

const makeDirectoryLength = (parts: Readonly<Record<string, string>>): number =>
  Object.keys(parts).reduce((sum, name) => sum + 46 + Buffer.byteLength(name), 0)

/** Entries whose content does not match the directory. They are refused when they are decompressed. */
export const hostileEntries: readonly { name: string; entry: EntryInput }[] = [
  { name: 'a wrong checksum', entry: { content, checksum: 1 } },
  { name: 'a wrong checksum without compression', entry: { content, checksum: 1, isStored: true } },
  { name: 'more content than declared', entry: { content: 'x'.repeat(500_000), declaredSize: 10 } },
  { name: 'less content than declared', entry: { content, declaredSize: 501 } },
  { name: 'no content although some is declared', entry: { content: '', declaredSize: 1 } },
  { name: 'content that is not compressed as declared', entry: { content, isStored: true, method: 8 } },
  { name: 'compressed content that is cut off', entry: { content: makeRandom(2000), declaredPackedSize: 1000 } },
]

function makeRandom(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state >> 16
  })
}
