import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { fingerprint, type Identity, makeIdentity, toPem } from '#platform/signatures/signatures.fixture.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { trustAnchorRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ trustAnchors: trustAnchorRoutes })
let root: Identity
let second: Identity
let administrator: Actor
let organisationId: Id

beforeAll(async () => {
  root = await makeIdentity('Root')
  second = await makeIdentity('Second root')
})
prepareOnce(api.database, async () => {
  organisationId = (await factories(api.database).organisation({ kind: 'police_zone' })).id
  administrator = await enrol(api.database, people.instance_administrator(organisationId, 'Admin'))
})

const anchors = (actor = administrator) => api.as(actor).trustAnchors
const install = (content: string | Uint8Array<ArrayBuffer>, actor = administrator) =>
  anchors(actor).installTrustAnchors({
    name: 'Citizens',
    purpose: 'Signatures of citizens',
    file: new File([content], 'ca.pem'),
  })
const codeOf = async (call: Promise<unknown>) => (await catchError(call)).code

describe('trust anchors', () => {
  it('are installed from PEM or DER, listed, and removed, each with an entry in the audit log [law-21]', async () => {
    const installed = await install(`Bag Attributes\n${toPem(root.der)}\n${toPem(second.der)}`)
    expect(installed).toMatchObject([
      {
        name: 'Citizens',
        purpose: 'Signatures of citizens',
        subject: 'Root',
        issuer: 'Root',
        fingerprint: fingerprint(root.der),
        validFrom: '2020-01-01T00:00:00.000Z',
        addedBy: 'Admin',
      },
      { subject: 'Second root' },
    ])
    expect(await codeOf(install(root.der))).toBe('ALREADY_INSTALLED')
    await anchors().removeTrustAnchor({ id: installed[0]!.id })
    expect(await codeOf(anchors().removeTrustAnchor({ id: installed[0]!.id }))).toBe('NOT_FOUND')
    expect(await install(root.der)).toHaveLength(2)
    const { rows } = await sql<{ procedure: string; payload: unknown }>`
      select procedure, payload from journal where procedure like 'trustAnchors.%' order by seq`.execute(
      api.database.kysely,
    )
    expect(rows.map(({ procedure }) => procedure.split('.')[1])).toEqual([
      'installTrustAnchors',
      'removeTrustAnchor',
      'installTrustAnchors',
    ])
    expect(JSON.stringify(rows[1]!.payload)).toContain(fingerprint(root.der))
  })

  it('are refused with the reason and the position in the file, all or none', async () => {
    const person = await makeIdentity('Person', { issuer: root })
    const expired = await makeIdentity('Expired', { to: '2026-11-01' })
    const weak = await makeIdentity('Weak', {
      algorithm: {
        name: 'RSASSA-PKCS1-v1_5',
        hash: 'SHA-256',
        modulusLength: 1024,
        publicExponent: new Uint8Array([1, 0, 1]),
      },
    })
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'
    for (const [content, code] of [
      ['no certificate', 'NOT_A_CERTIFICATE'],
      [`${toPem(root.der)}${key}`, 'NOT_A_CERTIFICATE'],
      [`${toPem(root.der)}${toPem(person.der)}`, 'CERTIFICATE_NOT_CA'],
      [`${toPem(root.der)}${toPem(expired.der)}`, 'CERTIFICATE_EXPIRED'],
      [`${toPem(root.der)}${toPem(weak.der)}`, 'CERTIFICATE_WEAK'],
    ] as const)
      expect(await catchError(install(content))).toEqual({
        code,
        data: { position: content.startsWith('no') ? 1 : 2 },
      })
    expect(await codeOf(install(toPem(root.der).repeat(51)))).toBe('TOO_MANY_CERTIFICATES')
    expect(await codeOf(install(' '.repeat(256 * 1024 + 1)))).toBe('CERTIFICATE_FILE_TOO_LARGE')
    expect(await anchors().listTrustAnchors({})).toEqual([])
  })

  it('are refused to the administrator of an organisation, by procedure and in the database [law-21]', async () => {
    await install(root.der)
    const own = await enrol(api.database, people.organisation_administrator(organisationId, 'Own'))
    expect(await codeOf(anchors(own).listTrustAnchors({}))).toBe('FORBIDDEN')
    expect(await codeOf(install(second.der, own))).toBe('FORBIDDEN')
    const [anchor] = await anchors().listTrustAnchors({})
    expect(await codeOf(anchors(own).removeTrustAnchor({ id: anchor!.id }))).toBe('FORBIDDEN')
    const transact = transactor(api.context(own), { permission: 'person.manage' }, [], null)
    const moment = '2026-11-24T10:00:00Z'
    await expect(
      transact('touch', ({ tx }) =>
        tx
          .insertInto('trust_anchor')
          .values({
            id: newId(),
            name: 'Own',
            purpose: 'Own',
            certificate: Buffer.from(second.der),
            fingerprint: fingerprint(second.der),
            subject: 'Own',
            issuer: 'Own',
            valid_from: moment,
            valid_until: moment,
            added_at: moment,
            added_by: 'Own',
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
    const deleted = await transact('touch', ({ tx }) => tx.deleteFrom('trust_anchor').executeTakeFirst())
    expect(Number(deleted.numDeletedRows)).toBe(0)
    await expect(
      transact('touch', ({ tx }) => tx.updateTable('trust_anchor').set({ name: 'Other' }).execute()),
    ).rejects.toThrow(/permission denied/)
  })
})
