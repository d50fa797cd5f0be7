import { z } from 'zod'

/** Why a signer is unknown, or a signature broken. */
export const SignatureReason = z.enum([
  'no_anchor',
  'not_valid_when_signed',
  'key_usage',
  'weak',
  'not_supported',
  'added_after_signing',
  'content_changed',
  'signature_invalid',
  'unreadable',
])
export type SignatureReason = z.infer<typeof SignatureReason>

/**
 * The result of the check of the electronic signature in a file, as it is stored with the file. It says what was found
 * on the day of the check and never changes, also when a trust anchor is removed later. Whether a certificate was
 * revoked is not checked, and no legal quality of a signature is claimed.
 */
export const SignatureCheck = z.strictObject({
  /**
   * `unsigned`: a PDF without a signature, such as a scan. `traced`: the signature covers the whole file, and its
   * certificate leads to an installed trust anchor. `unknown_signer`: the file is as it was signed, but nothing
   * installed here vouches for the signer. `added_to`: the signed part is intact, and something was added to the file
   * after signing, such as data for long-term validation (PAdES-B-LT, -LTA) or other content, which nobody signed.
   * `broken`: the file or the signature was changed after signing.
   */
  state: z.enum(['unsigned', 'traced', 'unknown_signer', 'added_to', 'broken']),
  /** Why the signer is unknown, or the signature broken. */
  reason: SignatureReason.nullable(),
  /** The name in the certificate. Only `traced` shows that an installed trust anchor vouches for it. */
  signer: z.string().nullable(),
  /** The name of the issuer in the certificate. */
  issuer: z.string().nullable(),
  /** The moment of signing that the signature claims. Null: none, or one in the future. */
  signedAt: z.iso.datetime().nullable(),
  /** The trust anchor to which the certificate leads, with the SHA-256 of its certificate in hexadecimal. */
  anchor: z.strictObject({ name: z.string(), fingerprint: z.string() }).nullable(),
  /** Number of other, intact signatures. They cover an earlier state of the file. */
  earlierSignatures: z.number().int(),
  checkedAt: z.iso.datetime(),
})
export type SignatureCheck = z.infer<typeof SignatureCheck>
