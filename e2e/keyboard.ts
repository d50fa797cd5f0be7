import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has before what is sought. */
const mostStops = 500

/** So often it is looked at again where the page still moves under the reader. */
const mostLooks = 6

/**
 * Moves the focus to `target` with the Tab key alone, and sees to it that the reader can see where it is. What comes in late may
 * push it out of the window or take its place: then one goes on and back.
 */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor()
  const { keyboard } = target.page()
  let looks = 0
  for (let stops = 0; stops < mostStops; stops++) {
    if (await hasFocus(target)) {
      if (await isSeen(target)) return
      looks += 1
      if (looks === mostLooks) throw new Error(`the focus on ${target} is not seen`)
      await keyboard.press(key)
      await keyboard.press(key === 'Tab' ? 'Shift+Tab' : 'Tab')
    } else await keyboard.press(key)
  }
  throw new Error(`${key} does not reach ${target}`)
}

async function isSeen(target: Locator): Promise<boolean> {
  try {
    await expect.poll(() => target.evaluate(showsFocus), { timeout: 2500 }).toBe(true)
    return true
  } catch {
    return false
  }
}

/** Goes there with Tab and presses Enter: links and buttons. */
export async function enter(target: Locator): Promise<void> {
  await tabTo(target)
  await target.page().keyboard.press('Enter')
}

/** The same, to what stands before. */
export async function enterBack(target: Locator): Promise<void> {
  await tabTo(target, 'Shift+Tab')
  await target.page().keyboard.press('Enter')
}

/** Goes there with Tab and writes in place of what stood there. */
export async function write(target: Locator, words: string): Promise<void> {
  await tabTo(target)
  const { keyboard } = target.page()
  await keyboard.press('Control+A')
  await keyboard.insertText(words)
}

/** Types a day of which the month and the day are the same number, so that the order of the field does not matter. */
export async function writeDay(target: Locator, twice: number, year: number): Promise<void> {
  await tabTo(target)
  const half = String(twice).padStart(2, '0')
  await target.page().keyboard.type(`${half}${half}${year}`)
  await expect(target).toHaveValue(`${year}-${half}-${half}`)
}

/** Moves down the rows of a tree or list that has the focus, until it is on `target`. */
export async function arrowDownTo(target: Locator): Promise<void> {
  await target.waitFor()
  for (let steps = 0; steps < mostStops && !(await hasFocus(target)); steps++)
    await target.page().keyboard.press('ArrowDown')
  await expect(target).toBeFocused()
}

/**
 * Chooses in a native list by typing the beginning of the option, which may still be on its way to the list. A browser that takes
 * its time between two letters begins a new word: then it is typed again.
 */
export async function choose(target: Locator, option: string): Promise<void> {
  await tabTo(target)
  await expect(target.getByRole('option', { name: option, exact: true })).toBeAttached()
  await expect(async () => {
    await target.page().keyboard.type(option)
    await expect(target.locator('option:checked')).toHaveText(option, { timeout: 2000 })
  }).toPass({ timeout: 15_000 })
}

/** Over the menu to the content of the page, through the skip link; the address must be newly opened. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await expect(page.locator('a[href="#content"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement)

/**
 * Whether the focused element, or what draws it (a label around a hidden radio button), has an outline, and stands in the
 * window where nothing lies over all of it.
 */
export function showsFocus(element: Element): boolean {
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter((one) => one != null)
  const drawn = around.find((one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one)
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
