// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs'
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { type LocalizedText, localized } from '#shared/localized-text.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { createCatalogue, loadMessages } from './catalogue.ts'
import { LanguageProvider, useLanguage, useLocalizedText, useMessages } from './language.tsx'

const dutch = localized('nl', 'Drugs')
const both: LocalizedText = { source: 'nl', text: { nl: 'Drugs', fr: 'Drogues' }, outdated: [] }

function Page({ value, code }: { value: LocalizedText | null; code?: string }) {
  const { renderText, renderInSentence, getLangAttribute } = useLocalizedText()
  return (
    <>
      <p data-testid="words">{renderText(value, code)}</p>
      <p data-testid="sentence">{renderInSentence((title) => `Retirer « ${title} » ?`, value)}</p>
      <input aria-label="field" lang={getLangAttribute(value)} />
      <PageHeader title={renderText(value) || 'Sans titre'} />
    </>
  )
}
const renderView = (value: LocalizedText | null, code?: string) =>
  render(
    <LanguageProvider>
      <Page value={value} {...(code && { code })} />
    </LanguageProvider>,
  )

beforeEach(() => localStorage.setItem('integral.language', 'fr'))

describe('text in another language than the page', () => {
  it('has a language attribute, alone, after a code, within a sentence and in a field', () => {
    renderView(dutch, 'P-1')
    expect(screen.getByTestId('words').innerHTML).toBe('P-1 · <span lang="nl">Drugs</span>')
    expect(screen.getByTestId('sentence').innerHTML).toBe('Retirer « <span lang="nl">Drugs</span> » ?')
    expect(screen.getByLabelText('field').getAttribute('lang')).toBe('nl')
  })

  it('is used as the window title in the same way', () => {
    renderView(dutch)
    expect(document.title).toMatch(/^Drugs/)
  })

  it('is plain text in the language of the page, and empty when there is no text', () => {
    renderView(both, 'P-1')
    expect(screen.getByTestId('words').innerHTML).toBe('P-1 · Drogues')
    expect(screen.getByLabelText('field').hasAttribute('lang')).toBe(false)
    renderView(null)
    expect(screen.getAllByTestId('words')[1]!.innerHTML).toBe('')
  })
})

it('every page shows plan text with a language attribute', () => {
  const pages = globSync('src/**/web/**/*.tsx').filter((file) => !/\.test\.tsx$|platform\/web\/language/.test(file))
  expect(pages.length).toBeGreaterThan(100)
  // A child of an element or a cell of a table. Attributes, options and comparisons take a plain string.
  const bare =
    /(?<![=\w$(:,]\s?)\{text\([^{}()]*\)\}|cell: \(\w*\) => text\(|(title|lede|note|eyebrow|heading)=\{text\(/
  expect(pages.filter((file) => bare.test(readFileSync(file, 'utf8')))).toEqual([])
})

const dutchMessages = Promise.withResolvers<{ title: string }>()
const load = (title: string) => async () => ({ title })
const catalogue = createCatalogue<{ title: string }>({
  en: load('Plans'),
  nl: () => dutchMessages.promise,
  fr: load('Plans (fr)'),
  de: load('Pläne'),
  da: load('Planer'),
})

function Choice() {
  const { choose } = useLanguage()
  return (
    <button type="button" onClick={() => choose('nl')}>
      {useMessages(catalogue).title}
    </button>
  )
}

describe('another language', () => {
  it('is shown when its messages are loaded, and the page keeps its language until then', async () => {
    await loadMessages('fr')
    render(
      <LanguageProvider>
        <Choice />
      </LanguageProvider>,
    )
    await userEvent.setup().click(screen.getByRole('button', { name: 'Plans (fr)' }))
    expect(screen.getByRole('button').textContent).toBe('Plans (fr)')
    expect(document.documentElement.lang).toBe('fr')
    await act(async () => dutchMessages.resolve({ title: 'Plannen' }))
    expect(await screen.findByRole('button', { name: 'Plannen' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('nl')
  })
})
