import type { Page } from '@playwright/test'

/** A place of a page with a number in it: a cell of a table, a line of text, or the text of a graphic for screen readers. */
export interface NumberPlace {
  /** The heading of the part of the page. */
  section: string
  /** The head of the row and of the column, in a table. */
  row: string
  column: string
  text: string
}

/** Returns all places of the content of a page that contain a digit. Nothing is chosen, so that no number is left out. */
export async function readNumberPlaces(page: Page): Promise<NumberPlace[]> {
  let places = await readOnce(page)
  // A part of a page may arrive later, so the page is read until nothing changes any more.
  for (let unchanged = 0; unchanged < 2; ) {
    await page.waitForTimeout(300)
    const isBusy =
      (await page
        .locator('main [role="status"]')
        .filter({ hasText: /^Loading/ })
        .count()) > 0
    const next = await readOnce(page)
    unchanged = !isBusy && JSON.stringify(next) === JSON.stringify(places) ? unchanged + 1 : 0
    places = next
  }
  return places
}

async function readOnce(page: Page): Promise<NumberPlace[]> {
  return page.locator('main').evaluate((main) => {
    const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
    const isInline = (element: Element) => /^(inline|contents|ruby)/.test(getComputedStyle(element).display)
    const findBlock = (node: Node): Element => {
      let element = node.parentElement!
      while (element !== main && isInline(element) && !element.matches('button, a, option, output'))
        element = element.parentElement!
      return element
    }
    const findSection = (element: Element): string => {
      for (let around = element.parentElement; around && around !== main.parentElement; around = around.parentElement) {
        const heading = around.querySelector('h1, h2, h3, h4')
        if (heading && heading !== element) return clean(heading.textContent)
      }
      return ''
    }
    const findHeads = (element: Element) => {
      const cell = element.closest('td, th') as HTMLTableCellElement | null
      const table = cell?.closest('table')
      if (!cell || !table) return { row: '', column: '' }
      const head = table.tHead?.rows[table.tHead.rows.length - 1]
      const row = cell.parentElement!.querySelector('th[scope="row"], th')
      return {
        row: row === cell ? '' : clean(row?.textContent),
        column: clean(head?.cells[cell.cellIndex]?.textContent),
      }
    }
    const texts = new Map<Element, string[]>()
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = findBlock(node)
      if (block.closest('script, style, option')) continue
      texts.set(block, [...(texts.get(block) ?? []), node.textContent ?? ''])
    }
    const places = [...texts].map(([element, parts]) => ({
      element,
      text: clean(parts.join('')),
      isGraphic: element.closest('svg') !== null && /^([A-Z][a-z]{2,3} )?[\d.,]+$/.test(clean(parts.join(''))),
    }))
    for (const element of main.querySelectorAll('[aria-label], [title], option:checked, input'))
      for (const text of [
        element.getAttribute('aria-label'),
        element.getAttribute('title'),
        element instanceof HTMLOptionElement ? element.textContent : '',
        element instanceof HTMLInputElement ? element.value : '',
      ])
        places.push({ element, text: clean(text), isGraphic: false })
    return places
      .filter(({ text }) => /\d/.test(text))
      .map(({ element, text, isGraphic }) => ({
        // A bare number in a graphic is a mark on an axis.
        section: isGraphic ? 'graphic' : findSection(element),
        ...findHeads(element),
        text,
      }))
  })
}
