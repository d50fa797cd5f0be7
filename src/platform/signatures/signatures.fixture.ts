import { createHash } from 'node:crypto'
import * as asn1 from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import type { TrustAnchor } from './check-signature.ts'

type Keys = CryptoKeyPair

/** A certificate with its keys. */
export interface Identity {
  name: string
  certificate: Certificate
  der: Uint8Array<ArrayBuffer>
  keys: Keys
}

interface IdentityOptions {
  issuer?: Identity
  isAuthority?: boolean
  from?: string
  to?: string
  /** The first byte of the key usage. */
  usage?: number
  /** Object identifiers of the extended key usage. */
  purposes?: string[]
  pathLength?: number
  algorithm?: EcKeyGenParams | RsaHashedKeyGenParams
}

let serial = 0
const usages = { authority: 0b0000_0110, contentCommitment: 0b0100_0000 }

/** Creates a certificate: of an authority that signs itself, or of a person whom an authority certifies. */
export async function makeIdentity(name: string, options: IdentityOptions = {}): Promise<Identity> {
  const { issuer, isAuthority = !issuer, from = '2020-01-01', to = '2040-01-01', pathLength } = options
  const { usage = isAuthority ? usages.authority : usages.contentCommitment, purposes } = options
  const algorithm = options.algorithm ?? { name: 'ECDSA', namedCurve: 'P-256' }
  const keys = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as Keys
  const certificate = new Certificate()
  certificate.version = 2
  serial += 1
  certificate.serialNumber = new asn1.Integer({ value: serial })
  const named = new AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1.Utf8String({ value: name }) })
  certificate.subject.typesAndValues.push(named)
  certificate.issuer = issuer ? issuer.certificate.subject : certificate.subject
  certificate.notBefore.value = new Date(from)
  certificate.notAfter.value = new Date(to)
  const constraints = new BasicConstraints({
    cA: isAuthority,
    ...(pathLength !== undefined && { pathLenConstraint: pathLength }),
  })
  const bits = new asn1.BitString({ valueHex: new Uint8Array([usage]).buffer, unusedBits: 1 })
  certificate.extensions = [
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER() }),
    new Extension({ extnID: '2.5.29.15', critical: true, extnValue: bits.toBER() }),
  ]
  if (purposes) {
    const value = new asn1.Sequence({ value: purposes.map((oid) => new asn1.ObjectIdentifier({ value: oid })) })
    certificate.extensions.push(new Extension({ extnID: '2.5.29.37', critical: false, extnValue: value.toBER() }))
  }
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign((issuer?.keys ?? keys).privateKey, 'SHA-256')
  return { name, certificate, der: new Uint8Array(certificate.toSchema(true).toBER()), keys }
}

export const fingerprint = (der: Uint8Array): string => createHash('sha256').update(der).digest('hex')

export const toAnchor = ({ name, der }: Identity): TrustAnchor => ({
  name,
  fingerprint: fingerprint(der),
  certificate: der,
})

export const toPem = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`

interface SigningOptions {
  signer: Identity
  /** Certificates of authorities in the message. */
  chain?: Identity[]
  signedAt?: string | null
  form?: string
  hash?: 'SHA-1' | 'SHA-256' | 'SHA-512'
  /** Adds an entry M to the dictionary. */
  claimedAt?: string
  /** The file that is signed. It is extended as an incremental update. */
  file?: Uint8Array
}

const encode = (text: string) => Buffer.from(text, 'latin1')
const room = 8192

/** Adds a signature to a PDF. The PDF is minimal, because no test shows its pages. */
export async function signPdf(options: SigningOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { file = encode('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), claimedAt } = options
  const opening = `\n9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${options.form ?? 'ETSI.CAdES.detached'}\n`
  const before = Buffer.concat([file, encode(`${opening}${claimedAt ? `/M (${claimedAt})\n` : ''}/Contents `)])
  const getEntry = (start: number, end: number, rest: number) => `/ByteRange [0 ${start} ${end} ${rest}]`.padEnd(60)
  const gapEnd = before.length + room + 2
  const closing = '\n>>\nendobj\n%%EOF\n'
  const entry = getEntry(before.length, gapEnd, 60 + 1 + closing.length)
  const after = encode(`\n${entry}${closing}`)
  const cms = await signContent(Buffer.concat([before, after]), options)
  const message = encode(`<${Buffer.from(cms).toString('hex').padEnd(room, '0')}>`)
  if (message.length !== room + 2) throw new Error('The message is too long.')
  return new Uint8Array(Buffer.concat([before, message, after]))
}

async function signContent(
  content: Uint8Array,
  { signer, chain = [], signedAt = '2026-11-20T10:00:00Z', hash = 'SHA-256' }: SigningOptions,
): Promise<ArrayBuffer> {
  const digest = await crypto.subtle.digest(hash, new Uint8Array(content))
  const attribute = (type: string, value: asn1.BaseBlock) => new Attribute({ type, values: [value] })
  const certificateHash = createHash('sha256').update(signer.der).digest()
  const reference = new asn1.Sequence({
    value: [new asn1.Sequence({ value: [new asn1.Sequence({ value: [octets(certificateHash)] })] })],
  })
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: signer.certificate.issuer,
      serialNumber: signer.certificate.serialNumber,
    }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute('1.2.840.113549.1.9.3', new asn1.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
        attribute('1.2.840.113549.1.9.4', new asn1.OctetString({ valueHex: digest })),
        attribute('1.2.840.113549.1.9.16.2.47', reference),
        ...(signedAt ? [attribute('1.2.840.113549.1.9.5', new asn1.UTCTime({ valueDate: new Date(signedAt) }))] : []),
      ],
    }),
  })
  const message = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [info],
    certificates: [signer, ...chain].map(({ certificate }) => certificate),
  })
  await message.sign(signer.keys.privateKey, 0, hash)
  return new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: message.toSchema(true) }).toSchema().toBER()
}

const octets = (bytes: Buffer) => new asn1.OctetString({ valueHex: new Uint8Array(bytes).buffer })
