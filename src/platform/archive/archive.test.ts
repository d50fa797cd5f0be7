import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileReadError } from '../file-read-error.ts'
import { makeArchive } from './archive.fixture.ts'
import { hostileArchives, hostileEntries } from './hostile-archives.fixture.ts'
import { maxDocumentRatio } from './model.ts'
import { openArchive } from './open-archive.ts'
import { packArchive } from './pack-archive.ts'
import { findDocumentType, streamPart, unpackByName, unpackPart } from './read-part.ts'

const megabyte = 1024 * 1024
const limits = { maxBytes: 50 * megabyte, maxParts: 100, maxUnpackedBytes: 200 * megabyte, maxRatio: maxDocumentRatio }
const open = (bytes: Uint8Array) => openArchive(bytes, limits)
const parts = { 'a/first.xml': '<x/>', 'second.xml': 'text '.repeat(200) }

async function getIssue(read: () => unknown) {
  try {
    await read()
  } catch (error) {
    if (error instanceof FileReadError) return error.issue
    throw error
  }
  throw new Error('The archive was read.')
}

async function streamText(archive: ReturnType<typeof open>, name: string) {
  const chunks: Uint8Array[] = []
  for await (const chunk of streamPart(archive.get(name)!)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
const unpackText = (archive: ReturnType<typeof open>, name: string) =>
  Buffer.from(unpackByName(archive, name)!).toString()

describe('archive', () => {
  it('is read with its parts, as a whole and as a stream', async () => {
    const written = packArchive(
      new Map(Object.entries(parts).map(([name, text]) => [name, [text]])),
      new Date('2026-11-24T09:00:00Z'),
    )
    for (const bytes of [written, makeArchive(parts), makeArchive(parts, { comment: 'made by a program' })]) {
      const archive = open(bytes)
      expect([...archive.keys()]).toEqual(Object.keys(parts))
      for (const [name, text] of Object.entries(parts)) {
        expect(unpackText(archive, name)).toBe(text)
        expect(await streamText(archive, name)).toBe(text)
      }
      expect(unpackByName(archive, 'absent.xml')).toBeUndefined()
    }
  })

  it('may contain empty parts, uncompressed parts and names of old programs', async () => {
    const archive = open(makeArchive({ empty: '', plain: { content: 'text', isStored: true }, 'map/': '' }))
    expect(unpackText(archive, 'empty')).toBe('')
    expect(await streamText(archive, 'empty')).toBe('')
    expect(unpackText(archive, 'plain')).toBe('text')
    const bytes = makeArchive({ '1.png': 'a', '2.png': 'b' })
    // The names é.png and è.png in the code page of an old program: different names remain different.
    for (const [at, byte] of bytes.entries())
      if (String.fromCharCode(...bytes.subarray(at + 1, at + 5)) === '.png') bytes[at] = byte === 0x31 ? 0x82 : 0x8a
    expect(open(bytes).size).toBe(2)
  })

  it('names the type of an OpenDocument file in the first part only', () => {
    expect(findDocumentType(open(makeArchive({ mimetype: 'application/x', 'content.xml': '' })))).toBe('application/x')
    expect(findDocumentType(open(makeArchive({ 'content.xml': '', mimetype: 'application/x' })))).toBeUndefined()
    const deflated = makeArchive({ mimetype: { content: 'application/x', isStored: false } })
    expect(findDocumentType(open(deflated))).toBeUndefined()
    expect(findDocumentType(open(makeArchive({ mimetype: 'x'.repeat(201) })))).toBeUndefined()
  })
})

describe('hostile archive', () => {
  it.each(hostileArchives)('is refused before it is decompressed: $name', async ({ code, make }) => {
    expect((await getIssue(() => open(make(parts)))).code).toBe(code)
  })

  it.each(hostileEntries)('is refused when it is decompressed: $name', async ({ entry }) => {
    const archive = open(makeArchive({ ...parts, 'a.xml': entry }))
    const damaged = { code: 'DAMAGED', data: { part: 'a.xml' } }
    expect(await getIssue(() => unpackPart(archive.get('a.xml')!))).toEqual(damaged)
    expect(await getIssue(() => streamText(archive, 'a.xml'))).toEqual(damaged)
    expect(unpackText(archive, 'second.xml')).toBe(parts['second.xml'])
  })

  it('is refused with the limit that it exceeds', async () => {
    const getTooLarge = async (bytes: Uint8Array, change: Partial<typeof limits>) =>
      getIssue(() => openArchive(bytes, { ...limits, ...change }))
    const bytes = makeArchive(parts)
    expect(await getTooLarge(bytes, { maxBytes: 100 })).toMatchObject({ data: { unit: 'megabytes' } })
    expect(await getTooLarge(bytes, { maxParts: 1 })).toEqual({
      code: 'TOO_LARGE',
      data: { unit: 'parts', maxCount: 1 },
    })
    expect(await getTooLarge(bytes, { maxUnpackedBytes: 1000 })).toMatchObject({ code: 'TOO_LARGE' })
    expect(openArchive(bytes, { ...limits, maxParts: 2, maxUnpackedBytes: 1004 }).size).toBe(2)
  })

  it('is refused wherever it is cut off', async () => {
    const bytes = makeArchive(parts)
    for (let size = 0; size < bytes.byteLength; size += 1)
      expect(['NOT_AN_ARCHIVE', 'DAMAGED']).toContain((await getIssue(() => open(bytes.slice(0, size)))).code)
  })

  it('never gives another content for a part, after any change of bytes', () => {
    const bytes = makeArchive(parts)
    const change = fc.tuple(fc.nat(bytes.byteLength - 1), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const broken = Uint8Array.from(bytes)
        for (const [at, value] of changes) broken[at] = value
        try {
          const archive = open(broken)
          for (const [name, text] of Object.entries(parts))
            if (archive.has(name)) expect(unpackText(archive, name)).toBe(text)
        } catch (error) {
          if (!(error instanceof FileReadError)) throw error
        }
      }),
      { seed: 20261129, numRuns: 2000 },
    )
  })
})
