import { constants, createHash, verify } from 'node:crypto'
import { fromBER, OctetString, Sequence } from 'asn1js'
import {
  type AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  RSASSAPSSParams,
  SignedData,
  type SignerInfo,
} from 'pkijs'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { hasStrongKey, type ParsedCertificate, parseCertificate } from './certificate.ts'
import type { SignatureReason } from './entities.ts'

/** A CMS message whose signature was verified with the key in its own certificate. */
export interface VerifiedMessage {
  signer: ParsedCertificate
  /** The other certificates in the message. */
  others: ParsedCertificate[]
  /** The moment of signing that the signer claims. */
  claimedAt: string | null
}

type Issue = Failure<
  Extract<SignatureReason, 'unreadable' | 'not_supported' | 'weak' | 'content_changed' | 'signature_invalid'>
>

/** Limits for untrusted input. A long list of revoked certificates in a message exceeds the nodes and is not read. */
const limits = { maxDepth: 60, maxNodes: 100_000, maxContentLength: 2 * 1024 * 1024 }
const maxCertificates = 30

const data = '1.2.840.113549.1.7.1'
const attributeTypes = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
} as const

const hashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
}
/** MD5 and SHA-1. */
const weakHashes = ['1.2.840.113549.2.5', '1.3.14.3.2.26']

/** The hash of each signature algorithm that names one. */
const signatureHashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
}
/** Algorithms that use the hash of the content: RSA, and ECDSA named by its key. */
const plainAlgorithms = ['1.2.840.113549.1.1.1', '1.2.840.10045.2.1']
const pss = '1.2.840.113549.1.1.10'

/**
 * Verifies a detached CMS message (RFC 5652) against the signed parts of a file: the digest, the reference to the
 * certificate, and the signature. It does not consider who issued the certificate.
 * The signature must cover attributes, because a signature over the bare content can be reused for another content.
 */
export function verifyMessage(cms: Uint8Array, parts: readonly Uint8Array[]): Result<VerifiedMessage, Issue> {
  const message = readMessage(cms)
  if (!message) return fail('unreadable')
  const { encapContentInfo, signerInfos } = message
  const [signerInfo] = signerInfos
  if (encapContentInfo.eContentType !== data || encapContentInfo.eContent || signerInfos.length !== 1 || !signerInfo)
    return fail('not_supported')
  const attributes = readAttributes(signerInfo)
  if (!attributes) return fail('not_supported')
  const { digestAlgorithm } = signerInfo
  if (weakHashes.includes(digestAlgorithm.algorithmId)) return fail('weak')
  const hash = hashes[digestAlgorithm.algorithmId]
  if (!hash) return fail('not_supported')
  const digest = createHash(hash)
  for (const part of parts) digest.update(part)
  if (!digest.digest().equals(attributes.messageDigest)) return fail('content_changed')
  const found = findSigner(message, signerInfo)
  if (!found) return fail('unreadable')
  if (!refersTo(attributes.signingCertificate, found.signer)) return fail('signature_invalid')
  if (!hasStrongKey(found.signer)) return fail('weak')
  const issue = findSignatureIssue(signerInfo, found.signer, hash)
  return issue ? fail(issue) : succeed({ ...found, claimedAt: attributes.signingTime })
}

/** Parses a message, which only zeros may follow. */
function readMessage(cms: Uint8Array): SignedData | undefined {
  try {
    const { offset, result } = fromBER(cms, limits)
    if (offset < 0 || cms.subarray(offset).some((byte) => byte !== 0)) return undefined
    const { contentType, content } = new ContentInfo({ schema: result })
    return contentType === ContentInfo.SIGNED_DATA ? new SignedData({ schema: content }) : undefined
  } catch {
    return undefined
  }
}

function readAttributes({ signedAttrs }: SignerInfo) {
  const getValue = (type: string): unknown => {
    const matches = signedAttrs?.attributes.filter((attribute) => attribute.type === type) ?? []
    return matches.length === 1 && matches[0]!.values.length === 1 ? matches[0]!.values[0] : undefined
  }
  const contentType = getValue(attributeTypes.contentType) as { getValue?: () => string } | undefined
  const messageDigest = getValue(attributeTypes.messageDigest)
  if (contentType?.getValue?.() !== data || !(messageDigest instanceof OctetString)) return undefined
  const signingTime = getValue(attributeTypes.signingTime) as { toDate?: () => Date } | undefined
  const moment = signingTime?.toDate?.()
  return {
    messageDigest: new Uint8Array(messageDigest.getValue()),
    signingTime: moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : null,
    signingCertificate: getValue(attributeTypes.signingCertificate),
  }
}

function findSigner(
  { certificates = [] }: SignedData,
  { sid }: SignerInfo,
): Pick<VerifiedMessage, 'signer' | 'others'> | undefined {
  const parsed = certificates
    .filter((certificate) => certificate instanceof Certificate)
    .slice(0, maxCertificates)
    .flatMap((certificate) => parseCertificate(new Uint8Array(certificate.toSchema().toBER())) ?? [])
  const signer = parsed.find(({ fields }) =>
    sid instanceof IssuerAndSerialNumber
      ? fields.issuer.isEqual(sid.issuer) && fields.serialNumber.isEqual(sid.serialNumber)
      : sid?.valueBlock?.valueHexView &&
        createHash('sha1')
          .update(fields.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView)
          .digest()
          .equals(sid.valueBlock.valueHexView),
  )
  return signer && { signer, others: parsed.filter((certificate) => certificate !== signer) }
}

/** Checks that the attribute `signing-certificate-v2` (RFC 5035), if there is one, means this certificate. */
function refersTo(attribute: unknown, { x509 }: ParsedCertificate): boolean {
  if (attribute === undefined) return true
  const getFirst = (value: unknown) => (value instanceof Sequence ? value.valueBlock.value[0] : undefined)
  const reference = getFirst(getFirst(attribute))
  if (!(reference instanceof Sequence)) return false
  const [first, second] = reference.valueBlock.value
  const algorithm = getFirst(first) as { getValue?: () => string } | undefined
  const hash = first instanceof OctetString ? 'sha256' : hashes[algorithm?.getValue?.() ?? '']
  const expected = first instanceof OctetString ? first : second
  return (
    hash !== undefined &&
    expected instanceof OctetString &&
    createHash(hash).update(x509.raw).digest().equals(new Uint8Array(expected.getValue()))
  )
}

function findSignatureIssue(
  { signedAttrs, signature, signatureAlgorithm }: SignerInfo,
  { x509 }: ParsedCertificate,
  contentHash: string,
): 'not_supported' | 'signature_invalid' | undefined {
  const { publicKey } = x509
  const isEdwards = publicKey.asymmetricKeyType?.startsWith('ed') === true
  const scheme = getScheme(signatureAlgorithm, contentHash)
  if (!isEdwards && !scheme) return 'not_supported'
  const signed = new Uint8Array(signedAttrs!.encodedValue)
  const value = new Uint8Array(signature.getValue())
  try {
    const isValid = isEdwards
      ? verify(null, signed, publicKey, value)
      : verify(scheme!.hash, signed, { key: publicKey, ...scheme!.options }, value)
    return isValid ? undefined : 'signature_invalid'
  } catch {
    // The key does not fit the algorithm that the message names.
    return 'signature_invalid'
  }
}

interface Scheme {
  hash: string
  options: { padding?: number; saltLength?: number }
}

function getScheme({ algorithmId, algorithmParams }: AlgorithmIdentifier, contentHash: string): Scheme | undefined {
  if (plainAlgorithms.includes(algorithmId)) return { hash: contentHash, options: {} }
  if (algorithmId === pss) {
    const { hashAlgorithm, saltLength } = new RSASSAPSSParams({ schema: algorithmParams })
    const hash = hashes[hashAlgorithm.algorithmId]
    return hash ? { hash, options: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength } } : undefined
  }
  const hash = signatureHashes[algorithmId]
  return hash ? { hash, options: {} } : undefined
}
