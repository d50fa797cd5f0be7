import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calendarTexts } from '#platform/web/calendar-texts.ts'
import { combineCalendarTexts } from '#shared/calendar-texts.ts'
import { languages } from '#shared/language.ts'
import { type TaskMessages, taskTexts } from '#shared/task-texts.ts'
import { slices } from '../slices.ts'
import './slices.ts'

const described: readonly TaskMessages[] = slices.flatMap((slice) => ('tasks' in slice ? [slice.tasks] : []))

describe('texts of tasks', () => {
  it('of every slice that creates tasks are added to the pages', () => {
    const files = globSync('src/features/**/*.ts').filter((file) =>
      /\baddTasks?<typeof \w+TaskMessages>\(/.test(readFileSync(file, 'utf8')),
    )
    expect(files.length).toBeGreaterThan(10)
    const kinds = described.flatMap(({ en }) => Object.keys(en))
    expect(kinds.length).toBeGreaterThan(12)
    for (const language of languages)
      expect(
        kinds.filter((kind) => !taskTexts.find(kind, language)?.action),
        language,
      ).toEqual([])
  })

  it('are written once for each kind', () => {
    const kinds = described.flatMap(({ en }) => Object.keys(en))
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})

describe('texts of dates', () => {
  it('of every slice with dates are added to the pages', async () => {
    const parts = slices.flatMap((slice) =>
      'calendar' in slice ? slice.calendar.map(({ part }) => part.messages) : [],
    )
    expect(parts.length).toBe(9)
    const loaded = await calendarTexts.load()
    for (const language of languages)
      expect(combineCalendarTexts(loaded, language)).toEqual(combineCalendarTexts(parts, language))
  })
})
