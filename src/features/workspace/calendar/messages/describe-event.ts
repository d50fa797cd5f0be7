import type { CalendarTexts } from '#shared/calendar-texts.ts'
import type { DatedEntry } from '#shared/dated.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { taskTexts } from '#shared/task-texts.ts'
import { calendarMessages } from './index.ts'

type DescribedDate = Pick<DatedEntry, 'kind' | 'event' | 'names' | 'title' | 'planTitle' | 'basis' | 'source' | 'owner'>

/** Returns the event of the day in the reader's language: "must be ready", "answer these items". */
export function describeEvent(
  { kind, event }: Pick<DatedEntry, 'kind' | 'event'>,
  language: Language,
  { kinds, events }: CalendarTexts,
): string {
  const action = kind === 'task' ? taskTexts.find(event, language)?.action : events[kind]?.[event]
  return action ?? kinds[kind] ?? ''
}

/** Returns the text of an entry for use outside pages: feeds and emails. */
export function formatEntry(thing: DescribedDate, language: Language, texts: CalendarTexts) {
  const messages = calendarMessages[language]
  const name = thing.names ? loadName(thing.names, language) : ''
  const title = thing.title ? loadText(thing.title, language).text : ''
  const plan = thing.planTitle ? loadText(thing.planTitle, language).text : ''
  const what = [...new Set([name, title, plan].filter(Boolean))].join(' · ')
  const description = describeEvent(thing, language, texts)
  const basis = thing.basis ? loadName(thing.basis, language) : messages.sources[thing.source]
  return {
    summary: what === '' ? description : `${what}: ${description}`,
    description: [messages.basis(basis), messages.owner(loadName(thing.owner.names, language))].join('\n'),
    category: texts.kinds[thing.kind] ?? '',
  }
}
formatEntry.due = (language: Language): string => calendarMessages[language].due
