import type { Reader, Tx } from '#platform/db/db.ts'
import type { AuthorityCertificate } from '#platform/signatures/certificate-file.ts'
import type { TrustAnchor } from '#platform/signatures/check-signature.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { InstalledAnchor } from './contract.ts'

/** Returns the installed certificates, in the order in which they were added. */
export async function listInstalledAnchors(reader: Reader): Promise<InstalledAnchor[]> {
  const rows = await reader
    .selectFrom('trust_anchor')
    .select(['id', 'name', 'purpose', 'fingerprint', 'subject', 'issuer', 'valid_from', 'valid_until'])
    .select(['added_at', 'added_by'])
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(({ valid_from, valid_until, added_at, added_by, ...row }) => ({
    ...row,
    validFrom: valid_from,
    validUntil: valid_until,
    addedAt: added_at,
    addedBy: added_by,
  }))
}

/** Returns the trust anchors for the check of a signature. */
export async function listTrustAnchors(reader: Reader): Promise<TrustAnchor[]> {
  return reader.selectFrom('trust_anchor').select(['name', 'fingerprint', 'certificate']).orderBy('id').execute()
}

export async function insertAnchor(
  tx: Tx,
  { validFrom, validUntil, certificate, ...rest }: AuthorityCertificate & { name: string; purpose: string },
  { now, by }: { now: string; by: string },
): Promise<void> {
  await tx
    .insertInto('trust_anchor')
    .values({
      ...rest,
      id: newId(),
      certificate: Buffer.from(certificate),
      valid_from: validFrom,
      valid_until: validUntil,
      added_at: now,
      added_by: by,
    })
    .execute()
}

/** Removes a trust anchor and returns it; undefined if there is none. */
export async function deleteAnchor(
  tx: Tx,
  id: Id,
): Promise<{ name: string; subject: string; fingerprint: string } | undefined> {
  return tx
    .deleteFrom('trust_anchor')
    .where('id', '=', id)
    .returning(['name', 'subject', 'fingerprint'])
    .executeTakeFirst()
}

/** Returns the id of the instance for the audit log. */
export const findInstanceId = async (reader: Reader): Promise<Id> =>
  (await reader.selectFrom('instance').select('id').executeTakeFirstOrThrow()).id
