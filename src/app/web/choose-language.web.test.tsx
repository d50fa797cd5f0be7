// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { useChooseLanguage } from '#platform/web/use-choose-language.ts'

function Choice() {
  const chooseLanguage = useChooseLanguage()
  return (
    <button type="button" onClick={() => chooseLanguage('en')}>
      English
    </button>
  )
}

/** Shows the choice to a signed-in person, and returns the languages that the server stores. */
async function renderChoice(demo: boolean): Promise<string[]> {
  const stored: string[] = []
  const router = {
    session: {
      getSession: testServer.session.getSession.handler(() => ({ ...session, demo })),
      setLanguage: testServer.session.setLanguage.handler(({ input }) => {
        stored.push(input.language)
        return {}
      }),
    },
  }
  await renderPage(Choice, '/', router)
  await userEvent.setup().click(await screen.findByRole('button', { name: 'English' }))
  return stored
}

it('stores the language that a signed-in person chooses', async () => {
  const stored = await renderChoice(false)
  await waitFor(() => expect(stored).toEqual(['en']))
})

it('keeps the choice in the browser in a demo, where visitors share a person', async () => {
  const stored = await renderChoice(true)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(stored).toEqual([])
})
