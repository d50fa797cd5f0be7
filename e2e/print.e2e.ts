import { expect, type Page, test } from '@playwright/test'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { shellMessages } from '../src/app/web/messages/index.ts'
import { beginAs } from './people.ts'

const shell = shellMessages.nl

/** The width of A4 within the margins, in CSS pixels. */
const paper = { width: 688, height: 1000 }

/** Shows the page as it is printed: the style sheet, the width, and content drawn only for print. */
async function emulatePaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.setViewportSize(paper)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
}

/** Checks that controls which only a screen can use are not printed. */
async function hasNoControls(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: shell.navigation })).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('a[href="#content"]')).toBeHidden()
  await expect(page.locator('main button:not([data-print="keep"]):visible')).toHaveCount(0)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)')
}

/** Returns text that overflows the page, or that a frame cuts off. */
const listClippedTexts = (page: Page): Promise<string[]> =>
  page.evaluate((width) => {
    const clips = (element: Element) => getComputedStyle(element).overflow !== 'visible'
    // Returns whether the element is hidden from screen readers.
    const isHidden = (element: Element | null): boolean =>
      element !== null &&
      (element.getAttribute('aria-hidden') === 'true' ||
        getComputedStyle(element).clipPath !== 'none' ||
        isHidden(element.parentElement))
    return [...document.querySelectorAll('main *')].flatMap((element) => {
      if (isHidden(element) || element.getClientRects().length === 0 || element.closest('[role="columnheader"]'))
        return []
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const { right, width: wide } = element.getBoundingClientRect()
      const isCut =
        clips(element) &&
        wide > 1 &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      return (own && wide > 1 && right > width + 1) || isCut ? [(element.textContent ?? '').trim().slice(0, 60)] : []
    })
  }, paper.width)

test('a plan is printed in full, without controls that work only on screen', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  const apiResponse = await page.request.get('/api/plans', { params: { query: 'Zonaal veiligheidsplan Maasgrens' } })
  const { rows } = (await apiResponse.json()) as { rows: { id: string }[] }
  await page.goto(`/plans/${rows[0]!.id}`)
  const outline = page.getByRole('treegrid', { name: planPageMessages.nl.outline.label })
  await expect(outline).toBeVisible()
  const visible = await outline.getByRole('row').count()
  await emulatePaper(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await hasNoControls(page)
  expect(await outline.getByRole('row').count()).toBe(visible)
  expect(await listClippedTexts(page)).toEqual([])
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pageCount(pdf)).toBeGreaterThan(1)
})

test('the matrix is printed as text with every organisation and every priority, including rows outside the visible area', async ({
  page,
}) => {
  await beginAs(page, 'FOD Binnenlandse Zaken', 'ministry_planner')
  await page.goto('/alignment')
  const messages = alignmentPageMessages.nl.matrix
  const grid = page.getByRole('grid', { name: messages.title })
  await expect(grid).toBeVisible()
  const bodies = Number(await grid.getAttribute('aria-rowcount')) - 1
  const priorities = Number(await grid.getAttribute('aria-colcount')) - 1
  await emulatePaper(page)
  await hasNoControls(page)
  await expect(grid.getByRole('rowheader')).toHaveCount(bodies)
  await expect(page.locator('main figure ol > li:visible')).toHaveCount(priorities)
  const last = grid.getByRole('rowheader').last()
  await expect(last).toBeVisible()
  expect((await last.textContent())?.trim()).not.toBe('')
  expect(await listClippedTexts(page)).toEqual([])
})

const pageCount = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
