// @vitest-environment jsdom
import { os } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { makeIndicatorPage, reporterId, served } from '#features/measurement/indicators/web/server.fixture.ts'
import type { FigurePreview } from '../preview/entities.ts'
import type { FileQuestion } from '../profile/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import FromFilePage from './from-file-page.tsx'
import { importProfile, makeAreas, makeIssue, preview } from './preview.fixture.ts'

/** The File classes of jsdom and Node differ, and only Node's can be sent. */
vi.hoisted(() => {
  globalThis.File = process.getBuiltinModule('node:buffer').File as unknown as typeof File
})

/** Requests to the server and the responses. */
const requests: { procedure: string; input: Record<string, unknown> }[] = []
let answer: (input: Record<string, unknown>) => FigurePreview
let rejection: { procedure: string; code: string; data: object } | undefined
beforeEach(() => {
  requests.length = 0
  answer = () => preview()
  rejection = undefined
})
const getLastProfile = () => requests.findLast(({ procedure }) => procedure === 'preview')!.input.importProfile

const took = (procedure: string, output: () => unknown) =>
  os.errors({ FILE_REJECTED: { status: 422 }, WORKBOOK_NOT_READ: { status: 422 } }).handler(({ input, errors }) => {
    const { file: _, ...rest } = input as Record<string, unknown>
    requests.push({ procedure, input: rest })
    if (rejection?.procedure === procedure)
      throw errors[rejection.code as 'FILE_REJECTED']({ data: rejection.data as never })
    return output()
  })

async function renderView(name = 'inbraken.csv') {
  const imports = {
    previewFigureImport: took('preview', () => answer(requests.at(-1)!.input)),
    importFigures: took('import', () => ({ added: 2, revised: 1, unchanged: 0 })),
    listImportProfiles: took('importProfiles', () => []),
  }
  await renderPage(
    FromFilePage,
    '/indicators/import?indicator=burglary',
    served({ pages: [makeIndicatorPage('burglary')], additionalRouters: { imports: imports as never } }),
  )
  await userEvent.upload(await screen.findByLabelText('Choose a file'), new File(['x'], name))
}

describe('Import page for a file of figures', () => {
  it('shows the result of each cell, supports the arrow keys and shows the figure of the active cell', async () => {
    await renderView()
    const grid = await screen.findByRole('grid', { name: 'Cells of the file' })
    const cells = within(grid).getAllByRole('gridcell')
    expect(cells.map((cell) => cell.getAttribute('aria-label'))).toEqual([
      ...['gemeente, heading', '2024 (*), heading'],
      ...['Maasgrens, area', '1,5, figure'],
    ])
    cells[0]!.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    expect(document.activeElement).toBe(cells[3])
    expect(await screen.findByText(/^Burglaries · Maasgrens .* · 2024 · 1\.5 .*provisional/)).toBeTruthy()
    expect(screen.getByText('No issues found.')).toBeTruthy()
    expect(screen.getByText(/No file with this layout was imported before/)).toBeTruthy()
  })

  it('asks about an unknown area and stores the answer in the import profile', async () => {
    answer = ({ importProfile: input }) => {
      if (input)
        return preview({ importProfile: input as FigurePreview['importProfile'], importProfileSource: 'given' })
      const unknown = [
        {
          path: 'Masgrens',
          label: 'Masgrens',
          firstRow: 2,
          rows: 1,
          proposals: [{ code: 'MAASGRENS', kind: 'police_zone', names: { en: 'Maasgrens' } }],
        },
      ]
      const issues = [makeIssue('AREA_UNKNOWN', 'Masgrens'), makeIssue('NOT_A_NUMBER', 'n.b.')]
      return preview({
        accepted: false,
        issues,
        areas: makeAreas({ unknown }),
      })
    }
    await renderView()
    expect(await screen.findByText('2 issues to fix')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Import \d/ }).disabled).toBe(true)
    await userEvent.click(screen.getByRole('combobox', { name: 'Area for “Masgrens”' }))
    await userEvent.click(await screen.findByRole('option', { name: /Maasgrens/ }))
    await waitFor(() => expect(getLastProfile()).toMatchObject({ areas: { decided: { Masgrens: 'MAASGRENS' } } }))
    await screen.findByText('No issues found.')
    await userEvent.click(screen.getByRole('button', { name: 'Undo last change' }))
    await userEvent.selectOptions(await screen.findByLabelText('Meaning of “n.b.”'), 'unknown')
    await userEvent.click(screen.getByRole('button', { name: 'Apply: Meaning of “n.b.”' }))
    await waitFor(() =>
      expect(getLastProfile()).toMatchObject({ absent: { 'n.b.': 'unknown' }, areas: { decided: {} } }),
    )
  })

  it('changes how the file is parsed: number format through the profile, headers through a new analysis', async () => {
    await renderView()
    await userEvent.selectOptions(await screen.findByLabelText('Thousands separator'), 'point')
    await waitFor(() => expect(getLastProfile()).toMatchObject({ numbers: { decimal: ',', thousands: '.' } }))
    const group = screen.getByText('Numbers').closest('summary')!
    expect(within(group).getByText('set by you')).toBeTruthy()
    await userEvent.selectOptions(screen.getByLabelText('Rows above the table'), '2')
    await waitFor(() => expect(requests.at(-1)!.input).toMatchObject({ hints: { titles: 2, heads: 1 } }))
    expect(requests.at(-1)!.input.importProfile).toBeUndefined()
  })

  it('asks what the file leaves open, and reads it with the answer', async () => {
    const question: FileQuestion = {
      subject: 'split_years',
      options: ['month', '4', '9'],
      proposal: null,
      evidence: '2003/04',
    }
    answer = ({ importProfile: given }) =>
      given
        ? preview({ importProfile: given as ImportProfile })
        : preview({
            accepted: false,
            importProfile: { ...importProfile, questions: [question] },
            issues: [makeIssue('QUESTION_OPEN', 'split_years: 2003/04')],
          })
    await renderView()
    const card = await screen.findByRole('region', { name: '1 question about this file' })
    expect(within(card).getByText('Which period does “2003/04” mean?')).toBeTruthy()
    await userEvent.click(within(card).getByRole('button', { name: 'a year that starts in April' }))
    await waitFor(() =>
      expect(getLastProfile()).toMatchObject({ questions: [], periodStyle: { pairs: 'year', yearStart: 4 } }),
    )
    expect(await screen.findByText('No issues found.')).toBeTruthy()
  })

  it('imports with marking, origin and import profile, which stores the indicator per file name', async () => {
    await renderView('inbraken.csv')
    await userEvent.type(await screen.findByLabelText('Source'), 'Police')
    await userEvent.selectOptions(screen.getByLabelText('Who may read them'), 'TLP:AMBER')
    const act = screen.getByRole<HTMLButtonElement>('button', { name: 'Import 3 figures' })
    expect(act.disabled).toBe(true)
    const card = screen.getByRole('region', { name: 'Figures that are replaced: 1' })
    expect(within(card).getByText(/Maasgrens, 2024: 2 →/)).toBeTruthy()
    await userEvent.click(within(card).getByLabelText('Replace these figures (1)'))
    await userEvent.click(act)
    expect(await screen.findByText('2 new, 1 revised, 0 unchanged.')).toBeTruthy()
    expect((await screen.findByRole('link', { name: 'Burglaries' })).getAttribute('href')).toBe('/indicators/burglary')
    expect(requests.find(({ procedure }) => procedure === 'import')!.input).toMatchObject({
      marking: 'TLP:AMBER',
      origin: { source: 'Police', closedOn: null },
      saveImportProfile: true,
      confirmed: true,
      replacements: '1',
      indicator: 'burglary',
      importProfile: { name: 'inbraken.csv', indicator: { kind: 'by_file', files: { inbraken: 'burglary' } } },
    })
  })

  it('corrects approved figures with permission, after it shows the approver and asks for a reason', async () => {
    const approval = {
      ...{ step: 'own' as const, approverId: reporterId, approverNames: { en: 'Police zone' }, person: 'Ann' },
      ...{ role: 'chief_of_corps', functionNames: null, approvedAt: '2026-11-20T09:00:00.000Z' },
    }
    answer = ({ correcting }) =>
      correcting
        ? preview({ corrects: [{ row: 2, approval }] })
        : preview({ accepted: false, issues: [makeIssue('APPROVED', 'Ann')], correctable: 1 })
    await renderView()
    await userEvent.click(await screen.findByRole('button', { name: 'Correct approved figures' }))
    const card = await screen.findByRole('region', { name: 'Rows with approved figures: 1' })
    expect(await within(card).findByText(/Ann/)).toBeTruthy()
    const act = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Import 3 figures' })
    expect(act().disabled).toBe(true)
    await userEvent.type(within(card).getByRole('textbox'), 'Counted twice')
    await userEvent.click(screen.getByLabelText('Replace these figures (1)'))
    await userEvent.click(act())
    expect(await screen.findByText('2 new, 1 revised, 0 unchanged.')).toBeTruthy()
    expect(requests.find(({ procedure }) => procedure === 'import')!.input).toMatchObject({
      correction: 'Counted twice',
    })
  })

  it('keeps all input after a rejection and shows the issues', async () => {
    await renderView()
    await userEvent.type(await screen.findByLabelText('Source'), 'Police')
    await userEvent.click(screen.getByLabelText('Replace these figures (1)'))
    rejection = {
      procedure: 'import',
      code: 'FILE_REJECTED',
      data: { issues: [makeIssue('REPORTED_BY_OTHER', '')], omittedCount: 0 },
    }
    await userEvent.click(screen.getByRole('button', { name: /^Import \d/ }))
    expect((await screen.findByRole('alert')).textContent).toContain('The figures were not imported')
    expect(screen.getByText(/^Another organisation reported this figure/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Source').value).toBe('Police')
  })

  it('explains in plain text why a file is not a table', async () => {
    rejection = { procedure: 'preview', code: 'WORKBOOK_NOT_READ', data: { issue: { code: 'NOT_A_TABLE' } } }
    await renderView('photo.csv')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent!.length).toBeGreaterThan(20)
    expect(screen.queryByRole('grid')).toBeNull()
    expect(importProfile.name).toBe('inbraken.csv')
  })

  it('downloads the import profile under the name of the file and of the profile', async () => {
    const names: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download)
    })
    URL.createObjectURL = () => 'blob:file'
    URL.revokeObjectURL = () => undefined
    await renderView()
    await userEvent.click(await screen.findByRole('button', { name: 'Download import profile' }))
    expect(names).toEqual(['inbraken.import-profile.json'])
  })
})

describe('Areas that a person confirms', () => {
  const area = { code: 'BE-M-11056', kind: 'municipality', names: { en: 'Zwijndrecht' } }
  const doubt = { label: 'Zwijndrecht', row: 2, area, reason: 'neighbours' as const, nameInFile: null }
  const listed = [
    { ...doubt, path: 'Zwijndrecht' },
    { ...doubt, path: 'Essen' },
  ]
  const answerTo = (areas: Parameters<typeof makeAreas>[0], code: 'AREA_DOUBTFUL' | 'CODES_UNCONFIRMED') => {
    answer = ({ importProfile: input }) =>
      input
        ? preview({ importProfile: input as FigurePreview['importProfile'], importProfileSource: 'given' })
        : preview({ accepted: false, issues: [makeIssue(code, 'Zwijndrecht')], areas: makeAreas(areas) })
  }

  it('are one list with one confirmation, which the profile remembers', async () => {
    answerTo({ doubts: listed, knownShare: 0.1 }, 'AREA_DOUBTFUL')
    await renderView()
    expect(await screen.findByText('1 issue to fix')).toBeTruthy()
    expect(screen.getByText(/^Only 10% of the names or codes/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Confirm all 2 areas' }))
    await waitFor(() =>
      expect(getLastProfile()).toMatchObject({ areas: { decided: { Zwijndrecht: area.code, Essen: area.code } } }),
    )
    expect(await screen.findByText('No issues found.')).toBeTruthy()
  })

  it('are all bare codes of a column, confirmed once as codes of the country', async () => {
    answerTo({ bareCodeCount: 2, bareCodes: [{ label: '11056', area }] }, 'CODES_UNCONFIRMED')
    await renderView()
    expect(await screen.findByText(/^The file names 2 areas only by a number/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'They are codes of Belgium' }))
    await waitFor(() => expect(getLastProfile()).toMatchObject({ areas: { codesConfirmed: true } }))
  })

  it('are searched in the country that the person chooses, and the columns are detected again', async () => {
    answer = ({ hints }) =>
      hints
        ? preview()
        : preview({
            accepted: false,
            issues: [{ ...makeIssue('COUNTRY_MISSING', ''), row: null }],
            areas: makeAreas({ countries: ['BE', 'NL'] }),
          })
    await renderView()
    const choice = (await screen.findAllByLabelText('Country of the file'))[0]!
    await userEvent.selectOptions(choice, 'Netherlands')
    await userEvent.click(screen.getByRole('button', { name: 'Apply: Country of the file' }))
    await waitFor(() => expect(requests.at(-1)!.input).toMatchObject({ hints: { country: 'NL' } }))
  })
})
