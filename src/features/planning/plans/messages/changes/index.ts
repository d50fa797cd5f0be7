import type { Catalogue } from '#shared/messages.ts'
import { da, tasks as daTasks } from './da.ts'
import { de, tasks as deTasks } from './de.ts'
import { en, tasks as enTasks } from './en.ts'
import { fr, tasks as frTasks } from './fr.ts'
import { nl, tasks as nlTasks } from './nl.ts'

/** Messages for lists of changes: the names of fields, the history, and whether a row is new, changed or removed. */
export const changeMessages: Catalogue<typeof en> = { en, nl, fr, de, da }

export const plansTaskMessages: Catalogue<typeof enTasks> = {
  en: enTasks,
  nl: nlTasks,
  fr: frTasks,
  de: deTasks,
  da: daTasks,
}
