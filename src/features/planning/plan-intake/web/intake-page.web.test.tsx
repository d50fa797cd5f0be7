// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
// Must come before modules that load the client, because the client captures `fetch` when it loads.
import '#features/alignment/items/web/answered-by.fixture.tsx'
import { maxBytes, maxParagraphLength } from '#platform/intake/model.ts'
import { addParts } from '#platform/web/slice.ts'
import { renderView, server } from './old-document.fixture.ts'
import { planIntakeWeb } from './slice.ts'

describe('Long document on the import page', () => {
  it('shows the progress, that the user may leave the page, and how to cancel', async () => {
    await renderView(server({ jobState: 'running' }))
    expect(await screen.findByRole('button', { name: /Cancel/ })).toBeDefined()
    expect(screen.getByText(/You can leave this page/)).toBeDefined()
  })

  it('reports the cancellation and can be processed again', async () => {
    await renderView(server({ jobState: 'cancelled' }))
    const user = userEvent.setup()
    expect(await screen.findByText('The analysis was stopped. The text of the document is saved.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Restart analysis' }))
    expect(await screen.findByText('Fewer burglaries')).toBeDefined()
  })

  it('reports the reason for a failure', async () => {
    addParts(planIntakeWeb)
    await renderView(server({ jobState: 'failed' }))
    expect(await screen.findByText(/Reading it took too long/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Restart analysis' })).toBeDefined()
  })

  it('can be processed by a user other than the uploader', async () => {
    await renderView(server({ jobState: 'running', isOfOther: true }))
    const user = userEvent.setup()
    expect(await screen.findByText(/Another user started the analysis, or it was stopped/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Restart analysis' }))
    expect(await screen.findByText('Fewer burglaries')).toBeDefined()
  })
})

describe('Document import on the page', () => {
  it('accepts pasted text with headings, reports the reason for a rejection, and opens the proposal', async () => {
    const given = server({ isImported: false })
    await renderView(given)
    const user = userEvent.setup()
    const text = await screen.findByRole('textbox', { name: 'Text' })
    expect(screen.getByLabelText('Choose a Word document')).toBeDefined()
    const html = '<h1>SO 1: Fewer burglaries</h1><p>On the main roads.</p>'
    fireEvent.paste(text, { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : '') } })
    await user.click(screen.getByRole('button', { name: 'Create proposal' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Reading it took too long')
    await user.click(screen.getByRole('button', { name: 'Create proposal' }))
    expect(await screen.findByText('Controls')).toBeDefined()
    expect(given.importedTexts[1]).toEqual(['1 SO 1: Fewer burglaries', 'null On the main roads.'])
  })

  it('reports a file or text above the size limit before the upload', async () => {
    const given = server({ isImported: false })
    await renderView(given)
    const user = userEvent.setup()
    const large = new File(['PK'], 'plan.docx')
    Object.defineProperty(large, 'size', { value: maxBytes + 1 })
    await user.upload(await screen.findByLabelText('Choose a Word document'), large)
    expect((await screen.findByRole('alert')).textContent).toContain('larger than 50 MB')
    const html = `<p>${'x'.repeat(maxParagraphLength + 1)}</p>`
    const text = screen.getByRole('textbox', { name: 'Text' })
    fireEvent.paste(text, { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : '') } })
    await user.click(screen.getByRole('button', { name: 'Create proposal' }))
    expect(screen.getByRole('alert').textContent).toContain('Import it in parts')
    expect(given.importedTexts).toEqual([])
  })

  it('is available only to users who may edit the plan', async () => {
    await renderView(server({ editable: false }))
    expect(await screen.findByText('Only the organisation that owns this plan can import documents')).toBeDefined()
    expect(screen.queryByLabelText('Choose a Word document')).toBeNull()
  })
})
