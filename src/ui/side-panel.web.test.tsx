// @vitest-environment jsdom

import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { SidePanel } from './side-panel.tsx'

it('closes on Escape inside it, and stays open when the key closes a dialog that was opened from it', async () => {
  const onClose = vi.fn()
  render(
    <SidePanel title="Details" closeLabel="Close" onClose={onClose}>
      <button type="button">Inside</button>
      <dialog open>
        <input aria-label="Value" />
      </dialog>
    </SidePanel>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('textbox', { name: 'Value' }))
  await user.keyboard('{Escape}')
  expect(onClose).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Inside' }))
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})
