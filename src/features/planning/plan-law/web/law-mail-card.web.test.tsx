// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { LawMailCard } from './law-mail-card.tsx'

async function show(permissions: readonly string[]) {
  const saved: boolean[] = []
  await renderPage(LawMailCard, '/settings', {
    session: {
      getSession: testServer.session.getSession.handler(() => ({ ...session, permissions: [...permissions] }) as never),
    },
    plans: {
      law: {
        getLawMailChoice: testServer.plans.law.getLawMailChoice.handler(() => ({
          isWanted: saved.at(-1) ?? true,
          byMail: true,
        })),
        saveLawMailChoice: testServer.plans.law.saveLawMailChoice.handler(({ input }) => {
          saved.push(input.isWanted)
          return input
        }),
      },
    },
  })
  return saved
}

it('switches the emails about a new law off and on [law-59]', async () => {
  const saved = await show(['path.lead'])
  const user = userEvent.setup()
  const box = (await screen.findByRole('checkbox', {
    name: 'Send me 1 email for each new version',
  })) as HTMLInputElement
  expect(box.checked).toBe(true)
  await user.click(box)
  expect(await screen.findByText('Choice saved')).toBeTruthy()
  expect(saved).toEqual([false])
  expect(box.checked).toBe(false)
})

it('is not shown to people who never get them', async () => {
  await show([])
  expect(screen.queryByRole('checkbox')).toBeNull()
})
