// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { SignatureCheck } from '#platform/signatures/entities.ts'
import { describeSignature } from '#platform/signatures/messages/describe-signature.ts'
import { languages } from '#shared/language.ts'
import { SignatureNote } from './signature-note.tsx'

const traced: SignatureCheck = {
  state: 'traced',
  reason: null,
  signer: 'Mayor A',
  issuer: 'Citizen authority',
  signedAt: '2026-11-20T10:00:00.000Z',
  anchor: { name: 'Citizens', fingerprint: 'a'.repeat(64) },
  earlierSignatures: 0,
  checkedAt: '2026-11-24T10:00:00.000Z',
}
const unknown: SignatureCheck = { ...traced, state: 'unknown_signer', reason: 'no_anchor', anchor: null }
const broken: SignatureCheck = { ...unknown, state: 'broken', reason: 'content_changed', signer: null, issuer: null }

it('says plainly what was found and what was not checked', async () => {
  renderPage(
    () => (
      <>
        <SignatureNote signature={traced} />
        <SignatureNote signature={unknown} />
        <SignatureNote signature={broken} />
        <SignatureNote signature={{ ...broken, state: 'unsigned', reason: null, signedAt: null }} />
      </>
    ),
    '/',
    {},
  )
  expect(await screen.findByText(/Electronically signed by Mayor A \(certificate of Citizen authority\)/)).toBeTruthy()
  const text = document.body.textContent
  expect(text).toContain('not checked: whether the certificate was revoked')
  expect(text).toContain('the signer is not known here')
  expect(text).toContain('Signature broken: this file cannot be a supporting document')
  expect(text).toContain('the file was changed after signing')
  expect(text).toContain('Scan, without an electronic signature')
})

it('names an unknown signer only as what the certificate says, and never claims a legal quality', () => {
  for (const language of languages) {
    const { statement, details } = describeSignature(unknown, language)
    expect(statement).not.toContain('Mayor A')
    expect(details.join()).toContain('Mayor A')
    for (const check of [traced, unknown, broken])
      expect(JSON.stringify(describeSignature(check, language))).not.toMatch(/[qk][uv]ali/i)
  }
})
