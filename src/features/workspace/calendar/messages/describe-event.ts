import { taskMessages } from '#features/base/tasks/messages/index.ts'
import type { DatedEntry } from '#shared/dated.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { calendarMessages } from './index.ts'

type DescribedDate = Pick<DatedEntry, 'kind' | 'event' | 'names' | 'title' | 'planTitle' | 'basis' | 'source' | 'owner'>

/** Returns the event of the day in the reader's language: "must be ready", "answer these items". */
export function describeEvent({ kind, event }: Pick<DatedEntry, 'kind' | 'event'>, language: Language): string {
  const messages = calendarMessages[language]
  const tasks: Readonly<Record<string, string>> = taskMessages[language].kinds
  const own: Readonly<Record<string, string>> = messages.events
  return kind === 'task' ? (tasks[event] ?? messages.kinds.task) : (own[`${kind}_${event}`] ?? messages.kinds[kind])
}

/** Returns the text of an entry for use outside pages: feeds and emails. */
export function formatEntry(thing: DescribedDate, language: Language) {
  const messages = calendarMessages[language]
  const name = thing.names ? loadName(thing.names, language) : ''
  const title = thing.title ? loadText(thing.title, language).text : ''
  const plan = thing.planTitle ? loadText(thing.planTitle, language).text : ''
  const what = [...new Set([name, title, plan].filter(Boolean))].join(' · ')
  const doing = describeEvent(thing, language)
  const basis = thing.basis ? loadName(thing.basis, language) : messages.sources[thing.source]
  return {
    summary: what === '' ? doing : `${what}: ${doing}`,
    description: [messages.basis(basis), messages.owner(loadName(thing.owner.names, language))].join('\n'),
    category: messages.kinds[thing.kind],
  }
}
formatEntry.due = (language: Language): string => calendarMessages[language].due
