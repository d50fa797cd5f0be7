import { beforeAll, describe, expect, it } from 'vitest'
import { checkSignature } from './check-signature.ts'
import { checkUpload } from './check-upload.ts'
import { fingerprint, type Identity, makeIdentity, signPdf, toAnchor } from './signatures.fixture.ts'

const now = '2026-11-24T10:00:00.000Z'
let root: Identity
let authority: Identity
let signer: Identity
let other: Identity
const check = (bytes: Uint8Array, anchors: Identity[] = [root]) => checkSignature(bytes, anchors.map(toAnchor), now)

beforeAll(async () => {
  root = await makeIdentity('Root')
  other = await makeIdentity('Other root')
  authority = await makeIdentity('Citizen authority', { issuer: root, isAuthority: true })
  signer = await makeIdentity('Mayor A', { issuer: authority })
})

const sign = (options: Partial<Parameters<typeof signPdf>[0]> = {}) =>
  signPdf({ signer, chain: [authority], ...options })
const insert = (bytes: Uint8Array, at: number, text: string) =>
  new Uint8Array(Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]))

describe('signature of a PDF', () => {
  it('is traced to an installed trust anchor, with the names and the claimed moment', async () => {
    expect(check(await sign())).toEqual({
      state: 'traced',
      reason: null,
      signer: 'Mayor A',
      issuer: 'Citizen authority',
      signedAt: '2026-11-20T10:00:00.000Z',
      anchor: { name: 'Root', fingerprint: fingerprint(root.der) },
      earlierSignatures: 0,
      checkedAt: now,
    })
  })

  it('is of an unknown signer without the anchor, or with another one, or without the chain', async () => {
    const unknown = { state: 'unknown_signer', reason: 'no_anchor', signer: 'Mayor A', anchor: null }
    expect(check(await sign(), [])).toMatchObject(unknown)
    expect(check(await sign(), [other])).toMatchObject(unknown)
    expect(check(await sign({ chain: [] }))).toMatchObject(unknown)
    expect(check(await sign({ chain: [] }), [authority])).toMatchObject({ state: 'traced' })
  })

  it('is of an unknown signer when an authority only has the name of the right one', async () => {
    const impostor = await makeIdentity('Citizen authority', { issuer: await makeIdentity('Root'), isAuthority: true })
    const forged = await makeIdentity('Mayor A', { issuer: impostor })
    expect(check(await signPdf({ signer: forged, chain: [impostor] }))).toMatchObject({ reason: 'no_anchor' })
    const person = await makeIdentity('Mayor B', { issuer: signer })
    expect(check(await signPdf({ signer: person, chain: [signer, authority] }))).toMatchObject({ reason: 'no_anchor' })
  })

  it('is of an unknown signer when the issuer may sign certificates but is no authority', async () => {
    const options = { issuer: authority, isAuthority: false, usage: 0b0100_0110 }
    const person = await makeIdentity('Almost an authority', options)
    const below = await makeIdentity('Mayor B', { issuer: person })
    expect(check(await sign({ signer: person }))).toMatchObject({ state: 'traced' })
    expect(check(await signPdf({ signer: below, chain: [person, authority] }))).toMatchObject({ reason: 'no_anchor' })
  })

  it('respects the length of a chain', async () => {
    const short = await makeIdentity('Short root', { pathLength: 0 })
    const below = await makeIdentity('Below', { issuer: short, isAuthority: true })
    const person = await makeIdentity('Person', { issuer: below })
    expect(check(await signPdf({ signer: person, chain: [below] }), [short])).toMatchObject({ reason: 'no_anchor' })
    expect(check(await signPdf({ signer: person, chain: [below] }), [below])).toMatchObject({ state: 'traced' })
  })

  it('is broken when a byte or the message was altered, and shows that content was added', async () => {
    const bytes = await sign()
    const changed = bytes.slice()
    changed[12] = changed[12]! ^ 1
    expect(check(changed)).toMatchObject({ state: 'broken', reason: 'content_changed', signer: null, anchor: null })
    for (const added of [' ', '\n5 0 obj\n<< >>\nendobj\n%%EOF\n'])
      expect(check(insert(bytes, bytes.length, added))).toMatchObject({
        state: 'added_to',
        reason: 'added_after_signing',
        anchor: null,
      })
    expect(check(insert(changed, changed.length, ' '))).toMatchObject({ state: 'broken', reason: 'content_changed' })
    const start = Buffer.from(bytes).indexOf('/Contents <') + '/Contents <'.length
    const message = Buffer.from(Buffer.from(bytes.subarray(start, start + 8192)).toString(), 'hex')
    const end = message.findLastIndex((byte) => byte !== 0)
    message[end] = message[end]! ^ 1
    const forged = Buffer.from(bytes)
    forged.write(message.toString('hex'), start)
    expect(check(forged)).toMatchObject({ state: 'broken', reason: 'signature_invalid' })
    forged.write('ff', start + 8190)
    expect(check(forged)).toMatchObject({ state: 'broken', reason: 'unreadable' })
  })

  it('is broken when the byte range leaves out more than the message', async () => {
    const text = Buffer.from(await sign()).toString('latin1')
    const [, length, resume] = /ByteRange \[0 (\d+) (\d+)/.exec(text)!.map(Number) as [number, number, number]
    const enlarge = (by: number) =>
      check(Buffer.from(text.replace(`[0 ${length} ${resume}`, `[0 ${length - by} ${resume}`), 'latin1'))
    expect(enlarge(0)).toMatchObject({ state: 'traced' })
    expect(enlarge(1)).toMatchObject({ state: 'broken', reason: 'unreadable' })
  })

  it('counts the last of several signatures, and reports an altered earlier one', async () => {
    const colleague = await makeIdentity('Prosecutor', { issuer: authority })
    const file = await sign()
    const both = await sign({ signer: colleague, file })
    expect(check(both)).toMatchObject({ state: 'traced', signer: 'Prosecutor', earlierSignatures: 1 })
    const stranger = await makeIdentity('Stranger')
    expect(check(await signPdf({ signer: stranger, file }))).toMatchObject({
      state: 'unknown_signer',
      signer: 'Stranger',
    })
    file[12] = file[12]! ^ 1
    expect(check(await sign({ signer: colleague, file }))).toMatchObject({ state: 'broken', reason: 'content_changed' })
  })

  it('needs certificates that were valid when it was made', async () => {
    const expired = await makeIdentity('Former mayor', { issuer: authority, to: '2026-11-01' })
    const signedAt = (moment: string | null) => sign({ signer: expired, signedAt: moment })
    const invalid = { state: 'unknown_signer', reason: 'not_valid_when_signed', signer: 'Former mayor' }
    expect(check(await signedAt('2026-11-20T10:00:00Z'))).toMatchObject(invalid)
    expect(check(await signedAt('2026-10-20T10:00:00Z'))).toMatchObject({ state: 'traced' })
    // Without a claimed moment, and with one in the future, the moment of the check counts.
    expect(check(await signedAt(null))).toMatchObject(invalid)
    expect(check(await sign({ signedAt: '2027-01-01T10:00:00Z' }))).toMatchObject({ state: 'traced', signedAt: null })
    const formerRoot = await makeIdentity('Former root', { to: '2026-11-01' })
    const person = await makeIdentity('Person', { issuer: formerRoot })
    expect(check(await signPdf({ signer: person }), [formerRoot])).toMatchObject({ reason: invalid.reason })
    const entry = { signer: expired, signedAt: null, claimedAt: "D:20261020120000+02'00'" }
    expect(check(await sign(entry))).toMatchObject({ state: 'traced', signedAt: '2026-10-20T10:00:00.000Z' })
  })

  it('needs a certificate for documents', async () => {
    const server = { issuer: authority, usage: 0b1000_0000, purposes: ['1.3.6.1.5.5.7.3.1'] }
    for (const options of [server, { issuer: authority, usage: 0b0010_0000 }])
      expect(check(await sign({ signer: await makeIdentity('Server', options) }))).toMatchObject({
        reason: 'key_usage',
      })
    const email = await makeIdentity('Mail', { issuer: authority, purposes: ['1.3.6.1.5.5.7.3.4'] })
    expect(check(await sign({ signer: email }))).toMatchObject({ state: 'traced' })
  })

  it.each([
    ['RSASSA-PKCS1-v1_5', 'SHA-256'],
    ['RSASSA-PKCS1-v1_5', 'SHA-512'],
    ['RSA-PSS', 'SHA-256'],
  ] as const)('is verified with %s and %s', async (name, hash) => {
    const algorithm = { name, hash, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
    const person = await makeIdentity('Person', { issuer: authority, algorithm })
    const bytes = await sign({ signer: person, hash })
    expect(check(bytes)).toMatchObject({ state: 'traced', signer: 'Person' })
    bytes[12] = bytes[12]! ^ 1
    expect(check(bytes)).toMatchObject({ state: 'broken' })
  })

  it('is not relied on when the method is weak or the form is not known', async () => {
    expect(check(await sign({ hash: 'SHA-1' }))).toMatchObject({ state: 'unknown_signer', reason: 'weak' })
    const modulus = { modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]) }
    const short: RsaHashedKeyGenParams = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', ...modulus }
    const person = await makeIdentity('Person', { issuer: authority, algorithm: short })
    expect(check(await sign({ signer: person }))).toMatchObject({ state: 'unknown_signer', reason: 'weak' })
    const form = 'adbe.pkcs7.sha1'
    expect(check(await sign({ form }))).toMatchObject({ state: 'unknown_signer', reason: 'not_supported' })
    expect(check(await sign({ form: 'adbe.pkcs7.detached' }))).toMatchObject({ state: 'traced' })
  })
})

describe('check of an upload', () => {
  const upload = (bytes: Uint8Array, mediaType = 'application/pdf') =>
    checkUpload({ bytes, mediaType }, [toAnchor(root)], now)

  it('runs in a worker, and says so of a scan and of other files', async () => {
    expect(await upload(await sign())).toMatchObject({ state: 'traced', signer: 'Mayor A' })
    expect(await upload(Buffer.from('%PDF-1.7\n%%EOF'))).toMatchObject({ state: 'unsigned' })
    expect(await upload(Buffer.from('text'), 'text/plain')).toBeNull()
  })

  it('gives a result for a message that is malformed, deep or long, without waiting long', async () => {
    const withMessage = (message: Buffer): Buffer => {
      const before = Buffer.from('%PDF-1.7\n9 0 obj\n<< /Contents ')
      const hex = Buffer.from(`<${message.toString('hex')}>`)
      const make = (rest: number) =>
        Buffer.from(`/ByteRange [0 ${before.length} ${before.length + hex.length} ${rest}] >>\nendobj\n%%EOF`)
      let after = make(10)
      after = make(after.length)
      return Buffer.concat([before, hex, after])
    }
    const started = performance.now()
    for (const message of [
      Buffer.from([1]),
      Buffer.alloc(100_000, 0x30),
      Buffer.from('3080'.repeat(100_000), 'hex'),
      Buffer.concat([Buffer.from('3083100000', 'hex'), Buffer.alloc(0x100000, Buffer.from('0500', 'hex'))]),
      Buffer.from('30840fffffff', 'hex'),
    ])
      expect(await upload(withMessage(message))).toMatchObject({ state: 'broken', reason: 'unreadable' })
    expect(performance.now() - started).toBeLessThan(15_000)
    const many = Buffer.from(`%PDF-1.7\n${'/ByteRange [0 9 12 3]\n'.repeat(1000)}`)
    expect(await upload(many)).toMatchObject({ state: 'broken', reason: 'unreadable' })
  })
})
