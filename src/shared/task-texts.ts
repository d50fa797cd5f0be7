import type { Language } from './language.ts'

/** The texts of a kind of task. */
export interface TaskTexts {
  /** The requested action in running text: "answer these items". */
  readonly action: string
  /** The task as the title of a line, with its subject. */
  readonly title: (subject: string) => string
  /** The label of the button that leads to the page of the task. */
  readonly step: string
}

/** The texts of the kinds of tasks that a slice creates, by kind. */
export type TaskMessages = Readonly<Record<Language, Readonly<Record<string, TaskTexts>>>>

/** The kinds of tasks that the messages describe. Never, when no messages are given. */
export type TaskKind<Messages extends TaskMessages> = [Messages] extends [never] ? never : keyof Messages['en'] & string

const registered = new Set<TaskMessages>()

/** The texts of tasks. Every slice adds those of the tasks that it creates. */
export const taskTexts = {
  fill: (messages: TaskMessages): void => void registered.add(messages),
  /** Returns the texts of a kind of task in a language. Undefined for the kinds of another version of the software. */
  find: (kind: string, language: Language): TaskTexts | undefined =>
    [...registered].map((messages) => messages[language]).find((texts) => Object.hasOwn(texts, kind))?.[kind],
}
