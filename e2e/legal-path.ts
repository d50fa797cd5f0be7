import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { confirmationMessages } from '#features/approval/path/confirmations/web/messages/index.ts'
import { opinionPageMessages } from '#features/approval/path/opinions/web/messages/index.ts'
import { pathMessages } from '#features/approval/path/web/messages/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { outlineMessages } from '#features/planning/plans/web/outline/messages/index.ts'
import { documentMessages } from '#features/publishing/documents/messages/index.ts'
import { jobMessages } from '#platform/jobs/web/messages/index.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { languageNames } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { belgium } from '../packs/be/index.ts'
import { arrowDownTo, choose, enter, tabTo, write, writeDate, writeDay } from './keyboard.ts'
import { loadPdfLetters } from './pdf.ts'

/** The two languages in which the tests of the planning cycle run. */
export type CycleLanguage = 'fr' | 'nl'

/** Form input for a step. */
export interface ActOptions {
  text?: string
  reason?: string
  verdict?: string
  /** A date whose month and day are the same number, and the year. */
  dueOn?: [twice: number, year: number]
  date?: [twice: number, year: number]
  /** The date of the act, if it is not today. */
  actDate?: string
  /** The first day in force, if the dialog offers another. */
  inForceFrom?: string
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Drives the approval path of a plan, in a single language and without a mouse. */
export function pathWalker(language: CycleLanguage, steps: readonly PackPathStep[]) {
  const path = pathMessages[language]
  const named = (names: Names) => names[language] ?? names.en
  const getStep = (code: string) => steps.find((step) => step.code === code)!
  const getTitle = (code: string) => `${getStep(code).number} ${named(getStep(code).names)}`
  const locateLine = (page: Page, code: string) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.locator('summary').getByText(getStep(code).number, { exact: true }) })

  const openPath = async (page: Page, planId: string) => {
    await page.goto(`/plans/${planId}?tab=path`)
    await expect(page.getByRole('heading', { name: path.head.title })).toBeVisible()
  }
  /** Opens the step if it is collapsed. A recent action may open it automatically. */
  const unfolded = async (line: Locator, button: Locator): Promise<Locator> => {
    await line.waitFor()
    await expect(async () => {
      if (!(await button.isVisible())) await enter(line.locator('summary').first())
      await expect(button).toBeVisible({ timeout: 1000 })
    }).toPass()
    return button
  }
  const fill = async (page: Page, actOptions: ActOptions) => {
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    if (actOptions.verdict) await choose(dialog.getByLabel(path.acts.verdict), actOptions.verdict)
    for (const [label, text] of [
      [/^(Texte|Tekst|Avis|Advies|Motivation ou|Motivering of|Source|Bron)/, actOptions.text],
      [/^(Motivation de|Motivering (van|om)|Objet|Onderwerp)/, actOptions.reason],
    ] as const)
      if (text) await write(dialog.getByLabel(label).first(), text)
    if (actOptions.dueOn) await writeDay(dialog.getByLabel(path.acts.dueOn), ...actOptions.dueOn)
    if (actOptions.date) await writeDay(dialog.getByLabel(path.acts.inForceFrom), ...actOptions.date)
    if (actOptions.inForceFrom) await writeDate(dialog.getByLabel(path.acts.inForceFrom), actOptions.inForceFrom)
    if (actOptions.actDate) await writeDate(dialog.getByLabel(new RegExp(`^${path.acts.date}`)), actOptions.actDate)
    // An act that is recorded for another person needs its document.
    const file = dialog.locator('input[type="file"]')
    if ((await file.count()) > 0)
      await file.setInputFiles({
        name: 'letter.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7\n%%EOF'),
      })
    await enter(dialog.getByRole('button', { name: path.acts.save }))
    await expect(dialog).toBeHidden()
  }

  return {
    path,
    getTitle: getTitle,
    locateLine: locateLine,
    openPath,
    /** Records an action of the leading organisation on a step. */
    async toText(page: Page, code: string, verb: string, actOptions: ActOptions = {}) {
      const line = locateLine(page, code)
      await enter(await unfolded(line, line.getByRole('button', { name: `${getTitle(code)}: ${verb}` })))
      await fill(page, actOptions)
      // The next possible action depends on this state.
      const { states } = path.steps
      const next = { [path.acts.done]: states.completed, [path.acts.skip]: states.skipped }[verb]
      if (next) await expect(line.locator('summary').first()).toContainText(next)
    },
    /** Tries an action, reads the error and closes the dialog. */
    async isRefused(page: Page, code: string, verb: string, why: RegExp) {
      const line = locateLine(page, code)
      await enter(await unfolded(line, line.getByRole('button', { name: `${getTitle(code)}: ${verb}` })))
      const dialog = page.getByRole('dialog')
      await enter(dialog.getByRole('button', { name: path.acts.save }))
      await expect(dialog.getByText(why).first()).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    },
    /** Records an action of a participant. `who` is the beginning of the participant's name. */
    async recordAct(page: Page, code: string, verb: string, who: string, actOptions: ActOptions = {}) {
      const line = locateLine(page, code)
      // Anchored: the name of an action can be the end of the name of another action.
      const name = new RegExp(`^${escapeRegExp(`${verb}: ${who}`)}`)
      await enter(await unfolded(line, line.getByRole('button', { name })))
      await fill(page, actOptions)
    },
    /** Records the decision of each participant that has not decided yet, in sequence, until the step is completed. */
    async recordEach(page: Page, code: string, actOptions: ActOptions) {
      const line = locateLine(page, code)
      const find = (includeHidden: boolean) =>
        line.getByRole('button', { name: `${path.acts.recordDecision}: `, includeHidden })
      await unfolded(line, find(false).first())
      for (let left = await find(true).count(); left > 0; left--) {
        // The step may collapse after an act.
        await enter(await unfolded(line, find(false).first()))
        await fill(page, actOptions)
        await expect(find(true)).toHaveCount(left - 1)
      }
    },
    /** Confirms every recorded act for which the person may, who neither wrote the plan nor recorded an act. */
    async confirmAll(page: Page) {
      const confirmation = confirmationMessages[language]
      // Anchored: *Confirm receipt* ends with the same word.
      const verbs = page.getByRole('button', { name: new RegExp(`^${escapeRegExp(confirmation.confirm)}: `) })
      await expect(page.locator('#path-confirmations')).toBeVisible()
      for (let left = await verbs.count(); left > 0; left--) {
        await enter(verbs.first())
        await expect(verbs).toHaveCount(left - 1)
      }
    },
    /** Answers the points of the opinions of a step one after the other, as followed or set aside, with a reason. */
    async answerPoints(
      page: Page,
      code: string,
      answers: readonly { kind: 'followed' | 'set_aside'; reason: string }[],
    ) {
      const opinions = opinionPageMessages[language]
      const line = locateLine(page, code)
      // The points of the opinion that was recorded last may still be loading.
      const [count] = opinions.open(answers.length, '').split(':')
      await expect(line.getByText(count!.trim())).toBeAttached()
      await enter(await unfolded(line, line.getByRole('button', { name: opinions.answerThem, exact: true })))
      for (const { kind, reason } of answers) {
        const answering = page.getByRole('dialog')
        const point = (await answering.getByRole('heading').first().textContent())!
        const radio = answering.getByRole('radio', { name: opinions.kinds[kind], exact: true })
        await tabTo(answering.getByRole('radio').first())
        await page.keyboard.press('Space')
        for (let moves = 0; !(await radio.isChecked()) && moves < 4; moves++) await page.keyboard.press('ArrowDown')
        await expect(radio).toBeChecked()
        await write(answering.getByRole('textbox', { name: opinions.reasons }), reason)
        await page.keyboard.press('Control+Enter')
        // The dialog of the next point opens when the answer is saved.
        await expect(page.getByRole('dialog', { name: point, exact: true })).toBeHidden()
      }
    },
    async expectCompleted(page: Page, code: string) {
      await expect(locateLine(page, code).locator('summary').first()).toContainText(path.steps.states.completed)
    },
    async submitVersion(page: Page, date?: string) {
      // A step that waits for the version offers the same button.
      await enter(page.getByRole('button', { name: path.head.submit }).first())
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByLabel(path.head.version)).not.toHaveValue('')
      if (date) await writeDate(dialog.getByLabel(new RegExp(`^${path.acts.date}`)), date)
      const save = dialog.getByRole('button', { name: path.acts.save })
      await enter(save)
      // Open points of method need a reason each. They never prevent the submission.
      const reasons = dialog.getByLabel(/^[RM]\d\d · /)
      await expect(async () => {
        expect((await dialog.isHidden()) || (await reasons.count()) > 0).toBe(true)
      }).toPass()
      for (const reason of await reasons.all()) await write(reason, path.head.submit)
      if ((await reasons.count()) > 0)
        await expect(async () => {
          if (await dialog.isVisible()) await enter(save)
          await expect(dialog).toBeHidden({ timeout: 10_000 })
        }).toPass()
      await expect(dialog).toBeHidden()
    },
    fill,
  }
}

/** Sets the page language for every user of this page. */
export const speaking = (page: Page, language: CycleLanguage): Promise<unknown> =>
  page.addInitScript((chosen) => localStorage.setItem('integral.language', chosen), language)

/** Freezes a version on the *Versions* tab. */
export async function freeze(page: Page, language: CycleLanguage, planId: string, reason: string): Promise<void> {
  const messages = planPageMessages[language].versions
  await page.goto(`/plans/${planId}?tab=versions`)
  await enter(page.getByRole('main').getByRole('button', { name: messages.freeze }))
  const dialog = page.getByRole('dialog', { name: messages.freeze })
  await write(dialog.getByRole('textbox', { name: messages.reason }), reason)
  await enter(dialog.getByRole('button', { name: messages.freeze }))
  await expect(dialog).toBeHidden()
}

/** Focuses the rows of a single part of the plan. */
async function openOutline(page: Page, language: CycleLanguage, planId: string, part: string): Promise<Locator> {
  await page.goto(`/plans/${planId}?tab=${part}`)
  const outline = page.getByRole('treegrid', { name: planPageMessages[language].outline.label })
  await tabTo(outline.locator('[role="row"][tabindex="0"]'))
  return outline
}

/** A change can be undone once it is saved. Only then is another page opened. */
const isSaved = (page: Page, language: CycleLanguage, title: string) => {
  const { undo } = outlineMessages[language]
  return expect(page.getByRole('button', { name: undo.undo(undo.changed(title)) })).toBeVisible()
}

/** Adds an element of a kind to a part of the plan, under a section if given. */
export async function addElement(
  page: Page,
  language: CycleLanguage,
  planId: string,
  part: string,
  { kind, title, section }: { kind: ElementKind; title: string; section?: string },
): Promise<void> {
  const messages = planPageMessages[language]
  const outline = await openOutline(page, language, planId, part)
  if (section) {
    await arrowDownTo(outline.getByRole('row').filter({ hasText: section }).first())
    // Enter opens the section, so that the element is added under it.
    await page.keyboard.press('Enter')
  }
  // Escape leaves the outline: Tab would indent the row.
  await page.keyboard.press('Escape')
  const [under] = messages.add.addUnder('§').split(/[«“„]?\s*§/)
  const kinds = page.getByRole('combobox', { name: new RegExp(`^${under}.*${escapeRegExp(section ?? '')}`) })
  await choose(kinds, planMessages[language].kinds[kind])
  await enter(page.getByRole('button', { name: messages.add.button, exact: true }))
  await expect(outline.getByRole('textbox', { name: messages.outline.title })).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Shift+Enter')
  await expect(outline.getByRole('row').filter({ hasText: title })).toBeVisible()
  await isSaved(page, language, title)
}

/** Appends text to the title of an element. */
export async function appendToTitle(
  page: Page,
  language: CycleLanguage,
  planId: string,
  title: string,
  more: string,
): Promise<void> {
  const outline = await openOutline(page, language, planId, 'priority_phenomena')
  await arrowDownTo(outline.getByRole('row').filter({ hasText: title }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: planPageMessages[language].outline.title })).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(more)
  await page.keyboard.press('Shift+Enter')
  await expect(outline.getByRole('row').filter({ hasText: title + more })).toBeFocused()
  await isSaved(page, language, title + more)
}

/** Publishes a draft. The readers can see it from then on. */
export async function sendOut(page: Page, language: CycleLanguage, planId: string): Promise<void> {
  const messages = planPageMessages[language].file
  await page.goto(`/plans/${planId}?tab=file`)
  await enter(page.getByRole('button', { name: messages.send }))
  const sending = page.getByRole('alertdialog', { name: messages.sendTitle })
  await enter(sending.getByRole('button', { name: messages.send }))
  await expect(sending).toBeHidden()
}

/** Returns the name of a function in the language of the page. */
export const getFunctionName = (code: string, language: CycleLanguage): string =>
  belgium.functions.find((packFunction) => packFunction.code === code)!.names[language]!

export const getOrganisationName = (code: string, language: CycleLanguage): string =>
  belgium.organisations.find((organisation) => organisation.code === code)!.names[language]!

export const getSectionName = (kind: string, code: string, language: CycleLanguage): string =>
  belgium.planKinds
    .find((planKind) => planKind.code === kind)!
    .parts.flatMap(({ sections }) => sections)
    .find((section) => section.code === code)!.names[language]!

/** Returns the hash of the version in force. */
export async function readHashInForce(page: Page, planId: string): Promise<string> {
  const apiResponse = await page.request.get(`/api/plans/${planId}/versions`, { maxRetries: 2 })
  const versions = (await apiResponse.json()) as {
    hash: string
    inForceOn: string | null
    supersededOn: string | null
  }[]
  const [holds] = versions.filter((version) => version.inForceOn !== null && version.supersededOn === null)
  return holds!.hash
}

/** Downloads a PDF through a link and returns the letters. */
export async function downloadText(page: Page, link: Locator): Promise<string> {
  const downloading = page.waitForEvent('download')
  await enter(link)
  return loadPdfLetters(readFileSync(await (await downloading).path()))
}

/** Creates the full document by keyboard, with tracked changes if requested, and returns the letters. */
export async function downloadDocument(
  page: Page,
  planId: string,
  language: CycleLanguage,
  { changes = false } = {},
): Promise<string> {
  const messages = documentMessages[language]
  await page.goto(`/plans/${planId}`)
  await enter(page.getByRole('button', { name: messages.make }))
  const dialog = page.getByRole('dialog', { name: messages.make })
  await choose(dialog.getByLabel(messages.language), languageNames[language])
  if (changes) {
    await tabTo(dialog.getByRole('checkbox', { name: messages.changes }))
    await page.keyboard.press('Space')
  }
  await enter(dialog.getByRole('button', { name: messages.order.make }))
  const link = dialog.getByRole('link', { name: jobMessages[language].download })
  await link.waitFor()
  return downloadText(page, link)
}
