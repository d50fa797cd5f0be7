// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPart } from '#platform/web/requests.fixture.tsx'
import { fileContract, type StoredFile } from '../contract.ts'
import { maxBytes } from '../model.ts'
import { FilesCard } from './files-card.tsx'

const planId = '00000000-0000-7000-8000-000000000001'
const stored = (name: string): StoredFile => ({
  id: `00000000-0000-7000-8000-0000000000${String(name.length).padStart(2, '0')}`,
  planId,
  name,
  mediaType: 'application/pdf',
  size: 1_234_567,
  sha256: '0',
  marking: 'TLP:AMBER',
  uploadedAt: '2026-11-24T10:00:00Z',
  uploadedBy: { id: planId, name: 'Nora' },
  abilities: { remove: true },
})

let files: StoredFile[]
let mayAttach: boolean
const sent: { address: string; form: FormData; request: SentRequest }[] = []
beforeEach(() => {
  files = []
  mayAttach = true
  sent.length = 0
})
const server = implement({ files: fileContract })
const router = {
  files: {
    listFiles: server.files.listFiles.handler(() => ({ files, abilities: { attach: mayAttach } })),
    removeFile: server.files.removeFile.handler(({ input }) => {
      files = files.filter((file) => file.id !== input.id)
      return input
    }),
  },
}

/** A pending request that the test answers. */
class SentRequest {
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {}
  onload?: () => void
  onabort?: () => void
  status = 0
  responseText = ''
  #address = ''
  open(_method: string, address: string) {
    this.#address = address
  }
  send(form: FormData) {
    sent.push({ address: this.#address, form, request: this })
  }
  abort() {
    this.onabort?.()
  }
  answer(status: number, body: unknown) {
    this.status = status
    this.responseText = JSON.stringify(body)
    this.onload?.()
  }
}

function renderCard() {
  vi.stubGlobal('XMLHttpRequest', SentRequest)
  renderPart(<FilesCard planId={planId} />, router, ['plan.read', 'file.write'])
}
const choose = async (...chosen: File[]) =>
  userEvent.upload(await screen.findByLabelText('Attach files'), chosen, { applyAccept: false })

describe('files attached to a plan', () => {
  it('are shown with size, marking, person and time, and can be downloaded by name', async () => {
    files = [stored('advice.pdf')]
    renderCard()
    const row = (await screen.findAllByRole('listitem'))[0]!
    expect(within(row).getByRole('link', { name: 'advice.pdf' }).getAttribute('href')).toBe(
      `/api/files/${files[0]!.id}`,
    )
    expect(row.textContent).toMatch(/1\.2 MB.*Nora, 24 Nov 2026.*TLP:AMBER/)
  })

  it('are uploaded in sequence, with progress, and can be cancelled', async () => {
    renderCard()
    await choose(new File(['%PDF-'], 'one.pdf'), new File(['%PDF-'], 'two.pdf'))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]!.address).toBe(`/api/plans/${planId}/files`)
    sent[0]!.request.upload.onprogress?.({ loaded: 1, total: 2 })
    await waitFor(() =>
      expect(screen.getByRole('progressbar', { name: 'Uploading one.pdf …' }).getAttribute('aria-valuenow')).toBe('50'),
    )
    files = [stored('one.pdf')]
    sent[0]!.request.answer(200, files[0])
    await screen.findByRole('link', { name: 'one.pdf' })
    await waitFor(() => expect(sent).toHaveLength(2))
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the upload of two.pdf' }))
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('can be attached by drag and drop', async () => {
    renderCard()
    const place = (await screen.findByLabelText('Attach files')).closest('label')!
    fireEvent.drop(place, { dataTransfer: { files: [new File(['%PDF-'], 'dropped.pdf')] } })
    await waitFor(() => expect(sent).toHaveLength(1))
    expect((sent[0]!.form.get('file') as File).name).toBe('dropped.pdf')
  })

  it('stay on the page with the reason when they are refused, until the message is closed', async () => {
    renderCard()
    await choose(new File(['<b>'], 'page.html'))
    await waitFor(() => expect(sent).toHaveLength(1))
    sent[0]!.request.answer(422, {
      defined: true,
      code: 'FILE_TYPE_NOT_ALLOWED',
      status: 422,
      message: '',
      data: { allowedKinds: ['pdf', 'docx'] },
    })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/^page\.html: This file type is not accepted.*pdf, docx/)
    await userEvent.click(screen.getByRole('button', { name: 'Close the message about page.html' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('are not sent when they are too large', async () => {
    renderCard()
    const large = new File(['x'], 'large.pdf')
    Object.defineProperty(large, 'size', { value: maxBytes + 1 })
    await choose(large)
    expect((await screen.findByRole('alert')).textContent).toContain('larger than 50 MB')
    expect(sent).toEqual([])
  })

  it('get the chosen marking', async () => {
    renderCard()
    await userEvent.selectOptions(await screen.findByLabelText('Marking of the attachments'), 'TLP:AMBER+STRICT')
    await choose(new File(['%PDF-'], 'one.pdf'))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]!.form.get('marking')).toBe('TLP:AMBER+STRICT')
  })

  it('are removed after a confirmation', async () => {
    files = [stored('advice.pdf')]
    renderCard()
    await userEvent.click(await screen.findByRole('button', { name: 'Delete advice.pdf' }))
    const question = await screen.findByRole('alertdialog', { name: 'Delete this file?' })
    await userEvent.click(within(question).getByRole('button', { name: 'Delete' }))
    await screen.findByText('No attachments yet')
  })

  it('cannot be attached by a user who may only read: there is no button, and a text explains this', async () => {
    mayAttach = false
    renderCard()
    await screen.findByText('There are no attachments that are visible to you.')
    expect(screen.queryByLabelText('Attach files')).toBeNull()
  })
})
