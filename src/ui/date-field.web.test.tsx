import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DateField } from './date-field.tsx'
import { TextField } from './fields.tsx'
import { type FormTexts, FormTextsContext } from './form-texts.ts'
import { UiProvider } from './ui-provider.tsx'

const texts: FormTexts = {
  locale: 'nl-BE',
  dateLetters: { day: 'd', month: 'm', year: 'j' },
  required: 'Vul dit veld in.',
  choose: 'Kies een optie.',
  number: 'Vul een getal in.',
  wholeNumber: 'Vul een geheel getal in.',
  min: (limit) => `Vul ${limit} of meer in.`,
  max: (limit) => `Vul ${limit} of minder in.`,
  minLength: (count) => `Vul minstens ${count} tekens in.`,
  email: 'Vul een e-mailadres in.',
  address: 'Vul een webadres in.',
  format: 'Gebruik de gevraagde schrijfwijze.',
  date: (pattern) => `Vul een bestaande datum in als ${pattern}.`,
  earliest: (date) => `Vul ${date} of een latere datum in.`,
  latest: (date) => `Vul ${date} of een vroegere datum in.`,
  calendar: 'Kalender openen',
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
}

function DateForm({ onSubmit, onValue = () => {} }: { onSubmit: () => void; onValue?: (value: string) => void }) {
  const [date, setDate] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <DateField
        label="Datum"
        value={date}
        min="2026-01-01"
        required
        onChange={(event) => {
          setDate(event.target.value)
          onValue(event.target.value)
        }}
      />
      <TextField label="Reden" required />
      <button type="submit">Bewaren</button>
    </form>
  )
}

function renderForm(onSubmit = vi.fn(), onValue = vi.fn()) {
  render(
    <UiProvider>
      <FormTextsContext value={texts}>
        <DateForm onSubmit={onSubmit} onValue={onValue} />
      </FormTextsContext>
    </UiProvider>,
  )
  return { user: userEvent.setup(), onSubmit, onValue, date: screen.getByLabelText<HTMLInputElement>(/Datum/) }
}

describe('a date field', () => {
  it('takes a date in the order of the language, and shows it so after typing', async () => {
    const { user, date, onValue } = renderForm()
    expect(date.placeholder).toBe('dd/mm/jjjj')
    await user.type(date, '9/11/26')
    expect(onValue).not.toHaveBeenCalled()
    await user.tab()
    expect(onValue).toHaveBeenLastCalledWith('2026-11-09')
    expect(date.value).toBe('09/11/2026')
  })

  it('takes eight digits without separators', async () => {
    const { user, date, onValue } = renderForm()
    await user.type(date, '09112026')
    expect(onValue).toHaveBeenLastCalledWith('2026-11-09')
    expect(date.value).toBe('09/11/2026')
  })

  it('replaces the date when the user comes with the Tab key and types another one', async () => {
    const { user, date, onValue } = renderForm()
    await user.type(date, '09112026')
    await user.tab()
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(date)
    await user.keyboard('10122026')
    expect(onValue).toHaveBeenLastCalledWith('2026-12-10')
  })

  it('has no value while the text is no date', async () => {
    const { user, date, onValue } = renderForm()
    await user.type(date, '2026-11-09')
    expect(onValue).toHaveBeenLastCalledWith('2026-11-09')
    await user.type(date, '9')
    expect(onValue).toHaveBeenLastCalledWith('')
    expect(date.value).toBe('2026-11-099')
  })

  it('takes the day that is chosen in the calendar', async () => {
    const { user, date, onValue } = renderForm()
    await user.type(date, '9/11/2026')
    await user.click(screen.getByRole('button', { name: 'Kalender openen' }))
    await user.click(await screen.findByRole('button', { name: /^12 november 2026$/i }, { timeout: 20_000 }))
    expect(onValue).toHaveBeenLastCalledWith('2026-11-12')
    expect(date.value).toBe('12/11/2026')
  })
})

describe('a form that is not complete', () => {
  it('is not submitted, and says below each field why, in the language of the page', async () => {
    const { user, onSubmit, date } = renderForm()
    await user.click(screen.getByRole('button', { name: 'Bewaren' }))
    expect(onSubmit).not.toHaveBeenCalled()
    expect(screen.getAllByText('Vul dit veld in.')).toHaveLength(2)
    expect(document.activeElement).toBe(date)
  })

  it.each([
    ['31/02/2026', 'Vul een bestaande datum in als dd/mm/jjjj.'],
    ['31/12/2025', 'Vul 01/01/2026 of een latere datum in.'],
  ])('with the date %s says: %s', async (typed, reason) => {
    const { user, onSubmit, date } = renderForm()
    await user.type(date, typed)
    await user.type(screen.getByLabelText(/Reden/), 'x')
    await user.click(screen.getByRole('button', { name: 'Bewaren' }))
    expect(onSubmit).not.toHaveBeenCalled()
    expect(screen.getByText(reason)).toBeTruthy()
    await user.clear(date)
    expect(screen.queryByText(reason)).toBeNull()
    await user.type(date, '1/1/2026')
    await user.click(screen.getByRole('button', { name: 'Bewaren' }))
    expect(onSubmit).toHaveBeenCalledOnce()
  })
})
