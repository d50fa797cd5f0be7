// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { checkContract, type TunedRule } from '#features/quality/checks/contract.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import { RuleSeverities } from './rule-severities.tsx'

it('an administrator sets the severity of a rule, and the reason stays visible with it', {
  timeout: 30_000,
}, async () => {
  const server = implement({ session: sessionContract, checks: checkContract })
  let rule: TunedRule = {
    rule: 'R11',
    names: { en: 'Each item from above is answered' },
    basis: { en: 'art. 37' },
    packSeverity: 'error',
    severity: 'error',
    changes: [],
  }
  await renderPage(RuleSeverities, '/administration/pack', {
    session: {
      getSession: server.session.getSession.handler(() => ({ ...session, permissions: ['setting.manage'] })),
    },
    checks: {
      severities: {
        listRuleSeverities: server.checks.severities.listRuleSeverities.handler(() => [rule]),
        setRuleSeverity: server.checks.severities.setRuleSeverity.handler(({ input: { severity, reason } }) => {
          const input = { severity, reason, setBy: 'Ann', setAt: '2026-11-24T10:00:00.000Z' }
          rule = { ...rule, severity: severity ?? 'error', changes: [input] }
          return rule
        }),
      },
    },
  })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Change: R11' }))
  const dialog = await screen.findByRole('dialog')
  const save = within(dialog).getByRole('button', { name: 'Change severity' })
  await user.selectOptions(within(dialog).getByLabelText('Severity'), 'warning')
  expect(save).toHaveProperty('disabled', true)
  await user.type(within(dialog).getByLabelText(/^Reason/), 'The first cycle is a trial.')
  await user.click(save)
  const row = await screen.findByRole('row', { name: /Ann: The first cycle is a trial\./ })
  expect(
    within(row)
      .getAllByText(/^(error|warning)$/)
      .map((element) => element.textContent),
  ).toEqual(['error', 'warning'])
})
