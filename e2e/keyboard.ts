import { expect, type Locator, type Page } from '@playwright/test'

/** Maximum number of Tab stops. No page has as many before the target. */
const maxStops = 500

/** Maximum number of attempts while the page layout still changes. */
const maxAttempts = 6

/**
 * Moves focus to `target` with the Tab key alone and checks that the position is visible. Content that loads late may
 * push it out of the viewport or replace it. The function then moves on and back.
 */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor()
  const { keyboard } = target.page()
  let view = 0
  for (let stops = 0; stops < maxStops; stops++) {
    if (await hasFocus(target)) {
      if (await isFocusVisible(target)) return
      view += 1
      if (view === maxAttempts) throw new Error(`the focus on ${target} is not visible`)
      await keyboard.press(key)
      await keyboard.press(key === 'Tab' ? 'Shift+Tab' : 'Tab')
    } else await keyboard.press(key)
  }
  throw new Error(`${key} does not reach ${target}`)
}

async function isFocusVisible(target: Locator): Promise<boolean> {
  try {
    await expect.poll(() => target.evaluate(showsFocus), { timeout: 2500 }).toBe(true)
    return true
  } catch {
    return false
  }
}

/** Moves to a link or button with Tab and presses Enter. */
export async function enter(target: Locator): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press('Enter')
}

/** Does the same for an earlier target, with Shift+Tab. */
export async function enterBack(target: Locator): Promise<void> {
  await tabTo(target, 'Shift+Tab')
  await target.page().keyboard.press('Enter')
}

/** Moves to the field with Tab and replaces the text. */
export async function write(target: Locator, text: string): Promise<void> {
  await tabTo(target)
  const { keyboard } = target.page()
  await keyboard.press('Control+A')
  await keyboard.insertText(text)
}

/** Types a date whose month and day are the same number, so that the order of the field does not matter. */
export async function writeDay(target: Locator, twice: number, year: number): Promise<void> {
  await tabTo(target)
  const half = String(twice).padStart(2, '0')
  await target.page().keyboard.type(`${half}${half}${year}`)
  await expect(target).toHaveValue(new RegExp(`^${half}\\D${half}\\D${year}$`))
}

/** Writes a date in a field that shows the day before the month, as in the languages of the cycle journeys. */
export async function writeDate(target: Locator, date: string): Promise<void> {
  const [year, month, day] = date.split('-')
  await tabTo(target)
  await target.page().keyboard.type(`${day}${month}${year}`)
  await expect(target).toHaveValue(new RegExp(`^${day}\\D${month}\\D${year}$`))
}

/** Moves down the rows of the focused tree or list, until the focus is on `target`. */
export async function arrowDownTo(target: Locator): Promise<void> {
  await target.waitFor()
  for (let steps = 0; steps < maxStops && !(await hasFocus(target)); steps++)
    await target.page().keyboard.press('ArrowDown')
  await expect(target).toBeFocused()
}

/**
 * Selects an option in a native list by typing the beginning of the label. The option may still be loading. A browser
 * that pauses between two letters starts a new search, so the label is then typed again.
 */
export async function choose(target: Locator, option: string): Promise<void> {
  await tabTo(target)
  await expect(target.getByRole('option', { name: option, exact: true })).toBeAttached()
  await expect(async () => {
    await target.page().keyboard.type(option)
    await expect(target.locator('option:checked')).toHaveText(option, { timeout: 2000 })
  }).toPass({ timeout: 15_000 })
}

/** Moves past the menu to the content of the page with the skip link. The page must be newly opened. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await expect(page.locator('a[href="#content"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement)

/**
 * Returns whether the focused element, or the element that draws it (a label around a hidden radio button), has an
 * outline. It must be in the viewport and not fully covered.
 */
export function showsFocus(element: Element): boolean {
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter((entry) => entry != null)
  const drawn = around.find((entry) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(entry)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor)
  })
  if (!drawn) return false
  const { left, top, right, bottom } = drawn.getBoundingClientRect()
  const across = [0.05, 0.5, 0.95]
  return across.some((x) =>
    across.some((y) => {
      const seen = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
      return seen !== null && (drawn.contains(seen) || seen.contains(drawn))
    }),
  )
}
