// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { type DocumentLanguages, documentsContract } from '../contract.ts'
import { DocumentForm, type DocumentWish } from './document-form.tsx'

const languages: DocumentLanguages = {
  regime: { names: { en: 'Brussels-Capital' }, basis: { en: 'Laws of 1966' }, basisKind: 'law', isUnverified: true },
  required: ['fr', 'nl'],
  allowed: ['fr', 'nl'],
  authentic: ['fr', 'nl'],
  missing: ['nl'],
  needsReason: true,
  blocksWhenMissing: false,
}
const documents = implement(documentsContract)
let wish: DocumentWish

function Form() {
  const [options, setOptions] = useState<DocumentWish>({
    language: 'fr',
    rendition: 'public',
    checks: false,
    comments: false,
    changes: false,
  })
  wish = options
  return <DocumentForm planId={id(1)} options={options} onChange={setOptions} />
}

const renderForm = (person: typeof session.person = session.person) =>
  renderPage(Form, '/', {
    session: { getSession: testServer.session.getSession.handler(() => ({ ...session, person })) },
    documents: { getDocumentLanguages: documents.getDocumentLanguages.handler(() => languages) },
  })

it('shows why a language is required, and asks for the reason of a courtesy translation', async () => {
  const user = userEvent.setup()
  await renderForm()
  const hint = await screen.findByText(/Brussels-Capital/)
  expect(hint.textContent).toMatch(/Required: Français, Nederlands.*Authentic text: Français, Nederlands.*Laws of 1966/)
  expect(screen.getByText(/not yet a language of the plan: Nederlands/)).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  await user.selectOptions(screen.getByRole('combobox', { name: /Language/ }), 'en')
  await user.type(screen.getByRole('textbox', { name: /Reason for the courtesy translation/ }), 'For London')
  expect(wish).toMatchObject({ language: 'en', courtesyReason: 'For London' })
  await user.selectOptions(screen.getByRole('combobox', { name: /Language/ }), 'fr')
  expect(wish.courtesyReason).toBeUndefined()
})

it('explains to a visitor that another language is not allowed', async () => {
  const user = userEvent.setup()
  await renderForm(null)
  await screen.findByText(/Brussels-Capital/)
  await user.selectOptions(screen.getByRole('combobox', { name: /Language/ }), 'en')
  expect(screen.getByText(/This language is not allowed for this edition/)).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})
