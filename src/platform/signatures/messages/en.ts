import { plural } from '#shared/plural.ts'

export const en = {
  title: 'Signature',
  notChecked: 'Not checked for an electronic signature',
  unsigned: 'Scan, without an electronic signature',
  traced: (signer: string, issuer: string, anchor: string) =>
    `Electronically signed by ${signer} (certificate of ${issuer}), checked against the trust anchor ${anchor}`,
  unknownSigner: 'Electronically signed, but the signer is not known here',
  addedTo:
    'Electronically signed, but something was added to the file after signing. Compare the document: the signature does not cover what was added',
  broken: 'Signature broken: this file cannot be a supporting document',
  namedInCertificate: (signer: string, issuer: string) => `the certificate, issued by ${issuer}, names ${signer}`,
  signedAt: (moment: string) => `time of signing according to the signer: ${moment}`,
  notRevoked: 'not checked: whether the certificate was revoked',
  earlier: (count: number) =>
    plural(
      'en',
      count,
      `${count} more signature, of an earlier state of the file`,
      `${count} more signatures, of earlier states of the file`,
    ),
  unnamed: 'unnamed',
  reasons: {
    no_anchor: 'no trust anchor installed here vouches for the certificate',
    not_valid_when_signed: 'the certificate was not valid at the time of signing',
    key_usage: 'the certificate is not intended for signing documents',
    weak: 'the signature uses a method that is no longer safe',
    not_supported: 'this form of signature cannot be checked here',
    added_after_signing: 'content was added to the file after signing',
    content_changed: 'the file was changed after signing',
    signature_invalid: 'the signature does not match the certificate of the signer',
    unreadable: 'the signature cannot be read',
  },
  refused: (reason: string) =>
    `The document was not accepted: ${reason}. Upload the file exactly as the signer delivered it, without saving it again in another program, or a scan of the signed paper.`,
}
