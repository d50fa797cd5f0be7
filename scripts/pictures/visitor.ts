import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import type { Role } from '#shared/country-vocabulary.ts'
import type { Language } from '#shared/language.ts'
import { beginAs } from '../../e2e/people.ts'

/** Width and height of a picture in pixels. */
export interface Size {
  width: number
  height: number
}

export const wide: Size = { width: 1440, height: 900 }
export const small: Size = { width: 1280, height: 860 }

/** A person who visits the demo in a browser. */
export class Visitor {
  readonly page: Page
  readonly language: Language
  readonly #context: BrowserContext
  readonly #folder: string
  private constructor(page: Page, context: BrowserContext, language: Language, folder: string) {
    this.page = page
    this.language = language
    this.#context = context
    this.#folder = folder
  }

  static async open(browser: Browser, url: string, language: Language, folder: string): Promise<Visitor> {
    const context = await browser.newContext({ baseURL: url, locale: `${language}-BE`, reducedMotion: 'reduce' })
    await context.addInitScript((chosen) => localStorage.setItem('integral.language', chosen), language)
    return new Visitor(await context.newPage(), context, language, folder)
  }

  /** Signs in as the first demo persona with the role in an organisation that the search text finds. */
  async signIn(searchText: string, role: Role): Promise<void> {
    await beginAs(this.page, searchText, role)
  }

  /** Returns the answer of a GET request to the API. */
  async get<Answer>(path: string): Promise<Answer> {
    const answer = await this.page.request.get(`/api${path}`)
    if (!answer.ok()) throw new Error(`GET /api${path} answers ${answer.status()}.`)
    return (await answer.json()) as Answer
  }

  /** Opens a page of the demo in a window of that size. */
  async visit(path: string, size: Size = wide): Promise<void> {
    await this.page.setViewportSize(size)
    await this.page.goto(path)
    await this.settle()
  }

  /** Waits until the page has loaded its data. */
  async settle(): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    await expect(this.page.locator('[aria-busy="true"], [class*="skeleton" i]')).toHaveCount(0, { timeout: 60_000 })
    await this.page.evaluate(() => document.fonts.ready)
  }

  /** Writes what the window shows to `<name>.png`. */
  async take(name: string): Promise<void> {
    await this.settle()
    await this.page.screenshot({ path: `${this.#folder}/${name}.png`, animations: 'disabled', caret: 'hide' })
  }

  /** Selects a file in the field with that label. */
  async upload(label: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel(label).setInputFiles(file)
  }

  async close(): Promise<void> {
    await this.#context.close()
  }
}
